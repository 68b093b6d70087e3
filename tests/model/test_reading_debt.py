from __future__ import annotations

import dataclasses
import datetime as dt

from desktop.model.reading_debt import Span, beginning, reading_debt
from desktop.model.reading_log import Kept
from tests.model.reading_logs import BERLIN, log

TODAY = dt.date(2025, 11, 1)


def test_a_span_begins_at_midnight_and_counts_today() -> None:
    """Four weeks before 1 November clocks were still those of summer in Berlin."""
    assert beginning(Span.FOUR_WEEKS, TODAY, BERLIN) == dt.datetime(2025, 10, 4, 22, tzinfo=dt.UTC)
    assert beginning(Span.FOUR_WEEKS, TODAY, dt.UTC) == dt.datetime(2025, 10, 5, tzinfo=dt.UTC)
    assert beginning(Span.ALL, TODAY, BERLIN) is None


def test_all_numbers_are_of_one_log() -> None:
    told = dataclasses.replace(
        log(
            arrived=[("2025-01-01 06:00", 100, 3), ("2025-10-31 06:00", 20, 7)],
            decided=[("2025-01-02 06:00", 97, 0), ("2025-10-31 07:00", 13, 12)],
        ),
        kept=Kept("", 13, 4),
        digests=(Kept("moss oct 30", 1, 1), Kept("moss oct 31", 12, 3)),
        tags=(Kept("rl", 2, 1), Kept("sea", 5, 0)),
    )

    month = reading_debt(told, Span.FOUR_WEEKS, TODAY, dt.UTC)
    ever = reading_debt(told, Span.ALL, TODAY, dt.UTC)

    assert (month.came, month.decided, month.singly) == (20, 13, 12)
    assert (ever.came, ever.decided, ever.singly) == (120, 110, 12)
    assert len(month.days) == 28
    assert month.days[0].waiting == 3
    assert month.days[-1].waiting == ever.days[-1].waiting == month.age.papers == 10
    assert month.forecast == ever.forecast
    assert month.digests == (Kept("moss", 13, 4),)
    assert [tag.name for tag in month.tags] == ["sea", "rl"]
    assert sum(one.decided for one in month.weekdays) == 12


def test_an_empty_log_says_nothing() -> None:
    nothing = reading_debt(log(), Span.YEAR, TODAY, dt.UTC)

    assert (nothing.days, nothing.columns, nothing.came, nothing.age.papers) == ((), (), 0, 0)
