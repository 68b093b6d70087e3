from __future__ import annotations

from desktop.model.digest import LineKind, Lines
from desktop.readers.line_runs import Mark, line_runs


def test_neighbours_of_one_kind_and_paper_are_one_run() -> None:
    marks = [
        Mark(1, LineKind.TITLE, 0),
        Mark(2, LineKind.TITLE, 0),
        Mark(4, LineKind.TITLE, 0),
        Mark(5, LineKind.TITLE, 1),
        Mark(6, LineKind.ABSTRACT, 1),
    ]
    assert list(line_runs(marks)) == [
        Lines(1, 4, LineKind.TITLE, 0),
        Lines(5, 5, LineKind.TITLE, 1),
        Lines(6, 6, LineKind.ABSTRACT, 1),
    ]
