"""Drafts and facts as bytes, for the time that they wait on the disk; see `staging`.

Python's own format for plain values, which is several times as fast as any other at hand. Only the
process that wrote the bytes reads them.
"""

from __future__ import annotations

import marshal
import pickle
from typing import Any, Final

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Kept
from desktop.model.paper import Facts
from desktop.services.staging import Packing

Plain = tuple[Any, ...]

# Values that refer to those of a draft which is at hand, too, take next to nothing by themselves.
LIGHT: Final = 0.2


def plain_facts(facts: Facts) -> Plain:
    """Return facts as a plain tuple."""
    return tuple(facts)


def facts_of(plain: Plain) -> Facts:
    """Return the facts that were made a plain tuple."""
    return Facts._make(plain)


def plain_draft(draft: Draft) -> Plain:
    """Return a draft as a plain tuple."""
    date, kept = draft.date, draft.kept
    return (
        tuple(draft.facts),
        (date.year, date.month, date.day) if date else None,
        draft.first_line,
        draft.last_line,
        draft.is_update,
        pickle.dumps(kept) if kept else None,
    )


def draft_of(plain: Plain) -> Draft:
    """Return the draft that was made a plain tuple."""
    facts, date, first, last, is_update, packed = plain
    kept: Kept | None = pickle.loads(packed) if packed else None
    return Draft(
        Facts._make(facts), PartialDate(*date) if date else None, first, last, is_update, kept
    )


def _pack_facts(values: list[Facts]) -> bytes:
    return marshal.dumps(list(map(tuple, values)))


def _unpack_facts(packed: bytes) -> list[Facts]:
    return list(map(facts_of, marshal.loads(packed)))


def _pack_drafts(values: list[Draft]) -> bytes:
    return marshal.dumps(list(map(plain_draft, values)))


def _unpack_drafts(packed: bytes) -> list[Draft]:
    return list(map(draft_of, marshal.loads(packed)))


DRAFTS: Final = Packing(_pack_drafts, _unpack_drafts)
FACTS: Final = Packing(_pack_facts, _unpack_facts, LIGHT)
