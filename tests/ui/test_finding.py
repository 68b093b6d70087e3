"""Sidebar, search box and list stay in step."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.model.tag_color import TagColor
from desktop.ui.dialogs.edit_search_dialog import EditSearchDialog
from desktop.ui.dialogs.save_search_dialog import SaveSearchDialog
from desktop.ui.panes.list_view import ListView
from desktop.ui.tag_colors import ink
from desktop.ui.theme import LIGHT
from tests.windows import Open, import_through_dialog


def test_going_somewhere_ends_a_search(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    window.list.search_wanted.emit("is:starred")
    assert window.search.text() == "is:starred"
    qtbot.waitUntil(lambda: window.list.count() == 0)

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


def test_tags_are_painted_in_their_colors(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.list.current_id() is not None)
    paper = window.list.current_id()
    assert paper is not None
    window.session.tag([paper], "sea/deep")
    with qtbot.waitSignal(window.session.tag_colors.changed):
        window.session.edit(lambda library: library.tags.color("sea", TagColor.RED))
    lines = window.list.findChild(ListView)

    def is_painted() -> bool:
        image = lines.viewport().grab().toImage()
        spots = ((x, y) for x in range(image.width()) for y in range(min(100, image.height())))
        return any(image.pixelColor(*spot).name() == ink(TagColor.RED, LIGHT) for spot in spots)

    qtbot.waitUntil(is_painted)


def test_a_saved_search_is_changed(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.session.edit(lambda library: library.marks.save_search("Moss", "moss"))
    window.sidebar.edit_search_wanted.emit("Moss", "moss")
    qtbot.waitUntil(lambda: window.findChild(EditSearchDialog) is not None)
    window.findChild(EditSearchDialog).changed.emit("Old moss", "moss before:2020")
    found: list[object] = []

    def is_changed() -> bool:
        window.session.counts(lambda counts: found.append(counts.searches))
        return bool(found) and found[-1] == (("Old moss", "moss before:2020"),)

    qtbot.waitUntil(is_changed)
