from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.model.step import Act
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.palette import Palette
from desktop.ui.main_window import MainWindow
from tests.windows import Open


@pytest.fixture
def window(open_window: Open, qtbot: QtBot) -> MainWindow:
    """Two papers of Ada, one with Bo; the second is current."""
    window = open_window()
    with window.session.library.open() as library, library.history.step(Act.IMPORT, "x"):
        library.arrivals.add(
            [
                Facts("Moss", authors=("Ada Quill",), published="2021"),
                Facts("Kites", authors=("Ada Quill", "Bo Röed <b>"), published="2024"),
                Facts("Tides", authors=("Zed",)),
            ]
        )
    window.go(Place(Shelf.ALL))
    window.list.refresh()
    qtbot.waitUntil(lambda: window.list.count() == 3)
    window.list.select(2)
    qtbot.waitUntil(lambda: window.detail.paper() is not None and window.detail.paper().id == 2)
    return window


def test_the_name_of_an_author_leads_to_the_papers_and_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.detail._on_own_link_clicked("author/0")

    qtbot.waitUntil(lambda: sorted(window.list.ids()) == [1, 2])
    assert window.list.place() == Place(author="Ada Quill")
    assert window.list.current_id() == 2
    window.action(Do.GO_BACK).trigger()
    qtbot.waitUntil(lambda: window.list.count() == 3)
    qtbot.waitUntil(lambda: window.list.current_id() == 2)


def test_names_are_links_and_nothing_else(window: MainWindow) -> None:
    page = window.detail._page.toHtml()

    assert 'href="app:author/1"' in page
    assert "&lt;b&gt;" in page


def test_an_author_is_chosen_by_a_few_letters(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.AUTHOR).trigger()
    qtbot.waitUntil(lambda: window.findChild(Palette) is not None)
    palette = window.findChild(Palette)
    assert palette.names() == ["Ada Quill", "Bo Röed <b>", "Zed"]
    assert palette.line.accessibleName() == "Papers of an author"

    QTest.keyClicks(palette.line, "roed")
    assert palette.names() == ["Bo Röed <b>"]
    QTest.keyClick(palette.line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: list(window.list.ids()) == [2])
    assert window.list.place() == Place(author="Bo Röed <b>")


def test_an_author_that_was_not_offered_is_found(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.author_commands._OFFERED", 1)
    window.action(Do.AUTHOR).trigger()
    qtbot.waitUntil(lambda: window.findChild(Palette) is not None)
    palette = window.findChild(Palette)
    assert palette.names() == ["Ada Quill"]

    QTest.keyClicks(palette.line, "zed")

    qtbot.waitUntil(lambda: palette.names() == ["Zed"])
