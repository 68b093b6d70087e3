"""Lines of the list: papers below headings, and what folds away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from desktop.model.query import Heading
from desktop.ui.panes.list_lines import HeadingNumbers, Lines
from desktop.ui.panes.list_model import ListModel

PAPERS = (5, 3, 9, 0, 7)
HEADINGS = (Heading("status:inbox", 2), Heading("status:later", 1), Heading("status:done", 2))


def test_papers_stand_below_their_headings() -> None:
    lines = Lines(PAPERS, HEADINGS)
    assert lines.numbers == [-1, 5, 3, -2, 9, -3, 0, 7]
    assert lines.rows == [0, 3, 5]
    assert [lines.group_at(row) for row in range(8)] == [0, 0, 0, 1, 1, 2, 2, 2]
    assert [lines.position(row) for row in (1, 2, 4, 6, 7)] == [0, 1, 2, 3, 4]
    assert lines.heading_at(3) == HEADINGS[1]
    assert lines.heading_at(4) is None
    assert lines.members(2) == (0, 7)


def test_of_a_folded_group_the_heading_is_left() -> None:
    lines = Lines(PAPERS, HEADINGS, {"status:inbox", "status:done"})
    assert lines.numbers == [-1, -2, 9, -3]
    assert [lines.position(row) for row in range(4)] == [0, 2, 2, 3]
    assert list(lines.groups_of([3, 7])) == [HEADINGS[0], HEADINGS[2]]


def test_without_headings_lines_are_papers() -> None:
    lines = Lines(PAPERS)
    assert lines.numbers == list(PAPERS)
    assert (lines.group_at(2), lines.heading_at(2), lines.position(2)) == (None, None, 2)


def test_a_heading_keeps_its_number() -> None:
    known = HeadingNumbers()
    first = Lines(PAPERS, HEADINGS, known=known).numbers
    assert Lines(PAPERS, HEADINGS[::-1], known=known).numbers[0] == first[-3]


@pytest.mark.usefixtures("qapp")
def test_folding_is_told_as_lines_that_come_and_go() -> None:
    model = ListModel(lambda _ids, _done: None)
    tester = QAbstractItemModelTester(model)
    model.show(PAPERS, HEADINGS)
    told: list[tuple[str, int, int]] = []
    model.rowsRemoved.connect(lambda _p, first, last: told.append(("gone", first, last)))
    model.rowsInserted.connect(lambda _p, first, last: told.append(("come", first, last)))
    model.fold({"status:inbox"})
    model.fold(())
    assert told == [("gone", 1, 2), ("come", 1, 2)]
    assert model.ids() == PAPERS
    assert (model.row_of(9), model.id_at(0), model.line_at(0)) == (4, None, -1)
    assert model.rowCount(QModelIndex()) == 8
    del tester


@pytest.mark.usefixtures("qapp")
def test_a_list_of_which_little_stays_is_another_list() -> None:
    model = ListModel(lambda _ids, _done: None)
    model.show(range(100))
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.show((*range(50), *range(51, 101)))
    assert not resets
    model.show((1, 200, *range(300, 400)))
    assert resets
