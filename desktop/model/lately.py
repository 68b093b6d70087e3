"""What counts as new: since the day before today began, by the clock on the wall."""

from __future__ import annotations

import datetime as dt


def since_yesterday(now: dt.datetime) -> str:
    """Return when yesterday began where the person is, as ISO 8601 text in UTC.

    Such texts sort by time, like those in the library. `now` knows its zone; that of the machine is
    the person's, also on days that have 23 or 25 hours.
    """
    yesterday = now.astimezone().date() - dt.timedelta(days=1)
    began = dt.datetime.combine(yesterday, dt.time()).astimezone(dt.UTC)
    return began.strftime("%Y-%m-%dT%H:%M:%S.000Z")
