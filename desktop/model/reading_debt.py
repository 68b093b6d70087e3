"""All that the page of statistics says of a library, for a span of time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.day_counts import Column, Day, columns_of, days_of
from desktop.model.forecast import Forecast, forecast
from desktop.model.inbox_age import InboxAge, inbox_age
from desktop.model.keep_rate import by_series, ranked
from desktop.model.local_days import first_moment
from desktop.model.reading_log import Kept, ReadingLog
from desktop.model.weekdays import Weekday, weekdays_of


class Span(StrEnum):
    """How far back one looks, today included; all but the last are whole weeks."""

    FOUR_WEEKS = "4-weeks"
    THREE_MONTHS = "3-months"
    YEAR = "year"
    ALL = "all"


_DAYS = {Span.FOUR_WEEKS: 28, Span.THREE_MONTHS: 91, Span.YEAR: 364}


@dataclass(frozen=True, slots=True)
class ReadingDebt:
    """What came, what was decided, what waits; `days` are none for a library without papers.

    Ages and forecast are of today, whatever the span.
    """

    span: Span
    today: dt.date
    age: InboxAge
    days: tuple[Day, ...]
    columns: tuple[Column, ...]
    forecast: Forecast
    kept: Kept
    digests: tuple[Kept, ...]
    tags: tuple[Kept, ...]
    weekdays: tuple[Weekday, ...]

    @property
    def came(self) -> int:
        """How many papers came in the span."""
        return sum(day.came for day in self.days)

    @property
    def decided(self) -> int:
        """How many papers were decided in the span."""
        return sum(day.decided for day in self.days)

    @property
    def singly(self) -> int:
        """How many of these were decided one by one."""
        return sum(day.singly for day in self.days)


def beginning(span: Span, today: dt.date, zone: dt.tzinfo | None) -> dt.datetime | None:
    """Return when a span begins, in UTC; None where it has no beginning."""
    if span is Span.ALL:
        return None
    return first_moment(today - dt.timedelta(days=_DAYS[span] - 1), zone)


def reading_debt(
    log: ReadingLog, span: Span, today: dt.date, zone: dt.tzinfo | None
) -> ReadingDebt:
    """Say all of a log, whose rates are of the span; it begins with the log at the earliest."""
    every = days_of(log, today, zone)
    days = _within(every, span)
    return ReadingDebt(
        span=span,
        today=today,
        age=inbox_age(log, today, zone),
        days=tuple(days),
        columns=tuple(columns_of(days)),
        forecast=forecast(every),
        kept=log.kept,
        digests=by_series(log.digests),
        tags=ranked(log.tags),
        weekdays=tuple(weekdays_of(days)),
    )


def _within(days: Sequence[Day], span: Span) -> Sequence[Day]:
    return days if span is Span.ALL else days[-_DAYS[span] :]
