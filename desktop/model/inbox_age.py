"""How long the papers in the inbox have been waiting."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.local_days import local_day
from desktop.model.reading_log import ReadingLog


class Age(StrEnum):
    """How long a paper has waited, in days since the one on which it came."""

    TODAY = "today"
    DAYS = "1-6 days"
    WEEK = "7-13 days"
    WEEKS = "14-27 days"
    MONTHS = "28-90 days"
    LONGER = "91 days or more"


_LONGEST = ((0, Age.TODAY), (6, Age.DAYS), (13, Age.WEEK), (27, Age.WEEKS), (90, Age.MONTHS))


@dataclass(frozen=True, slots=True)
class InboxAge:
    """The papers in the inbox by age; half of them have waited `median` days or less."""

    papers: int
    ages: tuple[tuple[Age, int], ...]
    median: int | None
    oldest: int | None


def inbox_age(log: ReadingLog, today: dt.date, zone: dt.tzinfo | None) -> InboxAge:
    """Count the undecided papers of a log by age; what a wrong clock put after today came today."""
    by_days: Counter[int] = Counter()
    for one in log.arrived:
        if one.waiting:
            by_days[max((today - local_day(one.quarter, zone)).days, 0)] += one.waiting
    by_age: Counter[Age] = Counter()
    for days, papers in by_days.items():
        by_age[_age(days)] += papers
    return InboxAge(
        papers=by_days.total(),
        ages=tuple((age, by_age[age]) for age in Age),
        median=_median(by_days),
        oldest=max(by_days, default=None),
    )


def _age(days: int) -> Age:
    return next((age for longest, age in _LONGEST if days <= longest), Age.LONGER)


def _median(by_days: Counter[int]) -> int | None:
    """Return the smallest number of days that at least half of the papers do not exceed."""
    counted = 0
    for days in sorted(by_days):
        counted += by_days[days]
        if counted * 2 >= by_days.total():
            return days
    return None
