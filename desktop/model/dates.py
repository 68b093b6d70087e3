"""Dates as digests give them: often without a year, sometimes without a day."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A calendar date of which some parts may be unknown."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Raise ValueError when no calendar has such a date."""
        if self.day is not None and self.month is None:
            raise ValueError("a day needs a month")
        # 2000 is a leap year, so 29 February without a year is allowed.
        year = 2000 if self.year is None else self.year
        month = 1 if self.month is None else self.month
        dt.date(year, month, 1 if self.day is None else self.day)

    def iso(self) -> str | None:
        """Return ISO 8601 text of the precision that is known, or None without a year."""
        if self.year is None:
            return None
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text

    def in_year(self, year: int) -> PartialDate:
        """Return the same month and day in a year; 29 February falls back to the 28th."""
        try:
            return PartialDate(year, self.month, self.day)
        except ValueError:
            return PartialDate(year, self.month, 28)

    def is_later_in_year(self, other: PartialDate) -> bool:
        """Say whether month and day fall after those of the other date."""
        return (self.month or 1, self.day or 1) > (other.month or 12, other.day or 31)


def parse_iso(text: str) -> PartialDate:
    """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; raise ValueError for anything else."""
    parts = text.strip().split("-")
    widths = [len(part) for part in parts]
    try:
        if widths in ([4], [4, 2], [4, 2, 2]) and all(p.isascii() and p.isdigit() for p in parts):
            return PartialDate(*(int(part) for part in parts))
    except ValueError:
        pass
    raise ValueError(f"“{text}” is not a date such as 2025-10-31")


def guess_page_year(page: PartialDate, papers: Iterable[PartialDate], today: dt.date) -> int:
    """Guess the year of a page that shows its own date, and those of its year, without a year.

    Such a page writes the year only of papers of *other* years, so its own year is the smallest
    one after every explicit year. A page with no explicit year at all is taken for the latest one
    that does not lie in the future; so is one that writes every year, its own included.
    """
    dates = list(papers)
    explicit = [date.year for date in dates if date.year is not None]
    bare = [page, *(date for date in dates if date.year is None)]
    if not explicit:
        return _leap(today.year - _is_future(page, today.year, today), -1, bare)
    year = max(explicit) + 1
    if len(explicit) == len(dates) and _is_future(page, year, today):
        latest = max(date for date in map(_first_day, dates))
        return latest.year + (latest > _first_day(page.in_year(latest.year)))
    return _leap(year, 1, bare)


def resolve(date: PartialDate, page: PartialDate) -> PartialDate:
    """Give a date that has no year that of the page, or the year before if it is later in it."""
    if date.year is not None or page.year is None:
        return date
    before = date.is_later_in_year(page)
    return date.in_year(page.year - 1 if before else page.year)


def _is_future(date: PartialDate, year: int, today: dt.date) -> bool:
    return _first_day(date.in_year(year)) > today


def _first_day(date: PartialDate) -> dt.date:
    return dt.date(date.year or dt.MINYEAR, date.month or 1, date.day or 1)


def _leap(year: int, step: int, bare: list[PartialDate]) -> int:
    """Step on to a leap year when one of the dates of that year is a 29 February."""
    if any((date.month, date.day) == (2, 29) for date in bare):
        while not calendar.isleap(year):
            year += step
    return year
