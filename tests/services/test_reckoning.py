from __future__ import annotations

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.model.paper import Facts
from desktop.model.reading_debt import Span
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.services.reckoning import reckon
from desktop.store.library import Library

BERLIN = ZoneInfo("Europe/Berlin")
LAST_DAY = dt.date(2025, 10, 27)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Papers of three days around the change of clocks on 26 October, each decided one by one.

    On each day ten come just after midnight in Berlin and six are decided at 23:59: 22:00 and 21:59
    in UTC on the first two days, but 23:00 and 22:59 as soon as summer is over.
    """
    moments: list[dt.datetime] = [dt.datetime(2025, 10, 1, tzinfo=dt.UTC)]
    library = Library(tmp_path / "library", lambda: moments[-1])
    with library.open():
        for day in (25, 26, 27):
            moments.append(dt.datetime(2025, 10, day, 0, 1, tzinfo=BERLIN))
            with library.history.step(Act.IMPORT, "Moss"):
                ids = library.arrivals.add([Facts(f"Moss {day} {n}") for n in range(10)])
            for second, paper in enumerate(ids[:6]):
                moments.append(dt.datetime(2025, 10, day, 23, 59, second, tzinfo=BERLIN))
                library.marks.set_status([paper], Status.DONE)
    return library


def test_days_of_a_library_are_those_of_its_place(library: Library) -> None:
    with library.reading():
        there = reckon(library, Span.FOUR_WEEKS, LAST_DAY, BERLIN)
        elsewhere = reckon(library, Span.FOUR_WEEKS, LAST_DAY, dt.UTC)

    assert [tuple(day)[1:] for day in there.days] == [(10, 6, 6, 4), (10, 6, 6, 8), (10, 6, 6, 12)]
    assert [day.day.day for day in there.days] == [25, 26, 27]
    assert [(day.day.day, day.came) for day in elsewhere.days][:3] == [(24, 10), (25, 10), (26, 10)]
    assert [(one.weekday, one.decided) for one in there.weekdays if one.days] == [
        (0, 6),
        (5, 6),
        (6, 6),
    ]


def test_decisions_less_arrivals_are_what_waits(library: Library) -> None:
    with library.reading():
        waiting = len(library.shelves.ids())
        debt = reckon(library, Span.ALL, LAST_DAY, BERLIN)
    assert waiting == 30

    assert debt.age.papers == debt.days[-1].waiting == debt.came - debt.decided == 12
    assert debt.kept.decided == debt.decided


def test_the_zone_is_that_of_the_machine_where_none_is_given(library: Library) -> None:
    with library.reading():
        debt = reckon(library, Span.ALL, dt.date(2025, 10, 29))

    assert debt.came == 30
