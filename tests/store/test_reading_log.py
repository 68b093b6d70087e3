from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.model.paper import Facts
from desktop.model.reading_log import Arrived, Decided, Kept, ReadingLog
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library
from desktop.store.reading_log import reading_log
from tests.model.reading_logs import quarter


class Clock:
    """A clock that stands until it is told another time."""

    def __init__(self) -> None:
        self.now = dt.datetime(2025, 10, 31, 7, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        return self.now

    def set(self, written: str) -> None:
        self.now = dt.datetime.fromisoformat(f"{written}+00:00")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    """Five papers that came at seven, the first two of them in two digests."""
    library = Library(tmp_path / "library", clock)
    with library.open():
        import_digest(library, "Moss 31 Oct", [Facts(f"Moss {n}") for n in range(5)])
        entry = DigestEntry("Kites", "kites", "x", None, False, "kites")
        library.arrivals.sight(
            library.arrivals.digest(entry), [Seen(n, n, None, None) for n in (1, 2)]
        )
        yield library
    library.close()


def import_digest(library: Library, name: str, papers: list[Facts]) -> None:
    with library.history.step(Act.IMPORT, name):
        ids = library.arrivals.add(papers)
        entry = DigestEntry(name, name, "x", "2025-10-31", False, name)
        seen = [Seen(paper, position, None, None) for position, paper in enumerate(ids)]
        library.arrivals.sight(library.arrivals.digest(entry), seen)


def decide(library: Library, clock: Clock, at: str, paper: int, status: Status) -> None:
    clock.set(at)
    library.marks.set_status([paper], status)


def test_a_log_written_by_hand_is_counted(library: Library, clock: Clock) -> None:
    decide(library, clock, "2025-10-31 08:00", 1, Status.LATER)
    decide(library, clock, "2025-10-31 08:14:59", 2, Status.SKIPPED)
    decide(library, clock, "2025-10-31 08:15", 3, Status.DONE)
    clock.set("2025-11-01 09:00")
    import_digest(library, "Moss 1 Nov", [Facts("Fern")])
    library.marks.tag([1, 3], "rl")
    library.marks.tag([2], "sea")

    assert reading_log(None) == ReadingLog(
        arrived=(
            Arrived(quarter("2025-10-31 07:00"), 5, 2),
            Arrived(quarter("2025-11-01 09:00"), 1, 1),
        ),
        decided=(
            Decided(quarter("2025-10-31 08:00"), 2, 2),
            Decided(quarter("2025-10-31 08:15"), 1, 1),
        ),
        kept=Kept("", 3, 2),
        digests=(Kept("Moss 31 Oct", 3, 2), Kept("Kites", 2, 1)),
        tags=(Kept("rl", 2, 2), Kept("sea", 1, 0)),
    )


def test_what_was_kept_is_of_decisions_since_a_moment(library: Library, clock: Clock) -> None:
    decide(library, clock, "2025-10-31 22:59:59.999", 1, Status.LATER)
    decide(library, clock, "2025-10-31 23:00", 3, Status.SKIPPED)

    since = reading_log(dt.datetime(2025, 10, 31, 23, tzinfo=dt.UTC))

    assert since.kept == Kept("", 1, 0)
    assert since.digests == (Kept("Moss 31 Oct", 1, 0),)
    assert sum(one.papers for one in since.decided) == 2


def test_only_the_last_decision_counts(library: Library, clock: Clock) -> None:
    decide(library, clock, "2025-10-31 08:00", 1, Status.LATER)
    decide(library, clock, "2025-11-02 08:00", 1, Status.SKIPPED)

    assert reading_log(None).decided == (Decided(quarter("2025-11-02 08:00"), 1, 1),)
    assert reading_log(None).kept == Kept("", 1, 0)


def test_what_is_taken_back_does_not_count(library: Library, clock: Clock) -> None:
    decide(library, clock, "2025-10-31 08:00", 1, Status.LATER)
    clock.set("2025-11-02 08:00")
    library.marks.set_status([1, 2, 3], Status.SKIPPED)
    library.history.undo()
    assert reading_log(None).decided == (Decided(quarter("2025-10-31 08:00"), 1, 1),)

    library.history.undo()
    assert reading_log(None).decided == ()
    library.history.redo()
    assert reading_log(None).decided == (Decided(quarter("2025-10-31 08:00"), 1, 1),)


def test_a_paper_back_in_the_inbox_waits_since_it_came(library: Library, clock: Clock) -> None:
    decide(library, clock, "2025-10-31 08:00", 1, Status.LATER)
    decide(library, clock, "2025-11-02 08:00", 1, Status.INBOX)

    found = reading_log(None)

    assert found.decided == ()
    assert found.arrived == (Arrived(quarter("2025-10-31 07:00"), 5, 5),)


def test_decisions_at_once_are_no_reading_and_keep_nothing(library: Library, clock: Clock) -> None:
    clock.set("2025-10-31 08:00")
    library.marks.set_star([2], starred=True)
    library.marks.set_status([1, 2, 3], Status.DONE)
    decide(library, clock, "2025-10-31 08:01", 4, Status.DONE)

    found = reading_log(None)

    assert found.decided == (Decided(quarter("2025-10-31 08:00"), 4, 1),)
    assert found.kept == Kept("", 4, 2)  # the star, and what was done by itself


def test_many_decisions_in_a_second_are_those_of_a_program(library: Library, clock: Clock) -> None:
    for paper in (1, 2, 3, 4):
        decide(library, clock, f"2025-10-31 08:00:00.{paper:03}", paper, Status.DONE)
    assert reading_log(None).decided == (Decided(quarter("2025-10-31 08:00"), 4, 0),)

    library.history.undo()
    assert reading_log(None).decided == (Decided(quarter("2025-10-31 08:00"), 3, 3),)


def test_what_goes_undecided_into_the_bin_is_decided_then(library: Library, clock: Clock) -> None:
    decide(library, clock, "2025-10-31 08:00", 1, Status.LATER)
    clock.set("2025-11-02 08:00")
    library.marks.delete([1, 2])

    found = reading_log(None)

    assert found.arrived == (Arrived(quarter("2025-10-31 07:00"), 5, 3),)
    assert [one.papers for one in found.decided] == [1, 1]
    assert found.kept == Kept("", 2, 1)
    library.marks.restore([1, 2])
    assert sum(one.papers for one in reading_log(None).decided) == 1


def test_an_empty_library_has_an_empty_log(tmp_path: Path) -> None:
    empty = Library(tmp_path / "empty")
    with empty.open():
        assert reading_log(None) == ReadingLog((), (), Kept("", 0, 0), (), ())
