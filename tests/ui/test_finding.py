"""Sidebar, search box and list stay in step."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.ui.dialogs.save_search_dialog import SaveSearchDialog
from tests.windows import Open, import_through_dialog


def test_going_somewhere_ends_a_search(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    window.list.search_wanted.emit("is:starred")
    assert window.search.text() == "is:starred"
    qtbot.waitUntil(lambda: window.list.count() == 0, timeout=10_000)

    window.furnishing.finding.go_to_digest(1)

    assert window.search.text() == ""
    assert window.list.place() == Place(Shelf.ALL, digest=1)
    qtbot.waitUntil(lambda: window.list.count() > 3)


def test_a_search_is_saved_under_a_name(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.search.set_text("moss -survey")
    window.furnishing.finding.save_search()
    qtbot.waitUntil(lambda: window.findChild(SaveSearchDialog) is not None)
    with qtbot.waitSignal(window.session.changed):
        window.findChild(SaveSearchDialog).named.emit("Moss")
    found: list[object] = []
    window.session.counts(lambda counts: found.append(counts.searches))
    qtbot.waitUntil(lambda: found == [(("Moss", "moss -survey"),)])
