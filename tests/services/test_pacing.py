"""Headway in the inbox and in a digest."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.services import pacing
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library

NOW = dt.datetime(2025, 10, 31, 8, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Place(Shelf.INBOX), True),
        (Place(digest=1), True),
        (Place(Shelf.INBOX, tag="tea"), False),
        (Place(Shelf.LATER), False),
        (Place(), False),
    ],
)
def test_inbox_and_digests_are_decided(place: Place, expected: bool) -> None:
    assert pacing.is_runway(place) is expected


def test_headway(tmp_path: Path) -> None:
    library = Library(tmp_path, lambda: NOW)
    with library.open():
        with library.history.step(Act.IMPORT, "teas"):
            ids = library.arrivals.add([Facts(f"Tea {number}") for number in range(6)])
            entry = DigestEntry("Teas", "/teas.txt", "text", "2025-10-31", False, "sum")
            digest = library.arrivals.digest(entry)
            library.arrivals.sight(digest, [Seen(one, one, None, None) for one in ids[:4]])
        library.marks.set_status(ids[:3], Status.DONE)
    with library.reading():
        soon = NOW + dt.timedelta(seconds=9)
        inbox = pacing.look(library, Place(Shelf.INBOX), 3, soon)
        assert (inbox.decided, inbox.total) == (3, 6)
        tomorrow = pacing.look(library, Place(Shelf.INBOX), 3, NOW + dt.timedelta(days=1))
        assert (tomorrow.decided, tomorrow.total) == (0, 3)
        for place, listed in ((Place(digest=digest), 4), (Place(Shelf.INBOX, digest), 1)):
            found = pacing.look(library, place, listed, soon)
            assert (found.decided, found.total) == (3, 4)
    library.close()
