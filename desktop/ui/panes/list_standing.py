"""How the list stands, by the papers it shows: current, selected, and what is at the top."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex

from desktop.ui.panes.group_view import GroupView

_Flag = QItemSelectionModel.SelectionFlag


class Standing(NamedTuple):
    """How the list stands: its lines, and by their numbers the current and the topmost one.

    `current` and `selected` are papers; `hidden` is how many pixels of the topmost line are
    scrolled out of sight.
    """

    lines: Sequence[int] = ()
    line: int | None = None
    selected: tuple[int, ...] = ()
    top: int | None = None
    hidden: int = 0

    @property
    def current(self) -> int | None:
        """The current paper; None on a heading."""
        return None if self.line is None or self.line < 0 else self.line


class StandingView(GroupView):
    """Tells how it stands in terms of papers, and puts marks and scroll back by them."""

    def current(self) -> int | None:
        """Return the current paper."""
        return self._papers.id_at(self.currentIndex().row())

    def row(self) -> int:
        """Return the line with the keyboard (from 0), or -1."""
        return self.currentIndex().row()

    def selected(self) -> tuple[int, ...]:
        """Return the selected papers in the order of the list."""
        numbers = self._papers.numbers()
        selection = self.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.count()))
        spans = sorted((one.top(), one.bottom() + 1) for one in ranges)
        lines = chain.from_iterable(numbers[first:stop] for first, stop in spans)
        # Headings between papers are in their spans.
        return (
            tuple(line for line in lines if line >= 0)
            if self._papers.lines().rows
            else tuple(lines)
        )

    def place(self) -> int:
        """Return the place of the current paper among all papers (from 0), or -1."""
        row = self.currentIndex().row()
        return row if row < 0 else self._papers.lines().position(row)

    def standing(self) -> Standing:
        """Return how the list stands."""
        row, top = self.currentIndex().row(), max(self.rowAt(0), 0)
        numbers = self._papers.numbers()
        return Standing(
            numbers,
            self._papers.line_at(row),
            self.selected(),
            self._papers.line_at(top),
            -self.rowViewportPosition(top) if numbers else 0,
        )

    def top_paper(self) -> tuple[int | None, int]:
        """Return the first paper in sight, and how many pixels of it are out of sight.

        Headings have no numbers that outlive the window: below one, less than none are.
        """
        top = max(self.rowAt(0), 0)
        row = self.next_stop(top, 1, folded=False)
        return (
            (None, 0) if row is None else (self._papers.id_at(row), -self.rowViewportPosition(row))
        )

    def scroll_back(self, top: int, hidden: int) -> None:
        """Scroll to where a paper stood topmost, with so many pixels of it out of sight."""
        row = self._papers.row_of(top)
        if row is not None:
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row) + hidden)

    def mark_rows(self, rows: Iterable[int], current: int | None) -> None:
        """Select lines (from 0, in order), and make one current."""
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self._papers.index(first), self._papers.index(last))
        selecting = self.selectionModel()
        selecting.select(selection, _Flag.ClearAndSelect | _Flag.Rows)
        index = QModelIndex() if current is None else self._papers.index(current)
        selecting.setCurrentIndex(index, _Flag.NoUpdate)

    def next_of(self, before: Standing, line: int | None, *, is_top: bool = False) -> int | None:
        """Return a line, or the nearest paper that is still there, below it first.

        What stands at the top may be a heading as well.
        """
        start = before.lines.index(line) if line in before.lines else 0
        nearest = (*before.lines[start:], *before.lines[:start][::-1])
        shown = (one for one in nearest if self.row_of(one) is not None)
        return next((one for one in shown if is_top or one >= 0), None)

    def row_of(self, paper: int | None) -> int | None:
        return None if paper is None else self._papers.row_of(paper)

    def rows_of(self, papers: Collection[int]) -> list[int]:
        """Return the lines of those papers that the list holds, in order."""
        wanted = frozenset(papers)
        lines = enumerate(self._papers.numbers()) if wanted else ()
        return [row for row, paper in lines if paper in wanted]


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return the stretches of neighbours among sorted numbers, ends included."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
