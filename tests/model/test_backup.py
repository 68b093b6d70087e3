"""Which backups are kept, whatever the clock says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.backup import Backup, Cause, Limits, superseded

START = dt.date(2026, 1, 5)  # a Monday
DAYS = st.dates(dt.date(1970, 1, 1), dt.date(2090, 12, 31))


def backups(days: Sequence[dt.date], cause: Cause = Cause.DAILY, size: int = 1_000) -> list[Backup]:
    return [
        Backup(f"{number:05}", number, f"{day}T08:00:00+00:00", cause, size, sha256="0")
        for number, day in enumerate(days, 1)
    ]


def kept(made: Sequence[Backup]) -> list[Backup]:
    """Go on day by day, as it is done: thin out after each backup."""
    there: list[Backup] = []
    for one in made:
        there.append(one)
        gone = superseded(there)
        there = [each for each in there if each not in gone]
    return there


def test_a_year_leaves_days_weeks_and_months() -> None:
    year = backups([START + dt.timedelta(days=number) for number in range(365)])

    days = [one.day for one in kept(year)]

    last = START + dt.timedelta(days=364)
    assert days[-7:] == [last - dt.timedelta(days=number) for number in range(6, -1, -1)]
    assert len({day.isocalendar()[:2] for day in days}) >= 4
    assert len({(day.year, day.month) for day in days}) == 6
    assert len(days) <= 7 + 4 + 6


def test_those_made_for_an_occasion_have_their_own_number() -> None:
    daily = backups([START])
    by_hand = [
        one._replace(number=one.number + 10, name=f"h{one.number}")
        for one in backups([START] * 14, Cause.HAND)
    ]

    assert superseded([*daily, *by_hand]) == by_hand[:4]


def test_a_jump_forward_and_back_costs_nothing() -> None:
    before = [START + dt.timedelta(days=3 * number) for number in range(80)]
    ahead = [dt.date(2046, 5, 1), dt.date(2047, 1, 1), dt.date(2046, 5, 2)]
    after = [before[-1] + dt.timedelta(days=3 * number) for number in range(3)]

    there = {one.day for one in kept(backups([*before, *ahead, *after]))}

    assert {one.day for one in kept(backups([*before, *after]))} <= there


def test_a_clock_that_forgets_at_each_start_takes_nothing_away() -> None:
    """A dead battery says 2000-01-01 until the network is there."""
    honest = [START + dt.timedelta(days=number) for number in range(40)]
    mixed = [day for one in honest for day in (dt.date(2000, 1, 1), one)]

    there = {one.day for one in kept(backups(mixed))}

    assert {one.day for one in kept(backups(honest))} <= there


def test_those_for_which_there_is_no_room_go_the_oldest_first() -> None:
    week = backups([START + dt.timedelta(days=number) for number in range(6)], size=400)

    gone = superseded(week, Limits(size=2_000))

    assert gone == week[:1]
    assert superseded(week, Limits(size=10)) == week[:3]


def test_what_was_not_verified_is_never_taken_away() -> None:
    strange = [one._replace(sha256="") for one in backups([START] * 40)]

    assert superseded(strange) == []


@settings(max_examples=30, deadline=None)
@given(st.lists(DAYS, max_size=40), st.integers(0, 20_000))
def test_the_newest_stay_and_nothing_is_made_up(days: list[dt.date], size: int) -> None:
    made = backups(days)

    gone = superseded(made, Limits(size=size))

    assert set(gone) <= set(made)
    assert not set(gone) & set(made[-3:])
    assert gone == sorted(gone, key=lambda one: one.number)
    left = [one for one in made if one not in gone]
    assert superseded(left, Limits(size=size)) == []


@settings(max_examples=30, deadline=None)
@given(st.integers(20, 60), st.lists(st.tuples(st.integers(0, 59), DAYS), max_size=6))
def test_wrong_days_among_right_ones_take_no_place(
    count: int, wrong: list[tuple[int, dt.date]]
) -> None:
    honest = [START + dt.timedelta(days=number) for number in range(count)]
    made = backups(honest)
    spoilt = {
        number * 10: one._replace(number=number * 10) for number, one in enumerate(made, start=1)
    }
    for place, day in wrong:
        lie = backups([day])[0]
        if not START <= day <= honest[-1]:
            number = (place % count + 1) * 10 - 5
            spoilt[number] = lie._replace(number=number, name=f"lie {number}")
    together = [spoilt[number] for number in sorted(spoilt)]
    expected = {one.day for one in made if one not in superseded(made)}

    left = {one.day for one in together if one not in superseded(together)}

    assert expected - {honest[0]} <= left
