"""Dates in lists of references, where each program writes its own."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.model.dates import PartialDate

_LONGEST = 100
_EIGHT_DIGITS = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?![0-9])")
_YEAR_FIRST = re.compile(
    r"[^0-9]{0,3}([0-9]{4})(?:[-/.]|\s?[年년]\s?)([0-9]{1,2})(?:(?:[-/.]|\s?[月월]\s?)([0-9]{1,2}))?(?![0-9])"
)
_YEAR_LAST = re.compile(r"(?:([0-9]{1,2})[-/.])?([0-9]{1,2})[-/. ]([0-9]{4})(?![0-9])")
_YEAR = re.compile(r"(?<![0-9])(1[0-9]{3}|20[0-9]{2})(?![0-9])")
_DAY = re.compile(r"(?<![0-9:])([0-9]{1,2})(?:st|nd|rd|th)?(?![0-9:])")
_WORD = re.compile(r"[^\W\d_]{3,12}")
# The first letters of months in English, German, French, Spanish, Italian and Portuguese.
_MONTHS = (
    ("jan", "jän", "ene", "gen"), ("feb", "fév", "fev"), ("mar", "mär", "mrz"),
    ("apr", "avr", "abr"), ("may", "mai", "mag"), ("jun", "juin", "giu"),
    ("jul", "juil", "lug"), ("aug", "aoû", "aou", "ago"), ("sep", "set"),
    ("oct", "okt", "ott", "out"), ("nov",), ("dec", "dez", "déc", "dic"),
)  # fmt: skip
_MONTH_OF = {start: n for n, starts in enumerate(_MONTHS, start=1) for start in starts}


def written_date(text: str) -> PartialDate | None:
    """Return the date that a field states, as precisely as it is certain, else None.

    Knows `2001/09/01/`, `2014//`, `20160419`, `2016 Apr-May`, `JUN 14`, `31.12.2020`, `07 2006`,
    `c2005`, `2020年3月`. Of `03/04/2020` only the year is certain.
    """
    text = text.strip()[:_LONGEST]
    for form in (_EIGHT_DIGITS, _YEAR_FIRST):
        found = form.match(text)
        if found:
            return _date(*(int(part) if part else None for part in found.groups()))
    found = _YEAR_LAST.match(text)
    if found:
        return _year_last(found)
    return _worded(text)


def published(years: Iterable[str], days: Iterable[str]) -> PartialDate | None:
    """Return when a paper came out, from fields that tell the year and others that may tell more.

    What is told more precisely counts if it is of the same year, or of none.
    """
    told = [date for date in map(written_date, years) if date and date.year]
    finer = [date for date in map(written_date, days) if date]
    known = next(iter(told), None) or next((date for date in finer if date.year), None)
    if known is None or known.year is None:
        return None
    year = known.year
    same = [date.in_year(year) for date in finer if date.year in (None, year)]
    return max((known, *same), key=_precision)


def _precision(date: PartialDate) -> int:
    return (date.month is not None) + (date.day is not None)


def _year_last(found: re.Match[str]) -> PartialDate | None:
    year = int(found[3])
    if found[1] is None:
        return _date(year, int(found[2]), None)
    one, other = int(found[1]), int(found[2])
    if one != other and one <= 12 and other <= 12 and "." not in found.group():
        return _date(year, None, None)
    day, month = (other, one) if other > 12 else (one, other)
    return _date(year, month, day)


def _worded(text: str) -> PartialDate | None:
    month = next(filter(None, map(_month, _WORD.findall(text))), None)
    year = _YEAR.search(text)
    day = _DAY.search(_YEAR.sub(" ", text)) if month else None
    if not (month or year):
        return None
    return _date(int(year[1]) if year else None, month, int(day[1]) if day else None)


def _month(word: str) -> int | None:
    folded = word.lower()
    return _MONTH_OF.get(folded[:4]) or _MONTH_OF.get(folded[:3])


def _date(year: int | None, month: int | None, day: int | None) -> PartialDate | None:
    """Return the date, or what of it a calendar has."""
    for parts in ((year, month or None, day or None), (year, month or None, None), (year,)):
        try:
            return PartialDate(*parts) if any(parts) else None
        except ValueError:
            continue
    return None
