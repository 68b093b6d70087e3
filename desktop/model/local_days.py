"""Days as the person lives them: from midnight to midnight on the clock of a zone.

A zone of None is that of the machine now. What happened elsewhere, or before the machine moved, is
told by the clock of today's zone too: the library keeps moments, and not where the person was.
"""

from __future__ import annotations

import datetime as dt

QUARTER = 900  # seconds; all zones in use are whole quarters of an hour away from UTC


def local_day(quarter: int, zone: dt.tzinfo | None) -> dt.date:
    """Return the day of a quarter of an hour, which is counted from 1970 in UTC."""
    return dt.datetime.fromtimestamp(quarter * QUARTER, dt.UTC).astimezone(zone).date()


def first_moment(day: dt.date, zone: dt.tzinfo | None) -> dt.datetime:
    """Return when a day begins, in UTC.

    Where clocks are put forward at midnight the day begins with one o'clock; where midnight comes
    twice, with the first of the two.
    """
    return dt.datetime.combine(day, dt.time(), tzinfo=zone).astimezone(dt.UTC)
