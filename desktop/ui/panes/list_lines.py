"""The lines of the list, as numbers: papers by their ids, and headings of groups below zero."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.model.query import Heading

AnyIndex = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
# Of two lists of which less than this part is the same, the new one is shown as another list.
_LEAST_COMMON = 20
# So often a line is looked for one by one.
_FEW_LOOKS = 12


class HeadingNumbers:
    """Gives each heading a number below zero, and the same one whenever it comes again."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def of(self, key: str) -> int:
        """Return the number of the heading with a key."""
        return self._numbers.setdefault(key, -1 - len(self._numbers))


class Lines:
    """Papers in groups, each below its heading; of groups that are folded the heading alone.

    `numbers` are all lines in order. Without headings they are the papers.
    """

    def __init__(
        self,
        papers: Sequence[int] = (),
        headings: Sequence[Heading] = (),
        folded: Collection[str] = (),
        known: HeadingNumbers | None = None,
    ) -> None:
        self.papers = papers
        self.headings = headings
        self._known = known or HeadingNumbers()
        self._starts = [0, *accumulate(heading.papers for heading in headings)]
        self.rows: list[int] = []
        self.numbers: list[int] = []
        for place, heading in enumerate(headings):
            self.rows.append(len(self.numbers))
            self.numbers.append(self._known.of(heading.key))
            if heading.key not in folded:
                self.numbers += papers[self._starts[place] : self._starts[place + 1]]
        if not headings:
            self.numbers = list(papers)

    def group_at(self, row: int) -> int | None:
        """Return the place of the group that a line belongs to among all, if there are groups."""
        place = bisect_right(self.rows, row) - 1
        return place if place >= 0 else None

    def heading_at(self, row: int) -> Heading | None:
        """Return the heading that a line is, or None when it is a paper."""
        place = self.group_at(row)
        return None if place is None or self.rows[place] != row else self.headings[place]

    def position(self, row: int) -> int:
        """Return the place of the paper of a line among all papers; that of a heading's first."""
        place = self.group_at(row)
        return row if place is None else self._starts[place] + max(0, row - self.rows[place] - 1)

    def members(self, place: int) -> Sequence[int]:
        """Return the papers of a group."""
        return self.papers[self._starts[place] : self._starts[place + 1]]

    def groups_of(self, papers: Collection[int]) -> Iterator[Heading]:
        """Yield the headings above papers, each once."""
        wanted = frozenset(papers)
        for place, heading in enumerate(self.headings):
            if not wanted.isdisjoint(self.members(place)):
                yield heading


class LineModel(QAbstractListModel):
    """Papers in their order, in groups or not.

    A line is told by its number: a paper's id, or a number below zero for a heading.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Lines()
        self._known = HeadingNumbers()
        self._folded: frozenset[str] = frozenset()
        self._lines: list[int] = []
        # Made once it has paid: a few lines of a long list are found sooner without.
        self._rows_by_line: dict[int, int] | None = {}
        self._looks = 0

    def ids(self) -> Sequence[int]:
        """Return the papers in the order of the list, those of folded groups as well."""
        return self._shown.papers

    def numbers(self) -> Sequence[int]:
        """Return the numbers of all lines in order."""
        return self._lines

    def lines(self) -> Lines:
        """Return the lines as they stand."""
        return self._shown

    def folded(self) -> frozenset[str]:
        """Return the keys of the groups that are folded, whether they are there or not."""
        return self._folded

    def show(self, ids: Sequence[int], headings: Sequence[Heading] = ()) -> None:
        """Show these papers, in this order; each may stand there once.

        What stays at the beginning and the end of the list stays where it is, also for the
        selection of a view. Answers that come late for papers that left are ignored.
        """
        before = self._shown.headings
        self._show(Lines(tuple(ids), tuple(headings), self._folded, self._known))
        if before != self._shown.headings:
            self._touch_headings()

    def fold(self, keys: Collection[str]) -> None:
        """Fold the groups with these keys, and no others."""
        self._folded = frozenset(keys)
        papers, headings = self._shown.papers, self._shown.headings
        self._show(Lines(papers, headings, self._folded, self._known))
        self._touch_headings()

    def _show(self, lines: Lines) -> None:
        self._shown, new = lines, lines.numbers
        if new == self._lines:
            return
        start = _common(self._lines, new)
        is_same_end = self._lines[start:][-1:] == new[start:][-1:]
        end = _common(self._lines[start:][::-1], new[start:][::-1]) if is_same_end else 0
        if _LEAST_COMMON * (start + end) <= min(len(self._lines), len(new)):
            self._reset(new)
            return
        self._remove(start, len(self._lines) - end)
        self._insert(start, new[start : len(new) - end])

    def _touch_headings(self) -> None:
        for row in self._shown.rows:
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, line: int) -> int | None:
        """Return where a paper or a heading stands (from 0), or None when it is not shown."""
        if self._rows_by_line is None and self._looks < _FEW_LOOKS:
            self._looks += 1
            return self._lines.index(line) if line in self._lines else None
        if self._rows_by_line is None:
            self._rows_by_line = dict(zip(self._lines, range(len(self._lines)), strict=True))
        return self._rows_by_line.get(line)

    def line_at(self, row: int) -> int | None:
        """Return the number of a line, or None when there is no such line."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def id_at(self, row: int) -> int | None:
        """Return the paper of a line, or None when it is a heading or there is no such line."""
        line = self.line_at(row)
        return None if line is None or line < 0 else line

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let papers be dragged; headings may be walked to, but not be selected."""
        flags = super().flags(index)
        line = self.line_at(index.row())
        if line is None:
            return flags
        if line < 0:
            return flags & ~Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def _reset(self, ids: list[int]) -> None:
        self.beginResetModel()
        self._set_lines(ids)
        self.endResetModel()

    def _remove(self, first: int, stop: int) -> None:
        if first < stop:
            self.beginRemoveRows(QModelIndex(), first, stop - 1)
            self._set_lines(self._lines[:first] + self._lines[stop:])
            self.endRemoveRows()

    def _insert(self, first: int, ids: list[int]) -> None:
        if ids:
            self.beginInsertRows(QModelIndex(), first, first + len(ids) - 1)
            self._set_lines(self._lines[:first] + ids + self._lines[first:])
            self.endInsertRows()

    def _set_lines(self, lines: list[int]) -> None:
        self._lines = lines
        self._rows_by_line = None
        self._looks = 0
        self._changed()

    def _changed(self) -> None:
        """Heed that there are other lines; to be filled by who knows more of them."""


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how many numbers at the beginning of both are the same."""
    known, most = 0, min(len(one), len(other))
    if most and one[0] != other[0]:
        return 0
    while known < most:
        # Halving lets Python compare stretches of a long list at once.
        middle = (known + most + 1) // 2
        if one[known:middle] == other[known:middle]:
            known = middle
        else:
            most = middle - 1
    return known
