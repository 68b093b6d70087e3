from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.step import Act, label
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library

NOW = dt.datetime(2025, 10, 31, 12, tzinfo=dt.UTC)
UNDECIDED = (Status.INBOX, Status.LATER)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Nine papers that came 60 days ago; something was done with most of them 10 days ago.

    1 nothing; 2 later; 3 starred; 4 noted; 5 met again; 6 deleted; 7 reading; 8 later, long ago;
    9 nothing, but it is in the digest of old.
    """
    moment = [NOW - dt.timedelta(days=60)]
    library = Library(tmp_path, lambda: moment[0])
    old = DigestEntry("Old", "/", "x", None, date_guessed=False, sha256="o")
    new = DigestEntry("New", "/", "x", None, date_guessed=False, sha256="n")
    with library.open():
        with library.history.step(Act.IMPORT):
            library.arrivals.add([Facts(f"Paper {number}") for number in range(1, 10)])
            library.arrivals.sight(library.arrivals.digest(old), [Seen(9, 0, None, None)])
        library.marks.set_status([8], Status.LATER)
        moment[0] = NOW - dt.timedelta(days=10)
        with library.history.step(Act.IMPORT):
            library.arrivals.sight(library.arrivals.digest(new), [Seen(5, 0, None, None)])
        library.marks.set_status([2], Status.LATER)
        library.marks.set_star([3], starred=True)
        library.notes.save(4, "wait")
        library.marks.delete([6])
        library.marks.set_status([7], Status.READING)
        moment[0] = NOW
        yield library
    library.close()


@pytest.mark.parametrize(
    ("days", "statuses", "expected"),
    [
        (30, UNDECIDED, [1, 8, 9]),
        (30, (Status.INBOX,), [1, 9]),
        (5, UNDECIDED, [1, 2, 4, 5, 8, 9]),
        (5, tuple(Status), [1, 2, 4, 5, 7, 8, 9]),
        (61, UNDECIDED, []),
        (30, (), []),
    ],
)
def test_papers_are_untouched_when_nothing_was_done_with_them(
    library: Library, days: int, statuses: tuple[Status, ...], expected: list[int]
) -> None:
    assert sorted(library.marks.untouched(days, statuses)) == expected


def test_a_sweep_is_one_step(library: Library) -> None:
    change = library.marks.sweep(30, UNDECIDED)

    assert change.step is not None
    assert label(change.step) == "sweep 3 papers to done"
    assert change.papers == {1, 8, 9}
    assert library.papers.get([1])[0].marks.status is Status.DONE
    assert library.marks.sweep(30, UNDECIDED).is_nothing
    assert library.marks.sweep(30, tuple(Status)).is_nothing
    library.history.undo()
    assert sorted(library.marks.untouched(30, UNDECIDED)) == [1, 8, 9]
