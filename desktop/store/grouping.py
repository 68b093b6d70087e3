"""Groups of the list as SQL: which papers stand together, in which order, below which headings.

The last seven days each are a group, before them whole weeks as far as four weeks back, then
months, and years before the last one: the further back, the less a day matters.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from desktop.model.query import Group, Heading, Order, Sort

_SORTS = {
    Group.DIGEST: Sort.DIGEST,
    Group.PUBLISHED: Sort.PUBLISHED,
    Group.ADDED: Sort.ADDED,
    Group.STATUS: Sort.STATUS,
}
AHEAD = "ahead"
_DAY = dt.timedelta(days=1)
# Before these many, years may begin with the one of UTC.
_YEARS = 20


class Grouping:
    """The groups of one order; `key` and `order` are what SQL selects and sorts by.

    `latest` is an expression for the newest digest of a paper: how many are not newer than it;
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
        self, keys: Iterable[object], digests: Sequence[tuple[int, str, str | None]]
    ) -> tuple[Heading, ...]:
        """Return the headings for the groups of papers in order, which `key` gave.

        `digests` are the number, the name and the date of all of them, the oldest first.
        """
        runs = [(key, sum(1 for _ in run)) for key, run in groupby(keys)]
        if self._group is not Group.DIGEST:
            return tuple(Heading(f"{self._group}:{key or ''}", count) for key, count in runs)
        return tuple(_of_digest(key, count, digests) for key, count in runs)

    def _expression(self, today: dt.date) -> str:
        if self._group is Group.STATUS:
            return "mark.status"
        if self._group is Group.DIGEST:
            return self._latest
        if self._group is Group.PUBLISHED:
            return _by_days("paper.published", today)
        return _by_moments("paper.added", today)

    def _way(self, order: Order) -> str:
        """Return the way of the groups: the newest come first, unless papers go the other way."""
        is_own = order.first.sort is _SORTS[self._group]
        return "ASC" if is_own and order.first.backwards else "DESC"


def _by_days(day: str, today: dt.date) -> str:
    """Return what names the stretch of time of a column of days, or months or years alone.

    Such names sort by time.
    """
    week, month, year = _bounds(today)
    return f"""CASE
        WHEN {day} < '{year.year}' THEN substr({day}, 1, 4)
        WHEN {day} < '{month}' OR length({day}) < 10 THEN substr({day}, 1, 7)
        WHEN {day} < '{week}' THEN date({day}, '-6 days', 'weekday 1') || 'w'
        WHEN {day} < '{today + _DAY}' THEN {day}
        WHEN {day} IS NOT NULL THEN '{AHEAD}'
    END"""


def _by_moments(moment: str, today: dt.date) -> str:
    """Return what names the stretch of time, where the person is, of a column of moments in UTC.

    SQLite would take longer to reckon the day of each paper than to compare it with them all.
    """
    years = [dt.date(today.year - back, 1, 1) for back in range(2, 2 + _YEARS)]
    older = _cases(moment, ((year, str(year.year)) for year in years))
    newer = _cases(moment, [(today + _DAY, AHEAD), *_stretches(today)])
    return f"""CASE
        WHEN {moment} < '{_in_utc(_bounds(today)[2])}' THEN
            CASE {older} ELSE min(substr({moment}, 1, 4), '{years[-1].year - 1}') END
        {newer}
    END"""


def _cases(moment: str, stretches: Iterable[tuple[dt.date, str]]) -> str:
    return "\n".join(
        f"WHEN {moment} >= '{_in_utc(start)}' THEN '{name}'" for start, name in stretches
    )


def _stretches(today: dt.date) -> Iterator[tuple[dt.date, str]]:
    """Yield the first day and the name of each stretch but whole years, the newest first."""
    week, month, year = _bounds(today)
    for days in range(7):
        yield today - days * _DAY, str(today - days * _DAY)
    monday = week - _DAY
    monday -= monday.weekday() * _DAY
    while monday >= month:
        yield monday, f"{monday}w"
        monday -= 7 * _DAY
    first = (month - _DAY).replace(day=1)
    while first >= year:
        yield first, f"{first:%Y-%m}"
        first = (first - _DAY).replace(day=1)


def _bounds(today: dt.date) -> tuple[dt.date, dt.date, dt.date]:
    """Return the first days since when days, weeks and months stand together."""
    month = today - 27 * _DAY
    return today - 6 * _DAY, month - month.weekday() * _DAY, dt.date(today.year - 1, 1, 1)


def _in_utc(day: dt.date) -> str:
    """Write the beginning of a day where the person is as the library writes moments."""
    start = dt.datetime(day.year, day.month, day.day).astimezone()
    return start.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S")


def _of_digest(key: object, count: int, digests: Sequence[tuple[int, str, str | None]]) -> Heading:
    if not isinstance(key, int):
        return Heading(f"{Group.DIGEST}:", count)
    digest, name, date = digests[key - 1]
    return Heading(f"{Group.DIGEST}:{digest}", count, name, date)
