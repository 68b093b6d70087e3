"""The ledger of a reader: what each line is, in runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop.model.digest import LineKind, Lines


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
