"""What the scenes of `endure` begin with, and what must be true of each library that is left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from desktop.index.search_index import SearchIndex
from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.services import indexing
from desktop.services.importing import commit
from desktop.store import backups
from desktop.store.library import Library
from tests.services.making import made

PAPERS = 40
KEPT = "kept from the beginning"

Tell = Callable[[str], None]


class Scene(NamedTuple):
    """What is there before, what is done, telling what is promised, and what must be true then.

    `examine` raises whatever it likes when something is wrong.
    """

    before: Callable[[Path], None]
    work: Callable[[Path, Tell], None]
    examine: Callable[[Path, list[str]], None]


def be_small() -> None:
    """Let small libraries do what large ones do: index in batches, and merge them."""
    indexing.BATCH = 8
    backups.RESERVE = 0


def nothing(folder: Path) -> None:
    """Begin with no library."""
    del folder


def some_papers(folder: Path) -> None:
    """Begin with papers, some of which are tagged, and a note."""
    library = Library(folder)
    commit(library, [made(*told("Moss", PAPERS))])
    with library.open():
        library.notes.save(1, KEPT)
        library.marks.tag([1, 2, 3], "first")
    library.close()


def indexed_papers(folder: Path) -> None:
    """Begin with papers that are indexed, and some that are not."""
    some_papers(folder)
    library, index = Library(folder), SearchIndex(folder)
    indexing.catch_up(library, index)
    commit(library, [made(*told("Fern", PAPERS), name="Later")])
    index.close()
    library.close()


def told(word: str, number: int) -> list[Draft]:
    """Return papers that are about something."""
    return [
        Draft(
            Facts(
                f"{word} of the {n}th kind, and what it does {'so ' * (n % 7)}well",
                f"We look at {word.lower()} {n} times. " * 8,
                ("Ada Quill", f"Bo Reed {n}"),
                arxiv_id=f"24{sum(map(ord, word)) % 12 + 1:02}.{n:05}",
            )
        )
        for n in range(number)
    ]


def sound(folder: Path) -> Library:
    """Return the library that is left; it is whole, and has what it had from the beginning."""
    library = Library(folder)
    with library.open():
        assert library.check() == []
        if library.shelves.everything():
            assert library.notes.text(1) == KEPT or library.notes.text(1).startswith("note ")
            (first,) = library.papers.get([1])
            assert "first" in first.marks.tags
    return library
