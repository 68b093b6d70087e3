"""Pictures of places with facts at their head: an author, a digest; and how authors are chosen."""

from __future__ import annotations

from pathlib import Path

from desktop.model.query import Place
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.palette import Palette
from shots_window import grab, settle, until, window


def author(folder: Path, path: Path, look: str) -> None:
    """Show the papers of an author."""
    with window(folder, look) as shown:
        with shown.session.library.open() as library:
            name = next(iter(library.shelves.authors.most(1)), ("", 0))[0]
        shown.furnishing.finding.go_to_author(name)
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
        shown.action(Do.AUTHOR).trigger()
        until(lambda: bool(shown.findChildren(Palette)))
        grab(shown, path)


SHOTS = {"author": author, "digest": digest, "authors": authors}
