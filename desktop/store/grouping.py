"""Groups of the list as SQL: which papers stand together, in which order, below which headings.

The last seven days each are a group, before them whole weeks as far as four weeks back, then
months, and years before the last one: the further back, the less a day matters.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from itertools import groupby

from desktop.model.query import Group, Heading, Order, Sort

_SORTS = {
    Group.DIGEST: Sort.DIGEST,
    Group.PUBLISHED: Sort.PUBLISHED,
    Group.ADDED: Sort.ADDED,
    Group.STATUS: Sort.STATUS,
}
AHEAD = "ahead"


class Grouping:
    """The groups of one order; `key` and `order` are what SQL selects and sorts by.

    `latest` is an expression for the newest digest of a paper: its date, a slash and its number;
    `status` one for the place of its status among all.
    """

    def __init__(
        self, order: Order, latest: str, status: str, today: dt.date | None = None
    ) -> None:
        self._group = order.group
        self._latest = latest
        self.key = self._expression(today or dt.datetime.now().astimezone().date())
        # What is selected second is sorted by, rather than reckoned twice.
        by_key = f"2 {self._way(order)} NULLS LAST"
        self.order = status if order.group is Group.STATUS else by_key

    def headings(
        self, keys: Iterable[object], digests: Iterable[tuple[int, str, str | None]]
    ) -> tuple[Heading, ...]:
        """Return the headings for the groups of papers in order, which `key` gave."""
        runs = [(key, sum(1 for _ in run)) for key, run in groupby(keys)]
        if self._group is not Group.DIGEST:
            return tuple(Heading(f"{self._group}:{key or ''}", count) for key, count in runs)
        known = {id_: (name, date) for id_, name, date in digests}
        return tuple(_of_digest(key, count, known) for key, count in runs)

    def _expression(self, today: dt.date) -> str:
        if self._group is Group.STATUS:
            return "mark.status"
        if self._group is Group.DIGEST:
            return self._latest
        if self._group is Group.PUBLISHED:
            return _stretch("paper.published", "paper.published", str, today)
        return _stretch("paper.added", "date(paper.added, 'localtime')", _in_utc, today)

    def _way(self, order: Order) -> str:
        """Return the way of the groups: the newest come first, unless papers go the other way."""
        is_own = order.first.sort is _SORTS[self._group]
        return "ASC" if is_own and order.first.backwards else "DESC"


def _stretch(column: str, day: str, bound: Callable[[dt.date], str], today: dt.date) -> str:
    """Return what names the stretch of time that a paper falls into; such names sort by time.

    `day` is the day of a column, which may be a month or a year alone; it is reckoned once for each
    paper, since it takes a while. `bound` writes the beginning of a day as the column does.
    """
    year, day_after = dt.date(today.year - 1, 1, 1), today + dt.timedelta(days=1)
    week = today - dt.timedelta(days=6)
    month = today - dt.timedelta(days=27)
    month -= dt.timedelta(days=month.weekday())
    return f"""CASE
        WHEN {column} < '{min(bound(year), str(year.year))}' THEN substr({column}, 1, 4)
        WHEN {column} < '{bound(month)}' OR length({column}) < 10 THEN substr({day}, 1, 7)
        WHEN {column} < '{bound(week)}' THEN date({day}, '-6 days', 'weekday 1') || 'w'
        WHEN {column} < '{bound(day_after)}' THEN {day}
        WHEN {column} IS NOT NULL THEN '{AHEAD}'
    END"""


def _in_utc(day: dt.date) -> str:
    """Write the beginning of a day where the person is as the library writes moments."""
    start = dt.datetime(day.year, day.month, day.day).astimezone()
    return start.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S")


def _of_digest(key: object, count: int, known: dict[int, tuple[str, str | None]]) -> Heading:
    if not isinstance(key, str):
        return Heading(f"{Group.DIGEST}:", count)
    digest = int(key.rpartition("/")[2])
    return Heading(f"{Group.DIGEST}:{digest}", count, *known[digest])
