from __future__ import annotations

import datetime as dt

from desktop.model.inbox_age import Age, InboxAge, inbox_age
from tests.model.reading_logs import BERLIN, log

TODAY = dt.date(2025, 11, 1)


def test_papers_are_as_old_as_the_days_since_they_came() -> None:
    found = inbox_age(
        log(
            [
                ("2025-11-01 00:00", 2, 1),
                ("2025-10-31 23:45", 5, 3),
                ("2025-10-25 12:00", 9, 2),
                ("2025-10-01 12:00", 9, 0),
                ("2025-07-01 12:00", 1, 1),
            ]
        ),
        TODAY,
        dt.UTC,
    )

    assert found == InboxAge(
        papers=7,
        ages=(
            (Age.TODAY, 1),
            (Age.DAYS, 3),
            (Age.WEEK, 2),
            (Age.WEEKS, 0),
            (Age.MONTHS, 0),
            (Age.LONGER, 1),
        ),
        median=1,
        oldest=123,
    )


def test_the_hour_of_a_change_of_clocks_makes_no_day() -> None:
    """From 25 to 27 October there are 49 hours in Berlin, and two days."""
    told = log([("2025-10-25 23:45", 1, 1)], zone=BERLIN)

    assert inbox_age(told, dt.date(2025, 10, 27), BERLIN).oldest == 2
    told = log([("2025-03-29 00:00", 1, 1)], zone=BERLIN)
    assert inbox_age(told, dt.date(2025, 3, 31), BERLIN).oldest == 2


def test_borders_of_ages() -> None:
    for days, age in ((0, 0), (1, 1), (6, 1), (7, 2), (13, 2), (14, 3), (27, 3), (28, 4), (91, 5)):
        day = TODAY - dt.timedelta(days=days)
        counts = inbox_age(log([(f"{day} 12:00", 1, 1)]), TODAY, dt.UTC).ages
        assert [papers for _, papers in counts].index(1) == age


def test_what_comes_from_the_future_came_today() -> None:
    assert inbox_age(log([("2031-01-01 12:00", 1, 1)]), TODAY, dt.UTC).oldest == 0


def test_an_empty_inbox_has_no_age() -> None:
    found = inbox_age(log([("2025-10-31 12:00", 4, 0)]), TODAY, dt.UTC)

    assert (found.papers, found.median, found.oldest) == (0, None, None)
