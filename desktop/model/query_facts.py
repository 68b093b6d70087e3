"""The values of the fields that are looked up: `is:`, `has:`, dates and ratings."""

from __future__ import annotations

import re
from enum import StrEnum

from desktop.model.dates import parse_iso
from desktop.model.query_parts import And, Fact, FactField, Has, Is, Node, Or
from desktop.model.sentence import Sentence

_RATING = re.compile(r"(?P<sign>[<>]?=?)(?P<number>[1-5])")
_RATINGS = re.compile(r"(?P<low>[1-5])?(?:\.\.|[-–])(?P<high>[1-5])?")
_YEARS = re.compile(r"([0-9]{4})[-–]([0-9]{4})")
# https://info.arxiv.org/help/arxiv_identifier.html, https://www.doi.org/the-identifier/resources
_IDENTIFIER = re.compile(
    r"""
    (?P<address>(?:https?://)?(?:www\.|export\.|dx\.)?(?:arxiv\.org/(?:abs|pdf|html)|doi\.org)/)?
    (?:arxiv:|doi:)?
    (?:(?P<arxiv>[0-9]{4}\.[0-9]{4,5}|[a-z-]+(?:\.[a-z]{2})?/[0-9]{7})(?:v[0-9]+)?(?:\.pdf)?
      |(?P<doi>10\.[0-9]{4,9}/\S+))
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Behind every date that begins alike.
_LAST = "~"
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
        return _rating(_plain(value), typed=typed)
    if field in (FactField.DATE, FactField.AFTER, FactField.BEFORE):
        return _dates(field, _plain(value), typed=typed)
    if field is FactField.TAG:
        value = _tag(value)
    elif field is FactField.ID:
        value = bare_identifier(value)
    return Fact(field, value)


def bare_identifier(text: str, *, labelled: bool = True) -> str:
    """Return an arXiv id or a DOI without address, label and version; other text as it is.

    Without a label before it, only an address is taken for one.
    """
    match = _IDENTIFIER.fullmatch(text)
    if match is None or not (labelled or match["address"]):
        return text
    return match["arxiv"] or match["doi"]


def _plain(value: str) -> str:
    return value.replace("≥", ">=").replace("≤", "<=").replace("…", "..")


def _member(field: FactField, kind: type[StrEnum], value: str, *, typed: bool) -> Fact | None:
    lowered = value.lower()
    members = [str(member) for member in kind]
    if lowered in members:
        return Fact(field, lowered)
    if typed and any(member.startswith(lowered) for member in members):
        return None
    listed = ", ".join(members[:-1])
    told = Sentence("“{field}:” goes with {listed} or {last}")
    raise ValueError(told.filled(field=field, listed=listed, last=members[-1]))


def _tag(name: str) -> str:
    """Return the name of a tag as it is kept: without #, needless blanks and empty levels."""
    levels = [" ".join(level.split()) for level in name.lstrip("#").split("/")]
    return "/".join(level for level in levels if level) or name


def _rating(value: str, *, typed: bool) -> Fact | None:
    if match := _RATING.fullmatch(value):
        return Fact(FactField.RATING, value.lstrip("=") if match["sign"] == "=" else value)
    between = _RATINGS.fullmatch(value)
    if between and between["low"] and between["high"]:
        low, high = sorted((between["low"], between["high"]))
        return Fact(FactField.RATING, f"{low}..{high}")
    if between and (between["low"] or between["high"]):
        low, high = between["low"], between["high"]
        return Fact(FactField.RATING, f">={low}" if low else f"<={high}")
    if typed and re.fullmatch(r"[<>]?=?|[1-5]?\.", value):
        return None
    raise ValueError(Sentence("“rating:” goes with 1 to 5, also as >3 or 2..4"))


def _dates(field: FactField, value: str, *, typed: bool) -> Node | None:
    try:
        return _dated(field, value)
    except ValueError:
        if typed and _UNFINISHED_DATE.fullmatch(value):
            return None
        told = Sentence("“{field}:” goes with a date such as 2024, 2024-05 or 2024-05-31")
        raise ValueError(told.filled(field=field)) from None


def _dated(field: FactField, value: str) -> Node:
    """Build the node of a date, a comparison or a range; raise ValueError for anything else."""
    if field is not FactField.DATE:
        return Fact(field, _iso(value))
    value = _YEARS.sub(r"\1..\2", value)
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
    if low and high and _iso(high) + _LAST < _iso(low):
        low, high = high, low
    ends = [_compared(sign, _iso(date)) for sign, date in ((">=", low), ("<=", high)) if date]
    if not ends:
        raise ValueError("an empty range")
    return And(tuple(ends)) if len(ends) > 1 else ends[0]


def _iso(text: str) -> str:
    return parse_iso(text).iso() or ""
