from __future__ import annotations

import datetime as dt

import pytest

from desktop.model.day_counts import Day
from desktop.model.weekdays import Weekday, weekdays_of


def test_days_of_the_week_are_counted_with_how_many_there_were() -> None:
    """Nine days from Saturday 25 October 2025: two Saturdays and two Sundays."""
    first = dt.date(2025, 10, 25)
    days = [Day(first + dt.timedelta(days=n), 0, 50, n, 0) for n in range(9)]

    found = weekdays_of(days)

    assert found == [
        Weekday(0, 2, 1),
        Weekday(1, 3, 1),
        Weekday(2, 4, 1),
        Weekday(3, 5, 1),
        Weekday(4, 6, 1),
        Weekday(5, 0 + 7, 2),
        Weekday(6, 1 + 8, 2),
    ]
    assert found[5].mean == pytest.approx(3.5)


def test_days_that_never_were_have_no_mean() -> None:
    assert [one.mean for one in weekdays_of([])] == [0.0] * 7
