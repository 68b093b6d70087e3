from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.palette import Palette
from desktop.ui.main_window import MainWindow
from tests.windows import Open, import_through_dialog, leave


@pytest.fixture
def window(open_window: Open, qtbot: QtBot, sample: Path) -> MainWindow:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.list.current_id() is not None)
    ids = window.list.ids()
    window.session.tag(ids[:3], "birds/wading")
    with qtbot.waitSignal(window.session.changed):
        window.session.edit(lambda library: library.marks.save_search("Mine", "is:starred"))
    return window


def opened(window: MainWindow, qtbot: QtBot) -> Palette:
    window.action(Do.PALETTE).trigger()
    qtbot.waitUntil(lambda: window.findChild(Palette) is not None)
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    return palette


def choose(palette: Palette, typed: str) -> None:
    palette.line.setText(typed)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)


def test_everything_is_found_and_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    choose(opened(window, qtbot), "wading")
    qtbot.waitUntil(lambda: window.list.place() == Place(tag="birds/wading"))
    qtbot.waitUntil(lambda: not window.findChildren(Palette))
    choose(opened(window, qtbot), "mine")
    qtbot.waitUntil(lambda: window.search.text() == "is:starred")
    qtbot.waitUntil(lambda: not window.findChildren(Palette))
    choose(opened(window, qtbot), "Daily Papers")
    qtbot.waitUntil(lambda: window.list.place() == Place(digest=1))
    qtbot.waitUntil(lambda: not window.findChildren(Palette))
    palette = opened(window, qtbot)
    assert palette.names()[:3] == [
        palette.names()[0],
        "Mine",
        "birds/wading",
    ]
    choose(palette, "skipped")
    qtbot.waitUntil(lambda: window.list.place() == Place(Shelf.SKIPPED))


def test_commands_that_can_be_used_are_run(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    names = palette.names()
    assert "Import digests…" in names
    assert any(name.startswith("Undo ") for name in names)
    assert not any(name.startswith(("Restore", "Redo", "Command")) for name in names)
    choose(palette, "star")
    qtbot.waitUntil(lambda: "unstar" in window.action(Do.UNDO).text() or starred(window))


def starred(window: MainWindow) -> bool:
    with window.session.library.open() as library:
        return bool(library.shelves.ids(Place(Shelf.STARRED)))


def test_papers_are_found_by_their_titles(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    palette.line.setText("sort socks")
    qtbot.waitUntil(lambda: any(name.startswith("Sorting Socks") for name in palette.names()))
    QTest.keyClick(palette.line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: window.list.current_id() == 3)


def test_the_same_keys_close_it(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    window.action(Do.PALETTE).trigger()

    qtbot.waitUntil(lambda: not window.findChildren(Palette))


def test_what_was_chosen_is_remembered_at_the_next_start(
    window: MainWindow, open_window: Open, qtbot: QtBot
) -> None:
    choose(opened(window, qtbot), "starred")
    leave(window)
    again = open_window()
    qtbot.waitUntil(lambda: bool(again.furnishing.palette_commands.state()["recent"]))
    assert "tarred" in opened(again, qtbot).names()[0]
    commands = again.furnishing.palette_commands
    before = commands.state()
    commands.restore({"recent": [3, None]})
    commands.restore({"recent": "x"})
    assert commands.state() == before
