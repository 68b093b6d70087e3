"""The first bytes of a library file, which tell what it is before SQLite is asked."""

from __future__ import annotations

from pathlib import Path

from desktop.model.errors import LibraryDamaged, LibraryTooNew
from desktop.model.sentence import Sentence

# "Carl" in ASCII, so that a library is told from any other SQLite file.
APPLICATION_ID = 0x4361726C
# How many migrations a library of this version has been through.
FORMAT = 13
_MAGIC = b"SQLite format 3\x00"
_SIZE = 100


def is_library(path: Path) -> bool:
    """Say by its first bytes whether a file is a library, of whatever version of Carrel."""
    try:
        with path.open("rb") as file:
            head = file.read(_SIZE)
    except OSError:
        return False
    return head.startswith(_MAGIC) and int.from_bytes(head[68:72], "big") == APPLICATION_ID


def check_header(path: Path) -> int:
    """Return the format of a library.

    Raises LibraryDamaged for a file that cannot be a library, LibraryTooNew for a later one.

    SQLite would take an empty file for a new database, and so make a lost library look like an
    empty one; and choosing a journal writes to a file before anything else could be asked of it.
    Only to be called while no connection to the file is open: closing a file drops the locks that
    this process holds on it (https://sqlite.org/howtocorrupt.html, 2.2).
    The places of the numbers are those of https://sqlite.org/fileformat.html, 1.3.
    """
    with path.open("rb") as file:
        head = file.read(_SIZE)
    application = int.from_bytes(head[68:72], "big")
    if not head.startswith(_MAGIC) or application != APPLICATION_ID:
        what = "is not a Carrel library" if head else "is empty"
        raise LibraryDamaged(
            Sentence(
                "The file “{path}” {what}. Nothing was written to it: put a backup in "
                "its place, or choose another library.",
                path=path,
                what=what,
            )
        )
    version = int.from_bytes(head[60:64], "big")
    refuse_newer(path, version)
    return version


def refuse_newer(path: Path, version: int, newest: int = FORMAT) -> None:
    """Raise LibraryTooNew for a library of a later version of Carrel."""
    if version > newest:
        raise LibraryTooNew(
            Sentence(
                "The library “{path}” was written by a newer version of Carrel (format "
                "{version}; this version knows formats up to {newest}). Update Carrel to "
                "open it.",
                path=path,
                version=version,
                newest=newest,
            )
        )
