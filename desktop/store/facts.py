"""Facts of a query as conditions on rows: what `is:`, `has:`, `tag:`, dates and ratings mean."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from peewee import fn

from desktop.model.query_parts import Fact, FactField, Has, Is
from desktop.store.rows import among
from desktop.store.tables import (
    DigestRow,
    MarkRow,
    NoteRow,
    PaperRow,
    PaperTagRow,
    SightingRow,
)
from desktop.store.tags import tags_under

PRESENT = MarkRow.deleted_at.is_null()
NOTED = PaperRow.id.in_(NoteRow.select(NoteRow.paper))

_IS: dict[Is, Any] = {
    Is.STARRED: MarkRow.starred,
    Is.DELETED: ~PRESENT,
}
_HAS: dict[Has, Any] = {
    Has.NOTE: NOTED,
    Has.TAG: PaperRow.id.in_(PaperTagRow.select(PaperTagRow.paper)),
    Has.DOI: PaperRow.doi.is_null(False),
    Has.ARXIV: PaperRow.arxiv_id.is_null(False),
    Has.ABSTRACT: PaperRow.abstract != "",
    Has.RATING: MarkRow.rating.is_null(False),
}
_SIGNS: tuple[tuple[str, Callable[[Any, int], Any]], ...] = (
    (">=", operator.ge),
    ("<=", operator.le),
    (">", operator.gt),
    ("<", operator.lt),
)


def condition(fact: Fact) -> Any:
    """Return the condition of a fact, whose value the parser has found to be sound."""
    return _CONDITIONS[fact.field](fact.value)


def _is(value: str) -> Any:
    what = Is(value)
    return _IS.get(what, MarkRow.status == what.value)


def _has(value: str) -> Any:
    return _HAS[Has(value)]


def _tagged(name: str) -> Any:
    """Carry a tag, or one nested below it."""
    tagged = PaperTagRow.select(PaperTagRow.paper)
    return PaperRow.id.in_(tagged.where(among(PaperTagRow.tag, tags_under(name))))


def _in_digest(value: str) -> Any:
    """Be in a digest of such a name or day."""
    named = DigestRow.name.contains(value) | DigestRow.date.startswith(value)
    digests = DigestRow.select(DigestRow.id).where(named)
    seen = SightingRow.select(SightingRow.paper).where(SightingRow.digest.in_(digests))
    return PaperRow.id.in_(seen)


def _rated(value: str) -> Any:
    for sign, compare in _SIGNS:
        if value.startswith(sign):
            return compare(MarkRow.rating, int(value.removeprefix(sign)))
    low, _, high = value.partition("..")
    return MarkRow.rating.between(int(low), int(high or low))


def _numbered(value: str) -> Any:
    if value.isascii() and value.isdigit() and len(value) < 18:
        return PaperRow.id == int(value)
    # Upper and lower case are one in a DOI: https://www.doi.org/the-identifier/resources/handbook
    doi = fn.LOWER(PaperRow.doi) == value.lower()
    return (PaperRow.uid == value) | (PaperRow.arxiv_id == value) | doi


# Dates are ISO 8601 texts of varying precision: `2024` begins with all of that year, and the last
# moment of it is before `2024~`. A paper is before or after a date only if all of its own is.
_CONDITIONS: dict[FactField, Callable[[str], Any]] = {
    FactField.TAG: _tagged,
    FactField.IS: _is,
    FactField.HAS: _has,
    FactField.DIGEST: _in_digest,
    FactField.RATING: _rated,
    FactField.ID: _numbered,
    FactField.DATE: PaperRow.published.startswith,
    FactField.AFTER: lambda date: PaperRow.published > date + "~",
    FactField.BEFORE: lambda date: PaperRow.published.concat("~") < date,
}
