"""Dates as people write them: “Oct 18, 2024”, “31 Oct”, “2024-10-18”."""

from __future__ import annotations

from desktop.model.dates import PartialDate

FIRST_YEAR, LAST_YEAR = 1900, 2100

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ORDINALS = ("st", "nd", "rd", "th")


def leading_date(text: str) -> tuple[PartialDate, str] | None:
    """Read the date that a text begins with; return it and the rest, None when there is none.

    A year is four digits from 1900 to 2100; any other number after month and day is left in
    the rest.
    """
    words = text.split()
    if words and _place(words[0].rstrip(",."), _WEEKDAYS):
        words = words[1:]
    for read in (_iso, _month_first, _day_first):
        found = read(words)
        if found:
            (year, month, day), used = found
            try:
                return PartialDate(year, month, day), " ".join(words[used:])
            except ValueError:
                return None
    return None


def is_month_begun(text: str) -> bool:
    """Say whether a text is the beginning of the name of a month and nothing else."""
    folded = text.strip().lower()
    return bool(folded) and any(name.startswith(folded) for name in _MONTHS)


def number(text: str) -> int | None:
    """Return the whole number that ASCII digits (at most nine) write, else None."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


_Found = tuple[tuple[int | None, int | None, int | None], int] | None


def _iso(words: list[str]) -> _Found:
    if not words:
        return None
    parts = words[0].rstrip(",").replace("/", "-").split("-")
    if len(parts) != 3 or not all(1 <= len(part) <= 2 for part in parts[1:]):
        return None
    year, month, day = _year(parts[0]), number(parts[1]), number(parts[2])
    return ((year, month, day), 1) if year and month and day else None


def _month_first(words: list[str]) -> _Found:
    month = _month(words[0]) if len(words) > 1 else None
    if month is None:
        return None
    year = _year(words[1])
    if year:
        return (year, month, None), 2
    day = _day(words[1].rstrip(","))
    return _with_year(words, month, day) if day else None


def _day_first(words: list[str]) -> _Found:
    day = _day(words[0].rstrip(".")) if len(words) > 1 else None
    month = _month(words[1]) if day else None
    return _with_year(words, month, day) if month else None


def _with_year(words: list[str], month: int | None, day: int | None) -> _Found:
    year = _year(words[2].rstrip(",")) if len(words) > 2 else None
    if year:
        return (year, month, day), 3
    # A comma promises a year: “Oct 7, 20” is a date that was cut.
    return None if words[1].endswith(",") else ((None, month, day), 2)


def _month(word: str) -> int | None:
    return _place(word.rstrip(",."), _MONTHS)


def _place(word: str, names: tuple[str, ...]) -> int | None:
    """Return the place (from 1) of the name that a word of three or more letters abbreviates."""
    folded = word.lower()
    if len(folded) < 3:
        return None
    return next((n for n, name in enumerate(names, start=1) if name.startswith(folded)), None)


def _day(word: str) -> int | None:
    bare = word[:-2] if word[-2:].lower() in _ORDINALS else word
    value = number(bare)
    return value if value and value <= 31 else None


def _year(word: str) -> int | None:
    value = number(word) if len(word) == 4 else None
    return value if value and FIRST_YEAR <= value <= LAST_YEAR else None
