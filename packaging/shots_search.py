"""Pictures of searching: the box, its offers and filters, hits and the lack of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.model.query import Place, Shelf
from desktop.ui.action_spec import Do
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.filter_popup import FilterPopup
from desktop.ui.panes.reasons_popup import ReasonsPopup
from shots_window import INDEXED, grab, until, window


def ask(shown: MainWindow, query: str) -> None:
    """Type a query for all papers, and give the index some time to know them."""
    shown.go(Place(Shelf.ALL))
    answered: list[str] = []
    shown.list.found.connect(lambda found: answered.append(found.query.text))
    until(lambda: bool(shown.property(INDEXED)))
    shown.search.focus_search()
    QTest.keyClicks(shown.search.box, query)
    until(lambda: query in answered)


def search(folder: Path, path: Path, look: str) -> None:
    """Show a search with hits, and its filters as chips."""
    with window(folder, look) as shown:
        ask(shown, "model -survey after:2024 ")
        grab(shown, path)


def completion(folder: Path, path: Path, look: str) -> None:
    """Show what is offered while somebody types."""
    with window(folder, look) as shown:
        ask(shown, "model has:")
        until(lambda: shown.search.completing.is_open)
        grab(shown, path)


def no_hits(folder: Path, path: Path, look: str) -> None:
    """Show a search that finds nothing, and what would find something."""
    with window(folder, look) as shown:
        ask(shown, "model xylophonne is:starred ")
        grab(shown, path)


def filters(folder: Path, path: Path, look: str) -> None:
    """Show the filters with their numbers."""
    with window(folder, look) as shown:
        ask(shown, "model is:inbox ")
        shown.search.show_filters()
        _grab(shown, FilterPopup, path)


def reasons(folder: Path, path: Path, look: str) -> None:
    """Show why a paper was found."""
    with window(folder, look) as shown:
        ask(shown, "model weather is:inbox ")
        until(lambda: shown.action(Do.WHY).isEnabled() and shown.list.current_id() is not None)
        shown.action(Do.WHY).trigger()
        _grab(shown, ReasonsPopup, path)


def change_search(folder: Path, path: Path, look: str) -> None:
    """Show how a saved search is changed."""
    from desktop.ui.dialogs.edit_search_dialog import EditSearchDialog

    with window(folder, look) as shown:
        shown.sidebar.edit_search_wanted.emit("Starred, this year", "is:starred after:2024")
        _grab(shown, EditSearchDialog, path)


def _grab(shown: MainWindow, kind: type[QWidget], path: Path) -> None:
    """Wait for something that opens, and take its picture."""
    until(lambda: bool(shown.findChildren(kind)))
    opened = shown.findChildren(kind)[0]
    grab(opened, path)
    opened.close()


SHOTS = {
    "search": search,
    "completion": completion,
    "no-hits": no_hits,
    "filters": filters,
    "reasons": reasons,
    "change-search": change_search,
}
