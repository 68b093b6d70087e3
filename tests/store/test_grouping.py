"""Groups of the list: what stands together, in which order."""

from __future__ import annotations

import datetime as dt
import json
import time
from collections.abc import Iterable

import pytest

from desktop.model.paper import Facts
from desktop.model.query import Group, Heading, Key, Order, Place, Sort
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.grouping import Grouping
from desktop.store.history import timestamp
from desktop.store.library import Library
from desktop.store.listing import Listing
from tests.store.conftest import Add

TODAY = dt.date(2026, 11, 23)
ALL = Place()


def told(library: Library, order: Order) -> list[tuple[str, int]]:
    with library.looking() as listing:
        ids, headings = listing.grouped(ALL, order)
        assert len(ids) == sum(one.papers for one in headings)
        assert sorted(ids) == sorted(listing.ids(ALL))
        assert listing.found(ALL, order).headings == headings
        return [(one.key, one.papers) for one in headings]


def test_states_come_as_in_the_sidebar(library: Library, add: Add) -> None:
    add(*(Facts(f"Paper {number}") for number in range(6)))
    with library.open():
        for paper, status in enumerate(reversed(Status), 1):
            library.marks.set_status([paper], status)

    order = Order(Key(Sort.TITLE), group=Group.STATUS)
    assert told(library, order) == [
        ("status:inbox", 2),
        ("status:later", 1),
        ("status:reading", 1),
        ("status:done", 1),
        ("status:skipped", 1),
    ]
    with library.looking() as listing:
        assert listing.grouped(ALL, order)[0] == [5, 6, 4, 3, 2, 1]
        turned = Order(Key(Sort.TITLE, backwards=True), group=Group.STATUS)
        assert listing.grouped(ALL, turned)[0] == [6, 5, 4, 3, 2, 1]


def test_a_paper_stands_with_the_newest_digest_that_it_came_in(library: Library, add: Add) -> None:
    ids = add(*(Facts(f"Paper {number}") for number in range(4)))
    digests = (("Old", "2025-01-01", ids[:2]), ("New", "2025-02-01", ids[1:3]))
    with library.open(), library.history.step(Act.IMPORT, "two"):
        for name, date, papers in digests:
            entry = DigestEntry(name, name, "text", date, False, name)
            seen = [Seen(paper, place, None, None) for place, paper in enumerate(papers)]
            library.arrivals.sight(library.arrivals.digest(entry), seen)

    order = Order(Key(Sort.DIGEST), group=Group.DIGEST)
    with library.looking() as listing:
        papers, headings = listing.grouped(ALL, order)
        assert papers == [2, 3, 1, 4]
        assert headings == (
            Heading("digest:2", 2, "New", "2025-02-01"),
            Heading("digest:1", 1, "Old", "2025-01-01"),
            Heading("digest:", 1),
        )
        turned = order._replace(first=Key(Sort.DIGEST, backwards=True))
        assert listing.grouped(ALL, turned)[0] == [1, 2, 3, 4]


def test_of_digests_of_one_day_the_one_that_came_last_is_newer(library: Library, add: Add) -> None:
    (paper,) = add(Facts("Tides"))
    with library.open(), library.history.step(Act.IMPORT, "four"):
        for name, date in (("B", "2025-02-01"), ("A", "2025-02-01"), ("None", None)):
            entry = DigestEntry(name, name, "text", date, False, name)
            library.arrivals.sight(library.arrivals.digest(entry), [Seen(paper, 0, None, None)])

    with library.looking() as listing:
        _, headings = listing.grouped(ALL, Order(Key(Sort.TITLE), group=Group.DIGEST))
    assert headings == (Heading("digest:2", 1, "A", "2025-02-01"),)


