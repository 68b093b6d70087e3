"""Copies of the library that programs which synchronise folders left beside it.

When two machines change one file, such a program keeps one of the two under another name: “library
(conflicted copy …).db”, “library.sync-conflict-….db”, “library-HOST.db”, “library (1).db”. What
was done in it is in no other place.
"""

from __future__ import annotations

from pathlib import Path

from desktop.store.header import APPLICATION_ID
from desktop.store.library import FILE_NAME

_STEM, _SUFFIX = FILE_NAME.split(".")
_MAGIC = b"SQLite format 3\x00"
_HEAD = 72


def conflict_copies(folder: Path) -> list[Path]:
    """Return the copies in the folder of a library, by their names; none where it cannot be read.

    They are told by what they are, so that a program with other habits is understood, too.
    """
    try:
        beside = [path for path in folder.iterdir() if _may_be(path.name)]
        return sorted(path for path in beside if _is_library(path))
    except OSError:
        return []


def _may_be(name: str) -> bool:
    return name != FILE_NAME and name.startswith(_STEM) and name.endswith(f".{_SUFFIX}")


def _is_library(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return head.startswith(_MAGIC) and int.from_bytes(head[68:72], "big") == APPLICATION_ID
