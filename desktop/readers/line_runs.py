"""The ledger of a reader: what each line is, in runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop.model.digest import Draft, Finding, Heading, LineKind, Lines, Problem
from desktop.model.sentence import Sentence


class Mark(NamedTuple):
    """What one line is, and the position of its paper."""

    number: int
    kind: LineKind
    paper: int | None = None


def line_runs(marks: Iterable[Mark]) -> Iterator[Lines]:
    """Join neighbouring lines of one kind and one paper; lines left out between must be blank."""
    run: Lines | None = None
    for number, kind, paper in marks:
        if run and (run.kind, run.paper) == (kind, paper):
            run = Lines(run.first, number, kind, paper)
            continue
        if run:
            yield run
        run = Lines(number, number, kind, paper)
    if run:
        yield run


def settled(events: Iterable[Mark | Draft | Problem | Heading]) -> Iterator[Finding]:
    """Join marks as `line_runs` does, and pass on what else comes as soon as it comes.

    A line that is marked more than once is what was said of it first, but for a title: that wins.
    """
    last: Mark | None = None
    run: Lines | None = None
    for event in events:
        if not isinstance(event, Mark):
            yield event
            continue
        if last is None or event.number > last.number:
            run, done = _joined(run, last)
            if done:
                yield done
            last = event
        elif event.kind is LineKind.TITLE and last.kind is not LineKind.TITLE:
            last = event
    run, done = _joined(run, last)
    if done:
        yield done
    if run:
        yield run


def left_out(strays: Sequence[int], papers: int) -> Iterator[Problem]:
    """Say at the end of a text which lines were not understood, and whether there was no paper."""
    if strays:
        yield Problem(
            Sentence.counted(
                "1 line was not understood, and left out.",
                "{count} lines were not understood, and left out.",
                len(strays),
            ),
            strays[0],
        )
    if not papers:
        yield Problem(Sentence("No paper was found in this text."))


def _joined(run: Lines | None, mark: Mark | None) -> tuple[Lines | None, Lines | None]:
    """Add a mark to a run; return the run that goes on, and the one that thereby ended."""
    if mark is None:
        return run, None
    if run and (run.kind, run.paper) == (mark.kind, mark.paper):
        return Lines(run.first, mark.number, run.kind, run.paper), None
    return Lines(mark.number, mark.number, mark.kind, mark.paper), run
