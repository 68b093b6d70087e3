"""What a person added to papers, in a table: their remarks, and all of it in Carrel's own CSV."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence

from desktop.model.digest import Kept, Place
from desktop.model.paper import Marks
from desktop.model.row import Status

# What only Carrel's own tables have, all of it.
_OWN = {"uid", "status", "starred", "tags", "digests", "note"}
# What a spreadsheet would compute gets an apostrophe before it when it is written.
_GUARDED = re.compile(r"'(?=[\s\ufeff\u200b-\u200f\u2060\x00-\x1f]{0,99}[=+\-@＝＋－＠]|[\t\r])")
_SEEN = re.compile(r"(.*?)(?:, (\d{4}(?:-\d\d){0,2}))?")
_LONGEST_PLAIN = 100_000


def is_own(names: Sequence[str]) -> bool:
    """Say whether a table with such columns is one of Carrel's."""
    return _OWN.issubset(names)


def unguarded(names: Sequence[str], cells: list[str]) -> list[str]:
    """Return the cells of a row without what keeps spreadsheets from computing them."""
    if not is_own(names):
        return cells
    return [cell[1:] if cell[:1] == "'" and _GUARDED.match(cell) else cell for cell in cells]


def kept_in(names: Sequence[str], cells: Sequence[str], remarks: Sequence[str]) -> Kept | None:
    """Return what a row tells of what a person added; None when that is nothing.

    In tables of others that is a remark at most: it becomes a note.
    """
    if not is_own(names):
        note = "\n\n".join(remarks)[:_LONGEST_PLAIN].strip()
        return Kept(note=note) if note else None
    told = dict(zip(names, cells, strict=False))
    marks = Marks(
        status=_status(told["status"]),
        starred=told["starred"].strip().lower() == "yes",
        rating=int(told["rating"]) if told.get("rating", "") in tuple("12345") else None,
        tags=tuple(_listed(told["tags"])),
    )
    places = (_SEEN.fullmatch(one) for one in _listed(told["digests"]))
    seen = tuple(Place(found[1], found[2]) for found in places if found and found[1])
    return Kept(told["uid"].strip() or None, marks, told["note"], seen, told.get("key", "").strip())


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


def _status(text: str) -> Status:
    with contextlib.suppress(ValueError):
        return Status(text.strip().lower())
    return Status.INBOX
