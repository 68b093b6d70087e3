"""Reading to make statistics of, counted by hand."""

from __future__ import annotations

import datetime as dt

from desktop.model.day_counts import Day, columns_of
from desktop.model.forecast import Forecast, Outlook, forecast
from desktop.model.inbox_age import Age, InboxAge
from desktop.model.reading_debt import ReadingDebt, Span
from desktop.model.reading_log import Kept
from desktop.model.weekdays import weekdays_of

TODAY = dt.date(2025, 11, 2)  # a Sunday


def debt(days: int = 14, came: int = 10, decided: int = 12, waiting: int = 20) -> ReadingDebt:
    """Return statistics of so many like days; on the first one more came than was decided."""
    past = [
        Day(
            TODAY - dt.timedelta(days=left),
            came,
            decided,
            decided,
            waiting + left * (decided - came),
        )
        for left in range(days - 1, -1, -1)
    ]
    if past:
        past[0] = past[0]._replace(came=past[0].waiting + decided)
    return ReadingDebt(
        span=Span.FOUR_WEEKS,
        today=TODAY,
        age=InboxAge(waiting, tuple((age, waiting * (age is Age.DAYS)) for age in Age), 3, 5),
        days=tuple(past),
        columns=tuple(columns_of(past)),
        forecast=forecast(past),
        kept=Kept("", 100, 25),
        digests=(Kept("Moss", 60, 9), Kept("Kites %1", 36, 16), Kept("Letters", 4, 0)),
        tags=(Kept("=rl", 10, 8), Kept("sea", 8, 1)),
        weekdays=tuple(weekdays_of(past)),
    )


NEVER = Forecast(Outlook.NEVER, 600, 28, 45.0, 30.25)
