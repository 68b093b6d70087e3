from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator

import pytest

from desktop.model.lately import since_yesterday


@pytest.fixture(params=["Europe/Berlin"])
def in_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
@pytest.mark.usefixtures("in_zone")
@pytest.mark.parametrize(
    ("now", "since"),
    [
        # An hour and more after midnight in Berlin it is the day before in UTC.
        ("2026-11-22T23:30:00+00:00", "2026-11-21T23:00:00.000Z"),
        ("2026-11-22T22:30:00+00:00", "2026-11-20T23:00:00.000Z"),
        # Summer time ended on the 25th, a day of 25 hours.
        ("2026-10-26T10:00:00+00:00", "2026-10-24T22:00:00.000Z"),
        ("2026-10-27T10:00:00+00:00", "2026-10-25T23:00:00.000Z"),
    ],
)
def test_yesterday_began_at_midnight_where_the_person_is(now: str, since: str) -> None:
    assert since_yesterday(dt.datetime.fromisoformat(now)) == since
