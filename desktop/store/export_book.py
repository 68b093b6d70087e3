"""What was exported last into each folder of notes: the common ground when files are merged.

It is a file of its own beside the library, since nothing is lost with it but that ground: then a
file and the library count as changed both, and both are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from desktop.store.engine import BUSY_SECONDS, sqlite3
from desktop.store.faults import translated

FILE_NAME = "exports.db"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS page (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL,
    folder TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (uid, folder)
)
"""
# All names of a folder, without a look at its pages or at those of other folders.
_INDEX = "CREATE INDEX IF NOT EXISTS page_names ON page (folder, uid, name)"
_NEWEST = "SELECT text FROM page WHERE uid = ? ORDER BY id DESC LIMIT 1"


class Page(NamedTuple):
    """A file as it was exported: of which paper, under which name in its folder, and its text."""

    uid: str
    name: str
    text: str


class ExportBook:
    """The book of a library. Raises a LibraryProblem when its file cannot be read or written."""

    def __init__(self, library: Path) -> None:
        self._path = library / FILE_NAME

    def names(self, folder: Path) -> dict[str, str]:
        """Return the names of the files of a folder, by the lasting ids of their papers."""
        with self._open() as book:
            return dict(book.execute("SELECT uid, name FROM page WHERE folder = ?", [str(folder)]))

    def text(self, folder: Path, uid: str) -> str | None:
        """Return the page of a paper as it was exported into a folder.

        A folder that was moved is not known under its new name; then the newest page counts.
        """
        with self._open() as book:
            here = "SELECT text FROM page WHERE folder = ? AND uid = ?"
            found = book.execute(here, [str(folder), uid]).fetchone()
            found = found or book.execute(_NEWEST, [uid]).fetchone()
        return str(found[0]) if found else None

    def newest(self, uid: str) -> str | None:
        """Return the page of a paper as it was exported last, whichever folder that was."""
        if not self._path.exists():
            return None
        with self._open() as book:
            found = book.execute(_NEWEST, [uid]).fetchone()
        return str(found[0]) if found else None

    def keep(self, folder: Path, pages: Iterable[Page]) -> None:
        """Write down pages in place of those that were there."""
        rows = ((str(folder), page.uid, page.name, page.text) for page in pages)
        with self._open() as book:
            book.executemany(
                "INSERT OR REPLACE INTO page (folder, uid, name, text) VALUES (?, ?, ?, ?)", rows
            )

    @contextmanager
    def _open(self) -> Iterator[Any]:
        with (
            translated(self._path),
            closing(sqlite3.connect(str(self._path), timeout=BUSY_SECONDS)) as book,
            book,
        ):
            # Of the pages of notes hardly two fit into one of SQLite's usual size. A book that is
            # there keeps the size that it has.
            book.execute("PRAGMA page_size = 16384")
            book.execute(_SCHEMA)
            book.execute(_INDEX)
            yield book
