"""Decisions as the history knows them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from desktop.model.pace import Decision
from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.decisions import lately
from desktop.store.library import Library

START = dt.datetime(2025, 10, 31, 8, tzinfo=dt.UTC)


class Clock:
    """Goes on by ten seconds whenever it is looked at for a step."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> dt.datetime:
        return self.now


def test_steps_tell_when_and_how_many_left_the_inbox(tmp_path: Path) -> None:
    clock = Clock()
    library = Library(tmp_path, clock)
    with library.open():
        with library.history.step(Act.IMPORT, "teas"):
            ids = library.arrivals.add([Facts(f"Tea {number}") for number in range(6)])

        def after(seconds: int, papers: list[int], status: Status) -> None:
            clock.now = START + dt.timedelta(seconds=seconds)
            library.marks.set_status(papers, status)

        after(10, ids[:1], Status.DONE)
        after(20, ids[:3], Status.SKIPPED)  # one of them was done
        after(30, ids[3:4], Status.LATER)
        library.history.undo()
        after(40, ids[2:3], Status.INBOX)  # no decision
        after(50, ids[:1], Status.LATER)  # about nothing that was undecided
        library.marks.set_star(ids, starred=True)
        clock.now = START + dt.timedelta(days=9)
        library.marks.sweep(5, [Status.INBOX])
        assert lately(9) == [
            Decision(START + dt.timedelta(seconds=50), 0),
            Decision(START + dt.timedelta(seconds=20), 2),
            Decision(START + dt.timedelta(seconds=10), 1),
        ]
        assert len(lately(2)) == 2
    library.close()
