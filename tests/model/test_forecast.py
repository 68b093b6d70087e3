from __future__ import annotations

import datetime as dt

import pytest

from desktop.model.day_counts import Day
from desktop.model.forecast import Forecast, Outlook, forecast

TODAY = dt.date(2025, 11, 1)


def days(came: list[int], singly: list[int], waiting: int, together: int = 0) -> list[Day]:
    """Return days that end with today; many papers at once are decided on the last but one."""
    dates = [TODAY - dt.timedelta(days=left) for left in range(len(came) - 1, -1, -1)]
    made = [Day(d, c, s, s, waiting) for d, c, s in zip(dates, came, singly, strict=True)]
    made[-2] = made[-2]._replace(decided=made[-2].decided + together)
    return made


def test_the_pace_is_of_whole_days_after_the_first() -> None:
    """70 papers that waited from the start, 10 a day that come and 15 that are decided."""
    told = days([500, *[10] * 10, 99], [0, *[15] * 10, 1], waiting=72)

    assert forecast(told) == Forecast(
        Outlook.CLEARS,
        inbox=72,
        days=10,
        came=10.0,
        decided=15.0,
        empty_on=TODAY + dt.timedelta(days=15),  # 72 / 5, and the last day is not half a day
    )


def test_only_the_last_four_weeks_make_the_pace() -> None:
    told = days([0, *[100] * 20, *[1] * 28, 0], [0, *[0] * 20, *[3] * 28, 0], waiting=2)

    assert forecast(told).days == 28
    assert (forecast(told).came, forecast(told).decided) == (1.0, 3.0)


def test_what_is_decided_at_once_is_no_pace() -> None:
    told = forecast(days([0] + [5] * 8, [0] + [5] * 8, waiting=40, together=900))

    assert (told.outlook, told.decided, told.empty_on) == (Outlook.NEVER, 5.0, None)


@pytest.mark.parametrize(("came", "singly"), [(10, 10), (10, 3), (5, 0)])
def test_who_decides_no_more_than_comes_never_ends(came: int, singly: int) -> None:
    assert forecast(days([came] * 9, [singly] * 9, waiting=40)).outlook is Outlook.NEVER


def test_what_lies_further_than_ten_years_is_never() -> None:
    told = days([10] * 30, [10] * 29 + [0], waiting=400)
    told[5] = told[5]._replace(singly=11)

    assert forecast(told).outlook is Outlook.NEVER


def test_a_week_of_whole_days_is_needed() -> None:
    assert forecast(days([9] * 8, [9] * 8, waiting=5)) == Forecast(Outlook.TOO_EARLY, 5)
    assert forecast(days([9] * 9, [9] * 9, waiting=5)).days == 7
    assert forecast([]) == Forecast(Outlook.TOO_EARLY, 0)


def test_an_empty_inbox_needs_no_forecast() -> None:
    assert forecast(days([9] * 9, [9] * 9, waiting=0)).outlook is Outlook.EMPTY
    assert forecast(days([9] * 3, [9] * 3, waiting=0)) == Forecast(Outlook.EMPTY, 0)
