"""Copies of the library that programs which synchronise folders left beside it.

When two machines change one file, such a program keeps one of the two under another name: “library
(conflicted copy …).db”, “library.sync-conflict-….db”, “library-HOST.db”, “library (1).db”. What
was done in it is in no other place.
"""

from __future__ import annotations

from pathlib import Path

from desktop.store.header import is_library
from desktop.store.library import FILE_NAME

_STEM, _SUFFIX = FILE_NAME.split(".")


def conflict_copies(folder: Path) -> list[Path]:
    """Return the copies in the folder of a library, by their names; none where it cannot be read.

    They are told by what they are, so that a program with other habits is understood, too.
    """
    try:
        beside = [path for path in folder.iterdir() if _may_be(path.name)]
        return sorted(path for path in beside if is_library(path))
    except OSError:
        return []


def _may_be(name: str) -> bool:
    return name != FILE_NAME and name.startswith(_STEM) and name.endswith(f".{_SUFFIX}")
