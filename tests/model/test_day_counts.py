from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.day_counts import Day, columns_of, days_of
from desktop.model.local_days import first_moment
from desktop.model.reading_log import Arrived, Decided, Kept, ReadingLog
from tests.model.reading_logs import BERLIN, log

TODAY = dt.date(2025, 11, 1)
COUNTS = st.tuples(st.integers(0, 60 * 96), st.integers(1, 80), st.integers(0, 80))


def test_days_are_counted_by_hand() -> None:
    """Nothing happens on the second day, and what comes after midnight is of the next one."""
    counted = days_of(
        log(
            arrived=[("2025-10-29 06:00", 10, 3), ("2025-10-31 23:45", 4, 4)],
            decided=[("2025-10-29 23:45", 2, 2), ("2025-10-31 00:00", 5, 1)],
        ),
        TODAY,
        dt.UTC,
    )

    assert counted == [
        Day(dt.date(2025, 10, 29), came=10, decided=2, singly=2, waiting=8),
        Day(dt.date(2025, 10, 30), came=0, decided=0, singly=0, waiting=8),
        Day(dt.date(2025, 10, 31), came=4, decided=5, singly=1, waiting=7),
        Day(dt.date(2025, 11, 1), came=0, decided=0, singly=0, waiting=7),
    ]


def test_no_day_is_lost_or_doubled_when_clocks_go_back() -> None:
    """On 26 October 2025 half past two comes twice in Berlin, and both are of that day."""
    told = log(
        arrived=[("2025-10-25 23:45", 1, 0), ("2025-10-26 00:00", 8, 0)],
        decided=[
            ("2025-10-26 02:30", 1, 1),
            ("2025-10-26 02:30+1", 2, 2),
            ("2025-10-26 23:45", 3, 3),
            ("2025-10-27 00:00", 1, 1),
        ],
        zone=BERLIN,
    )

    counted = days_of(told, dt.date(2025, 10, 27), BERLIN)

    assert [(day.day.day, day.came, day.decided) for day in counted] == [
        (25, 1, 0),
        (26, 8, 6),
        (27, 0, 1),
    ]


def test_no_day_is_lost_or_doubled_when_clocks_go_forward() -> None:
    """On 30 March 2025 half past two never comes in Berlin: three follows upon two."""
    told = log(
        arrived=[("2025-03-29 23:45", 1, 0), ("2025-03-30 00:00", 8, 0)],
        decided=[
            ("2025-03-30 01:45", 2, 2),
            ("2025-03-30 03:00", 3, 3),
            ("2025-03-31 00:00", 1, 1),
        ],
        zone=BERLIN,
    )

    counted = days_of(told, dt.date(2025, 3, 31), BERLIN)

    assert [(day.day.day, day.came, day.decided) for day in counted] == [
        (29, 1, 0),
        (30, 8, 5),
        (31, 0, 1),
    ]


def test_what_a_wrong_clock_put_after_today_is_of_today() -> None:
    counted = days_of(log(arrived=[("2031-01-01 00:00", 3, 3)]), TODAY, dt.UTC)

    assert counted == [Day(TODAY, 3, 0, 0, 3)]


def test_an_empty_log_has_no_days() -> None:
    assert days_of(log(), TODAY, dt.UTC) == []
    assert columns_of([]) == []


def test_columns_are_equally_wide_and_end_today() -> None:
    days = [Day(TODAY - dt.timedelta(days=left), 1, 2, 0, 0) for left in range(49, -1, -1)]

    columns = columns_of(days)

    assert len(columns) == 8
    assert columns[-1].first == dt.date(2025, 10, 26)
    assert columns[-1].last == TODAY
    assert [column.came for column in columns] == [1, *[7] * 7]
    assert {column.last - column.first for column in columns} == {dt.timedelta(days=6)}
    assert all(one.last < other.first for one, other in pairwise(columns))


def test_a_few_weeks_are_shown_by_the_day() -> None:
    days = [Day(TODAY - dt.timedelta(days=left), left, 0, 0, 0) for left in range(27, -1, -1)]

    assert [(one.first, one.last, one.came) for one in columns_of(days)][-2:] == [
        (dt.date(2025, 10, 31), dt.date(2025, 10, 31), 1),
        (TODAY, TODAY, 0),
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(COUNTS, max_size=12), st.lists(COUNTS, max_size=12))
def test_sums_hold(came: list[tuple[int, int, int]], decided: list[tuple[int, int, int]]) -> None:
    """Arrivals less decisions is what waits, each day and in all, across a change of clocks."""
    start = int(first_moment(dt.date(2025, 9, 15), BERLIN).timestamp()) // 900
    told = ReadingLog(
        tuple(sorted(Arrived(start + at, n, min(n, m)) for at, n, m in came)),
        tuple(sorted(Decided(start + at, n, min(n, m)) for at, n, m in decided)),
        Kept("", 0, 0),
        (),
        (),
    )

    days = days_of(told, dt.date(2025, 11, 20), BERLIN)
    columns = columns_of(days)

    assert sum(day.came for day in days) == sum(one.papers for one in told.arrived)
    assert sum(day.decided for day in days) == sum(one.papers for one in told.decided)
    assert sum(day.singly for day in days) == sum(one.singly for one in told.decided)
    for before, day in zip([Day(TODAY, 0, 0, 0, 0), *days], days, strict=False):
        assert day.waiting - before.waiting == day.came - day.decided
    assert sum(one.came - one.decided for one in columns) == (days[-1].waiting if days else 0)
    assert [one.day for one in days] == sorted({one.day for one in days})
