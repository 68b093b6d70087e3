"""Arrivals and decisions by days, added up to columns of equal width, and to what was waiting."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from desktop.model.local_days import local_day
from desktop.model.reading_log import ReadingLog

_DAY = dt.timedelta(days=1)
# Up to how many days a column is how wide: whole weeks, so that none has more weekends than others.
_WIDTHS = ((42, 1), (420, 7), (1680, 28), (5460, 91))
_WIDEST = 364


class Day(NamedTuple):
    """What happened on a day; `waiting` is how many papers were undecided when it ended."""

    day: dt.date
    came: int
    decided: int
    singly: int
    waiting: int


class Column(NamedTuple):
    """What happened from one day to another."""

    first: dt.date
    last: dt.date
    came: int
    decided: int


def days_of(log: ReadingLog, today: dt.date, zone: dt.tzinfo | None) -> list[Day]:
    """Return every day from the first on which anything happened to this one; none of an empty log.

    What a wrong clock put after today counts for today.
    """
    came = _by_day(((one.quarter, one.papers) for one in log.arrived), today, zone)
    decided = _by_day(((one.quarter, one.papers) for one in log.decided), today, zone)
    singly = _by_day(((one.quarter, one.singly) for one in log.decided), today, zone)
    happened = came.keys() | decided.keys()
    if not happened:
        return []
    first = min(happened)
    days = [first + number * _DAY for number in range((today - first).days + 1)]
    waiting = accumulate(came[day] - decided[day] for day in days)
    return [
        Day(day, came[day], decided[day], singly[day], left)
        for day, left in zip(days, waiting, strict=True)
    ]


def columns_of(days: Sequence[Day]) -> list[Column]:
    """Add days up to some 60 columns at most, all equally wide; the last one ends with the days.

    The first one may begin before the days do, where nothing was.
    """
    width = next((width for most, width in _WIDTHS if len(days) <= most), _WIDEST)
    columns = []
    for end in range(len(days), 0, -width):
        part = days[max(0, end - width) : end]
        last = part[-1].day
        columns.append(
            Column(
                last - (width - 1) * _DAY,
                last,
                sum(day.came for day in part),
                sum(day.decided for day in part),
            )
        )
    return columns[::-1]


def _by_day(
    counts: Iterable[tuple[int, int]], today: dt.date, zone: dt.tzinfo | None
) -> Counter[dt.date]:
    result: Counter[dt.date] = Counter()
    for quarter, count in counts:
        result[min(local_day(quarter, zone), today)] += count
    return result
