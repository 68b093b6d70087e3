from __future__ import annotations

from desktop.model.digest import Draft, Heading, LineKind, Lines, Problem
from desktop.model.paper import Facts
from desktop.readers.line_runs import Mark, left_out, line_runs, settled


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


def test_a_line_said_twice_is_what_came_first_but_for_a_title() -> None:
    draft = Draft(Facts("Moss"))
    events: list[Mark | Draft | Problem | Heading] = [
        Mark(1, LineKind.FURNITURE),
        draft,
        Mark(1, LineKind.TITLE, 0),
        Mark(1, LineKind.TITLE, 1),
        Mark(2, LineKind.LINKS, 0),
        Mark(2, LineKind.DATE, 0),
    ]
    assert list(settled(events)) == [
        draft,
        Lines(1, 1, LineKind.TITLE, 0),
        Lines(2, 2, LineKind.LINKS, 0),
    ]


def test_what_is_left_out_is_told_with_the_first_line() -> None:
    assert list(left_out([], 2)) == []
    (problem,) = left_out([4, 9], 1)
    assert (problem.text, problem.line) == ("2 lines were not understood, and left out.", 4)
    told = [problem.text for problem in left_out([3], 0)]
    assert told == ["1 line was not understood, and left out.", "No paper was found in this text."]