@pytest.mark.parametrize(
    ("sort", "group", "place", "is_asked"),
    [
        (Sort.DIGEST, Group.DIGEST, ALL, False),
        (Sort.STATUS, Group.STATUS, ALL, False),
        (Sort.DIGEST, Group.DIGEST, Place(digest=1), True),
        (Sort.DIGEST, Group.STATUS, ALL, True),
        (Sort.PUBLISHED, Group.PUBLISHED, ALL, True),
    ],
)
def test_what_is_equal_in_a_group_is_not_reckoned_again(
    library: Library, sort: Sort, group: Group, place: Place, *, is_asked: bool
) -> None:
    """At 100,000 papers that took as long as all else."""
    asked: list[str] = []
    with library.looking() as listing:
        listing._connection.set_trace_callback(asked.append)
        listing.grouped(place, Order(Key(Sort.RELEVANCE), group=group))
        listing.grouped(place, Order(Key(sort), Key(Sort.RELEVANCE), group))
    without, sorted_by = (one for one in asked if "INDEXED BY paper_order" in one)
    assert (without != sorted_by) is is_asked


@pytest.mark.parametrize(
    ("published", "key"),
    [
        ("2026-12-24", "ahead"),
        ("2026-11-23", "2026-11-23"),
        ("2026-11-17", "2026-11-17"),
        ("2026-11-16", "2026-11-16w"),
        ("2026-11-01", "2026-10-26w"),
        ("2026-10-26", "2026-10-26w"),
        ("2026-10-25", "2026-10"),
        ("2026-11", "2026-11"),
        ("2026", "2026"),
        ("2025-01-01", "2025-01"),
        ("2024-12-31", "2024"),
        (None, ""),
    ],
)
def test_the_further_back_the_longer_the_stretch(
    library: Library, add: Add, published: str | None, key: str
) -> None:
    add(Facts("Tides", published=published))
    order = Order(Key(Sort.PUBLISHED), group=Group.PUBLISHED)
    grouping = Grouping(order, "", "", TODAY)
    with library.looking() as listing:
        keys = [key for (key,) in listing._ask("SELECT " + grouping.key + " FROM paper")]  # noqa: S608

    assert grouping.headings(keys, ()) == (Heading(f"published:{key}", 1),)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Pacific/Auckland"])
@pytest.mark.parametrize("today", [TODAY, dt.date(2026, 1, 3), dt.date(2026, 3, 30)])
def test_moments_stand_where_their_days_do(
    monkeypatch: pytest.MonkeyPatch, library: Library, zone: str, today: dt.date
) -> None:
    days = [today - dt.timedelta(days) for days in (-1, *range(40), *range(40, 800, 7))]
    before = [day - dt.timedelta(days=1) for day in days]
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        starts = [dt.datetime.combine(day, dt.time()).astimezone() for day in days]
        with library.looking() as listing:
            found = _keys(listing, Group.ADDED, map(timestamp, starts), today)
            assert found == _keys(listing, Group.PUBLISHED, map(str, days), today)
            last = [timestamp(start - dt.timedelta(milliseconds=1)) for start in starts]
            found = _keys(listing, Group.ADDED, last, today)
            assert found == _keys(listing, Group.PUBLISHED, map(str, before), today)
    finally:
        monkeypatch.undo()
        time.tzset()


def _keys(listing: Listing, group: Group, dates: Iterable[str], today: dt.date) -> list[str]:
    key = Grouping(Order(Key(Sort.TITLE), group=group), "", "", today).key
    table = f"SELECT value AS {group} FROM json_each(?)"  # noqa: S608
    sql = f"SELECT {key} FROM ({table}) AS paper"  # noqa: S608
    return [found for (found,) in listing._ask(sql, [json.dumps(list(dates))])]


def test_what_has_no_date_comes_last_either_way(library: Library, add: Add) -> None:
    add(*(Facts(date or "none", published=date) for date in ("2020", None, "2022-01-01")))
    for backwards, keys in (
        (False, ["published:2022", "published:2020", "published:"]),
        (True, ["published:2020", "published:2022", "published:"]),
    ):
        order = Order(Key(Sort.PUBLISHED, backwards), group=Group.PUBLISHED)
        assert [key for key, _ in told(library, order)] == keys


def test_papers_of_today_stand_together(library: Library, add: Add) -> None:
    add()
    today = dt.datetime.now().astimezone().date()
    order = Order(Key(Sort.ADDED), group=Group.ADDED)
    assert told(library, order) == [(f"added:{today}", 3)]
