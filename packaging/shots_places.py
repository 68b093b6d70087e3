"""Pictures of places with facts at their head: an author, a digest; and how authors are chosen."""

from __future__ import annotations

from pathlib import Path

from desktop.model.paper import Facts
from desktop.model.query import Place
from desktop.model.step import Act
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.palette import Palette
from desktop.ui.main_window import MainWindow
from shots_window import grab, settle, until, window

WRITTEN = [
    Facts(
        f"Moss Remembers, Part {number}",
        abstract="Moss keeps a diary of the weather.",
        authors=("Ada Quill", "Jörg Rößler", "Bo Reed")[:number],
        published=f"202{number}-05",
    )
    for number in (1, 2, 3)
]


def author(folder: Path, path: Path, look: str) -> None:
    """Show the papers of an author."""
    with window(folder, look) as shown:
        _add(shown)
        shown.furnishing.finding.go_to_author("Ada Quill")
        until(lambda: shown.list.count() == len(WRITTEN))
        shown.list.select(shown.list.ids()[0])
        settle()
        grab(shown, path)


def digest(folder: Path, path: Path, look: str) -> None:
    """Show the papers of a digest."""
    with window(folder, look) as shown:
        shown.go(Place(digest=1))
        settle()
        grab(shown, path)


def authors(folder: Path, path: Path, look: str) -> None:
    """Show how an author is chosen."""
    with window(folder, look) as shown:
        _add(shown)
        shown.action(Do.AUTHOR).trigger()
        until(lambda: bool(shown.findChildren(Palette)))
        grab(shown, path)


def _add(shown: MainWindow) -> None:
    with shown.session.library.open() as library:
        with library.history.step(Act.IMPORT, "more"):
            ids = library.arrivals.add(WRITTEN)
        library.marks.tag(ids[1:], "moss")
    shown.session.look_around()


SHOTS = {"author": author, "digest": digest, "authors": authors}
