from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from desktop.model.local_days import first_moment, local_day
from tests.model.reading_logs import BERLIN, quarter


@pytest.mark.parametrize(
    ("at", "zone", "day"),
    [
        ("2025-10-31 22:45", "Europe/Berlin", 31),
        ("2025-10-31 23:00", "Europe/Berlin", 1),
        ("2025-10-31 18:15", "Asia/Kathmandu", 1),  # +05:45
        ("2025-10-31 18:00", "Asia/Kathmandu", 31),
        ("2025-11-01 03:45", "America/New_York", 31),
        ("2025-11-01 04:00", "America/New_York", 1),
    ],
)
def test_days_begin_at_midnight_where_the_person_is(at: str, zone: str, day: int) -> None:
    assert local_day(quarter(at), ZoneInfo(zone)).day == day


def test_days_are_as_long_as_clocks_make_them() -> None:
    """In Berlin clocks go forward on 30 March 2025 and back on 26 October."""

    def hours(day: dt.date) -> float:
        following = first_moment(day + dt.timedelta(days=1), BERLIN)
        return (following - first_moment(day, BERLIN)) / dt.timedelta(hours=1)

    assert [hours(dt.date(2025, 3, day)) for day in (29, 30, 31)] == [24, 23, 24]
    assert [hours(dt.date(2025, 10, day)) for day in (25, 26, 27)] == [24, 25, 24]


def test_a_day_without_midnight_begins_at_one() -> None:
    cairo = ZoneInfo("Africa/Cairo")

    begins = first_moment(dt.date(2024, 4, 26), cairo)

    assert begins.astimezone(cairo).hour == 1
    assert local_day(int(begins.timestamp()) // 900, cairo) == dt.date(2024, 4, 26)
    assert local_day(int(begins.timestamp()) // 900 - 1, cairo) == dt.date(2024, 4, 25)


def test_without_a_zone_days_are_those_of_the_machine() -> None:
    noon = dt.datetime(2025, 7, 4, 12, tzinfo=dt.UTC)

    assert local_day(int(noon.timestamp()) // 900, None) == noon.astimezone().date()
    begins = first_moment(dt.date(2025, 7, 4), None)
    assert begins.astimezone().date() == dt.date(2025, 7, 4)
    assert begins.tzinfo is dt.UTC
