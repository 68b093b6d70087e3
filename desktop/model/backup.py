"""A backup of the library, and which of many are kept.

What is thinned out follows the order in which backups were made, and never the clock alone: a
machine whose clock jumps must not lose the backups of a good year to those of a wrong one.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple


class Cause(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    HAND = "by-hand"
    UPDATE = "before-update"
    REPAIR = "before-repair"
    RESTORE = "before-restore"


class Backup(NamedTuple):
    """A backup as the record beside it tells.

    `number` counts up with every backup; `made` is the time of the machine's clock then (ISO 8601,
    UTC); `size` is in bytes. `sha256` is empty where no record tells that the file was checked.
    """

    name: str
    number: int
    made: str
    cause: Cause
    size: int
    sha256: str = ""
    papers: int = 0
    notes: int = 0
    revision: int = -1

    @property
    def is_verified(self) -> bool:
        """Whether it was opened and found whole when it was made."""
        return bool(self.sha256)

    @property
    def day(self) -> dt.date:
        """The day that the clock said."""
        return dt.date.fromisoformat(self.made[:10])


class Limits(NamedTuple):
    """How many daily backups are kept, one of each day, week and month, and how many others.

    Those whose day does not fit the order in which they were made count for themselves (`astray`),
    as do the newest ones while the clock may have jumped ahead. Whatever their `size` in bytes, the
    newest `least` stay.
    """

    days: int = 7
    weeks: int = 4
    months: int = 6
    others: int = 10
    astray: int = 7
    least: int = 3
    size: int = 2_000_000_000


USUAL = Limits()
# Who was away for longer has to make some backups more before they count.
LEAP = dt.timedelta(days=30)


def superseded(backups: Iterable[Backup], limits: Limits = USUAL) -> list[Backup]:
    """Return the backups that may go, the oldest first; never one that was not verified."""
    newest_first = sorted((one for one in backups if one.is_verified), key=_number, reverse=True)
    daily = [one for one in newest_first if one.cause is Cause.DAILY]
    others = [one for one in newest_first if one.cause is not Cause.DAILY]
    kept = set(newest_first[: limits.least]) | set(others[: limits.others])
    in_order = _trusted(_in_order(daily[::-1]), limits.least)
    kept.update([one for one in daily if one not in in_order][: limits.astray])
    fitting = [one for one in daily if one in in_order]
    for most, period in ((limits.days, _day), (limits.weeks, _week), (limits.months, _month)):
        kept.update(_newest_of_each(fitting, period, most))
    kept -= _beyond([one for one in newest_first if one in kept], limits)
    return [one for one in reversed(newest_first) if one not in kept]


def _trusted(oldest_first: Sequence[Backup], newest: int) -> set[Backup]:
    """Leave out the newest few if they begin with a leap in time, until more of them follow."""
    for position in range(max(1, len(oldest_first) - newest), len(oldest_first)):
        if oldest_first[position].day - oldest_first[position - 1].day > LEAP:
            return set(oldest_first[:position])
    return set(oldest_first)


def _in_order(oldest_first: Sequence[Backup]) -> list[Backup]:
    """Return as many as possible whose days go forward: a longest increasing sequence."""
    ends: list[dt.date] = []  # the earliest last day of a sequence of each length
    last: list[int] = []
    before: list[int] = []
    for position, backup in enumerate(oldest_first):
        length = bisect_left(ends, backup.day)
        ends[length : length + 1] = [backup.day]
        last[length : length + 1] = [position]
        before.append(last[length - 1] if length else -1)
    found = []
    position = last[-1] if last else -1
    while position >= 0:
        found.append(oldest_first[position])
        position = before[position]
    return found[::-1]


def _newest_of_each(
    newest_first: Sequence[Backup], period: Callable[[Backup], object], most: int
) -> list[Backup]:
    found: dict[object, Backup] = {}
    for backup in newest_first:
        found.setdefault(period(backup), backup)
    return list(found.values())[:most]


def _beyond(newest_first: Sequence[Backup], limits: Limits) -> set[Backup]:
    """Return the oldest ones, for which there is no room."""
    taken, beyond = 0, set()
    for position, backup in enumerate(newest_first):
        taken += backup.size
        if taken > limits.size and position >= limits.least:
            beyond.add(backup)
    return beyond


def _number(backup: Backup) -> tuple[int, str]:
    return backup.number, backup.name


def _day(backup: Backup) -> object:
    return backup.day


def _week(backup: Backup) -> object:
    return backup.day.isocalendar()[:2]


def _month(backup: Backup) -> object:
    return backup.day.year, backup.day.month
