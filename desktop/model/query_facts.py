"""The values of the fields that are looked up: `is:`, `has:`, dates and ratings."""

from __future__ import annotations

import re
from enum import StrEnum

from desktop.model.dates import parse_iso
from desktop.model.query_parts import And, Fact, FactField, Has, Is, Node, Or

_RATING = re.compile(r"[1-5]|[<>]=?[1-5]|[1-5]\.\.[1-5]")
_UNFINISHED_DATE = re.compile(
    r"(?:[<>]?=?|[0-9-]+\.\.?)(?:[0-9]{0,3}|[0-9]{4}-[01]?|[0-9]{4}-[0-9]{2}-[0-3]?)\.?"
)


def read_fact(field: FactField, value: str, *, typed: bool = False) -> Node | None:
    """Read what follows a field; return None for a `typed` value that is not complete yet.

    A range of dates, ends included, becomes a combination of plain facts.
    Raises ValueError for a value that the field cannot have; its text says what would do.
    """
    if field is FactField.IS:
        return _member(field, Is, value, typed=typed)
    if field is FactField.HAS:
        return _member(field, Has, value, typed=typed)
    if field is FactField.RATING:
        return _rating(value, typed=typed)
    if field in (FactField.DATE, FactField.AFTER, FactField.BEFORE):
        return _dates(field, value, typed=typed)
    return Fact(field, value)


def _member(field: FactField, kind: type[StrEnum], value: str, *, typed: bool) -> Fact | None:
    lowered = value.lower()
    members = [str(member) for member in kind]
    if lowered in members:
        return Fact(field, lowered)
    if typed and any(member.startswith(lowered) for member in members):
        return None
    listed = ", ".join(members[:-1])
    raise ValueError(f"“{field}:” goes with {listed} or {members[-1]}")


def _rating(value: str, *, typed: bool) -> Fact | None:
    if _RATING.fullmatch(value):
        return Fact(FactField.RATING, value)
    if typed and re.fullmatch(r"[<>]=?|[1-5]\.\.?", value):
        return None
    raise ValueError("“rating:” goes with 1 to 5, also as >3 or 2..4")


def _dates(field: FactField, value: str, *, typed: bool) -> Node | None:
    try:
        return _dated(field, value)
    except ValueError:
        if typed and _UNFINISHED_DATE.fullmatch(value):
            return None
        raise ValueError(
            f"“{field}:” goes with a date such as 2024, 2024-05 or 2024-05-31"
        ) from None


def _dated(field: FactField, value: str) -> Node:
    """Build the node of a date, a comparison or a range; raise ValueError for anything else."""
    if field is not FactField.DATE:
        return Fact(field, _iso(value))
    low, dots, high = value.partition("..")
    if dots:
        return _range(low, high)
    date = value.lstrip("<>=")
    return _compared(value.removesuffix(date), _iso(date))


def _compared(sign: str, date: str) -> Node:
    """Build the node of a comparison; raise ValueError for an unknown sign."""
    on = Fact(FactField.DATE, date)
    beyond = Fact(FactField.BEFORE if sign.startswith("<") else FactField.AFTER, date)
    if sign in ("", "="):
        return on
    if sign in ("<", ">"):
        return beyond
    if sign in ("<=", ">="):
        return Or((on, beyond))
    raise ValueError(sign)


def _range(low: str, high: str) -> Node:
    ends = [_compared(sign, _iso(date)) for sign, date in ((">=", low), ("<=", high)) if date]
    if not ends:
        raise ValueError("an empty range")
    return And(tuple(ends)) if len(ends) > 1 else ends[0]


def _iso(text: str) -> str:
    return parse_iso(text).iso() or ""
