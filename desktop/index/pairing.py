"""Which library an index is of, and of which moment: a mark that both keep.

Whoever brings the index up to date gives both a new mark. A file beside the index tells it, the one
before, and which touch of the library was indexed last, so that being stopped between the two
leaves them a pair. A copy of a library that is put back, or an index from elsewhere, has another
mark, though its papers may have the same numbers.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import NamedTuple

NAME = "library.json"


class Pairing(NamedTuple):
    """The mark that the library is about to get, the one that it has until then, the last touch."""

    before: str | None
    now: str
    last: int


def pair(folder: Path, pairing: Pairing) -> None:
    """Note beside an index what its library is going to be marked with."""
    temporary = folder / f"{NAME}.{os.getpid()}"
    temporary.write_text(json.dumps(pairing), encoding="utf-8")
    temporary.replace(folder / NAME)


def pairing_of(folder: Path) -> Pairing | None:
    """Return what an index says of its library, or None where it says nothing that makes sense."""
    try:
        before, now, last = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except (OSError, TypeError, ValueError):
        return None
    makes_sense = isinstance(before, str | None) and isinstance(now, str) and isinstance(last, int)
    return Pairing(before, now, last) if makes_sense else None
