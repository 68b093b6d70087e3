"""Dates in time stamps that programs write: in mails, feeds and answers of services."""

from __future__ import annotations

import re

from desktop.model.dates import PartialDate

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,?"
_FORMS = (
    # ISO 8601, whole or in part
    re.compile(r"\s*(?P<year>[0-9]{4})(?:[-/](?P<month>[0-9]{1,2})(?:[-/](?P<day>[0-9]{1,2}))?)?"
               r"(?![0-9])", re.ASCII),
    # RFC 5322, and its ancestor with years of two digits
    re.compile(rf"[^0-9]{{0,12}}(?P<day>[0-9]{{1,2}})[\s-]+{_MONTH}[\s-]+"
               r"(?P<year>[0-9]{4}|[0-9]{2})(?![0-9:])", re.IGNORECASE),
    # asctime, with or without a time zone
    re.compile(rf"\s*(?:[A-Z]{{3,9}},?\s+)?{_MONTH}\s+(?P<day>[0-9]{{1,2}}),?\s"
               r"[0-9:.]*\s*[A-Z+0-9-]{0,8}\s*\b(?P<year>[0-9]{4})\b", re.IGNORECASE),
)  # fmt: skip
# arXiv, the oldest of those that write two digits, began in 1991.
_OLDEST = 91
_LONGEST = 100


def stamped_date(text: str) -> PartialDate | None:
    """Return the date of a time stamp, without its time of day and zone, else None.

    Knows ISO 8601, RFC 5322 (`Wed, 15 Mar 2023 18:34:08 GMT`, also `15 Mar 23`) and the form of
    C's asctime (`Sat Apr  4 02:55:44 METDST 1992`).
    """
    for form in _FORMS:
        found = form.match(text.strip()[:_LONGEST])
        if found:
            try:
                return _date(found["year"], found["month"], found["day"])
            except ValueError:
                return None
    return None


def _date(year: str, month: str | None, day: str | None) -> PartialDate:
    return PartialDate(
        _full_year(year), _month(month) if month else None, int(day) if month and day else None
    )


def _full_year(year: str) -> int:
    number = int(year)
    if len(year) > 2:
        return number
    return 1900 + number if number >= _OLDEST else 2000 + number


def _month(month: str) -> int:
    return int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
