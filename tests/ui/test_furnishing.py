"""What comes after the list comes by itself, moves nothing, and is there when it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.furnishing import Furnishing
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.row_delegate import RowDelegate
from tests.windows import Open, import_through_dialog, leave


class Handle:
    """A window of the system that comes onto the screen when it is told to."""

    def __init__(self, handle: QWindow) -> None:
        self._handle = handle
        self.comes = False
        self.asked = 0

    def isExposed(self) -> bool:  # noqa: N802 - the name of Qt
        self.asked += 1
        return self.comes and self._handle.isExposed()


def place_of_list(window: MainWindow) -> QRect:
    return QRect(window.list.mapTo(window, QPoint()), window.list.size())


def test_everything_comes_and_the_list_stays_where_it_was(
    open_window: Open, qtbot: QtBot, sample: Path
) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    leave(window)
    window = open_window()
    window.resize(1280, 800)
    before = place_of_list(window)
    assert not window.menuBar().actions()

    with qtbot.waitSignal(window.furnished):
        qtbot.waitUntil(lambda: window.list.count() > 0)

    assert place_of_list(window) == before
    assert window.sidebar.isVisible()
    assert window.search.isVisible()
    assert window.detail.isVisible()
    assert window.notes.isVisible()
    assert window.menuBar().actions()
    assert not window.windowIcon().isNull()


@pytest.mark.parametrize("comes", [True, False])
def test_the_rest_waits_for_papers_to_be_painted_but_not_for_ever(
    open_window: Open, qtbot: QtBot, sample: Path, monkeypatch: pytest.MonkeyPatch, *, comes: bool
) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    leave(window)
    painted: list[None] = []
    paint = RowDelegate.paint
    monkeypatch.setattr(RowDelegate, "paint", lambda *of: (painted.append(None), paint(*of)))
    window = open_window()
    handle = Handle(window.windowHandle())
    monkeypatch.setattr(window, "windowHandle", lambda: handle)
    qtbot.waitUntil(lambda: window.list.count() > 0 and handle.asked > 1)
    assert "furnishing" not in vars(window)
    begun: list[int] = []
    begin = Furnishing.begin
    monkeypatch.setattr(Furnishing, "begin", lambda self: (begun.append(len(painted)), begin(self)))

    handle.comes = comes
    with qtbot.waitSignal(window.furnished):
        pass

    assert begun[0] > 0


def test_an_empty_library_keeps_nothing_away(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    with qtbot.waitSignal(window.furnished):
        pass
    assert window.search.isVisible()


def test_a_menu_is_there_before_the_rest(open_window: Open) -> None:
    window = open_window()
    window.furnishing.show_menu(QPoint(5, 5))
    (menu,) = (menu for menu in window.findChildren(QMenu) if menu.isVisible())
    menu.close()


def test_a_word_is_said_with_something_to_do_about_it(open_window: Open) -> None:
    window = open_window()
    done: list[str] = []
    window.say("Moved.", "Undo", lambda: done.append("undone"))
    assert window.toast.accessibleName() == "Moved."
    window.toast.action_chosen.emit()
    assert done == ["undone"]
