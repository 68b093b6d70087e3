"""The pace, against logs that were computed by hand."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from desktop.model.pace import Decision, headway, in_sitting, times

EIGHT = dt.datetime(2025, 10, 31, 8, tzinfo=dt.UTC)


def log(*seconds: float, papers: int = 1, start: dt.datetime = EIGHT) -> list[Decision]:
    """Return decisions so many seconds after each other, the newest first."""
    at, decisions = start, [Decision(start, papers)]
    for gap in seconds:
        at += dt.timedelta(seconds=gap)
        decisions.append(Decision(at, papers))
    return decisions[::-1]


def test_the_pace_is_the_median_of_the_time_between_decisions() -> None:
    # 8, 9, 10, 12, 60 s: the median is 10, though the mean is 19.8.
    known = headway(3, 12, log(8, 60, 10, 9, 12))
    assert (known.seconds, known.known) == (10, 5)
    assert (known.decided, known.total, known.left) == (3, 15, 12)
    assert known.seconds_left == 120


def test_too_few_decisions_say_nothing() -> None:
    few = headway(0, 12, log(8, 9, 10, 12))
    assert (few.seconds, few.seconds_left, few.known) == (None, None, 4)
    assert headway(0, 12, []).seconds is None
    assert headway(0, 12, log()).known == 0


def test_pauses_and_scripts_are_left_out() -> None:
    assert times(log(8, 301, 0.1, 300, 0.5)) == [0.5, 300, 8]


def test_another_day_does_not_count_as_a_pause_of_reading() -> None:
    yesterday = log(20, 20, 20, start=EIGHT - dt.timedelta(days=1))
    assert headway(0, 9, [*log(10, 10), *yesterday]).seconds == 20


def test_a_step_about_many_papers_is_no_paper_that_was_read() -> None:
    at = EIGHT + dt.timedelta(seconds=100)
    bulk = Decision(at, 40)
    after = Decision(at + dt.timedelta(seconds=7), 1)
    # From the last paper to the bulk step: about forty papers. From there on: one paper.
    assert times([after, bulk, *log(8, 9)]) == [7, 9, 8]
    assert in_sitting([after, bulk, *log(8, 9)], at + dt.timedelta(seconds=9)) == 44


def test_a_decision_about_what_was_decided_before_is_no_paper_of_the_inbox() -> None:
    moved = Decision(EIGHT + dt.timedelta(seconds=30), 0)
    after = Decision(EIGHT + dt.timedelta(seconds=42), 1)
    assert times([after, moved, Decision(EIGHT, 1)]) == [12]


def test_only_the_latest_thirty_count() -> None:
    assert headway(0, 1, log(*[90] * 50, *[6] * 30)).seconds == 6
    assert headway(0, 1, log(*[90] * 50, *[6] * 30)).known == 30


def test_a_clock_that_is_set_back_or_forward_does_no_harm() -> None:
    early = log(10, 10, 10)
    back = log(10, 10, 10, start=EIGHT - dt.timedelta(minutes=10))
    ahead = log(10, 10, 10, start=EIGHT + dt.timedelta(hours=3))
    assert times([*back, *early]) == [10] * 6
    assert times([*ahead, *early]) == [10] * 6
    assert in_sitting([*back, *early], EIGHT - dt.timedelta(minutes=9)) == 8
    assert in_sitting([*ahead, *early], EIGHT + dt.timedelta(hours=3, minutes=1)) == 4


def test_summer_time_ends_and_begins_within_a_sitting() -> None:
    zone = ZoneInfo("Europe/Berlin")
    # 2:59:50 in summer time, then 2:00:05 in winter time: fifteen seconds.
    autumn = dt.datetime(2025, 10, 26, 2, 59, 50, tzinfo=zone)
    twice = dt.datetime(2025, 10, 26, 2, 0, 5, tzinfo=zone, fold=1)
    assert times([Decision(twice, 1), Decision(autumn, 1)]) == [15]
    # 1:59:50 in winter time, then 3:00:10 in summer time: twenty seconds.
    spring = dt.datetime(2025, 3, 30, 1, 59, 50, tzinfo=zone)
    after = dt.datetime(2025, 3, 30, 3, 0, 10, tzinfo=zone)
    assert times([Decision(after, 1), Decision(spring, 1)]) == [20]
    assert in_sitting([Decision(after, 1), Decision(spring, 1)], after) == 2


def test_a_sitting_ends_with_a_long_pause() -> None:
    decisions = [*log(10, 1_700), *log(10, start=EIGHT - dt.timedelta(hours=1))]
    newest = decisions[0].at
    assert in_sitting(decisions, newest + dt.timedelta(minutes=29)) == 3
    assert in_sitting(decisions, newest + dt.timedelta(minutes=31)) == 0
    known = headway(0, 7, decisions, newest)
    assert (known.decided, known.total) == (3, 10)
