"""Dates that stand somewhere in a line of a digest."""

from __future__ import annotations

import re

from desktop.model.dates import PartialDate
from desktop.readers.written_dates import FIRST_YEAR, LAST_YEAR, leading_date

_NUMERIC = re.compile(
    r"(?<![\d.\w])((?:19|20)\d\d)\s?([-/.年년])\s?(\d{1,2})(?:\s?[-/.月월]\s?(\d{1,2})\s?[日일]?)?(?![\d])"
)
_WORDED = re.compile(
    r"(?<!\w)(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s",
    re.IGNORECASE,
)
_STUCK = re.compile(r"(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_SAID = re.compile(r"(?:published|submitted|posted|announced|updated)(?: on)? ", re.IGNORECASE)
_SIGNS = re.compile(r"[()\[\]{}|;:*_]")
_MOST_TRIED = 4
_LONGEST = 300


def date_in(text: str) -> PartialDate | None:
    """Return the first date with a year that a short text holds, else None."""
    text = text[:_LONGEST]
    for found in _NUMERIC.finditer(text):
        date = _made(found[1], found[3], found[4])
        # “2023.07” may be the beginning of an arXiv id as well as a month.
        if date and (found[4] or found[2] != "."):
            return date
    for place, found in enumerate(_WORDED.finditer(text)):
        worded = leading_date(_SIGNS.sub(" ", text[found.start() :]))
        if worded and worded[0].year:
            return worded[0]
        if place == _MOST_TRIED:
            break
    stuck = _STUCK.search(text)
    return _made(stuck[1], stuck[2], stuck[3]) if stuck else None


def is_date(text: str) -> bool:
    """Say whether a text is a date and nothing else, but for brackets and signs."""
    bare = text.strip("()[]【】*_:：,.· ")
    said = _SAID.match(bare)
    bare = bare[said.end() :] if said else bare
    found = _NUMERIC.fullmatch(bare)
    if found:
        return _made(found[1], found[3], found[4]) is not None
    worded = leading_date(bare) if len(bare) <= 40 else None
    return worded is not None and not worded[1]


def _made(year: str, month: str, day: str | None) -> PartialDate | None:
    try:
        date = PartialDate(int(year), int(month), int(day) if day else None)
    except ValueError:
        return None
    return date if FIRST_YEAR <= int(year) <= LAST_YEAR else None
