"""The commands about searching, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.ui.action_spec import Do
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.filter_popup import FilterPopup
from desktop.ui.panes.reasons_popup import ReasonsPopup
from tests.windows import Open, import_through_dialog


@pytest.fixture
def window(open_window: Open, qtbot: QtBot, sample: Path) -> MainWindow:
    """A window with the sample in it, searched for sheep."""
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    window.go(Place(Shelf.ALL))
    window.search.focus_search()
    qtbot.waitUntil(window.search.box.hasFocus)
    qtbot.keyClicks(window.search.box, "sheep")
    qtbot.waitUntil(lambda: 0 < window.list.count() < 5, timeout=30_000)
    return window


def test_a_search_is_explained_walked_and_remembered(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.search.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.detail.step_hit(1))
    window.action(Do.NEXT_HIT).trigger()
    window.action(Do.PREVIOUS_HIT).trigger()
    window.action(Do.WHY).trigger()
    qtbot.waitUntil(lambda: window.detail.findChild(ReasonsPopup) is not None)
    popup = window.detail.findChild(ReasonsPopup)
    assert any(line.startswith("sheep in the title: ") for line in popup.lines())
    popup.close()
    window.search.box.clear()
    window.search.focus_search()
    qtbot.keyClick(window.search.box, Qt.Key.Key_Up)
    assert [one.text for one in window.search.completing.options()] == ["sheep"]
    window.search.completing.close()
    window.action(Do.FORGET_SEARCHES).trigger()
    window.action(Do.EARLIER_SEARCHES).trigger()
    assert not window.search.completing.is_open
    window.action(Do.KEEP_SEARCHES).trigger()
    window.action(Do.EARLIER_SEARCHES).trigger()
    assert not window.search.completing.is_open


def test_filters_open_by_key(window: MainWindow) -> None:
    window.action(Do.FILTER).trigger()
    popup = window.search.findChild(FilterPopup)
    assert popup is not None
    popup.close()


def test_a_relative_is_visited_and_left_again(window: MainWindow, qtbot: QtBot) -> None:
    here = window.list.current_id()
    elsewhere = next(one for one in (1, 2, 3) if one not in window.list.ids())
    window.detail.paper_wanted.emit(elsewhere)
    qtbot.waitUntil(lambda: window.list.current_id() == elsewhere)
    assert window.search.text() == ""
    window.action(Do.GO_BACK).trigger()
    qtbot.waitUntil(lambda: window.list.current_id() == here)
    assert window.search.text() == "sheep"
    window.action(Do.GO_BACK).trigger()
    assert window.search.text() == "sheep"
