"""The lines of the list by the papers they show: current, selected, kept in sight over changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.panes.list_model import ListModel
from desktop.ui.panes.row_view import RowView

_Flag = QItemSelectionModel.SelectionFlag
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Standing(NamedTuple):
    """How the list stands: its papers, and by their ids the current, selected and topmost one.

    `hidden` is how many pixels of the topmost line are scrolled out of sight.
    """

    ids: Sequence[int] = ()
    current: int | None = None
    selected: tuple[int, ...] = ()
    top: int | None = None
    hidden: int = 0


class ListView(RowView):
    """Shows a ListModel, and speaks of papers rather than of lines."""

    current_changed = Signal(object)  # a paper's id, or None
    selection_changed = Signal()
    open_wanted = Signal(int)  # a paper's id
    menu_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, papers: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self._settling = False
        self._toggling = False
        self._collecting = False
        self.setAccessibleName(self.tr("Papers"))
        self.setModel(papers)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.doubleClicked.connect(self._open)

    def current(self) -> int | None:
        """Return the current paper."""
        return self._papers.id_at(self.currentIndex().row())

    def paper_at(self, where: QPoint) -> int | None:
        """Return the paper at a point of the screen, if there is one."""
        point = self.viewport().mapFromGlobal(where)
        is_inside = self.isVisible() and self.viewport().rect().contains(point)
        return self._papers.id_at(self.indexAt(point).row()) if is_inside else None

    def selected(self) -> tuple[int, ...]:
        """Return the selected papers in the order of the list."""
        ids = self._papers.ids()
        selection = self.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.count()))
        spans = sorted((one.top(), one.bottom() + 1) for one in ranges)
        return tuple(chain.from_iterable(ids[first:stop] for first, stop in spans))

    def is_collecting(self) -> bool:
        """Say whether papers are being selected one by one, and the current one may not be."""
        return self._collecting

    def standing(self) -> Standing:
        """Return how the list stands."""
        top, hidden = divmod(self.verticalScrollBar().value(), self._line_height())
        return Standing(
            self._papers.ids(), self.current(), self.selected(), self._papers.id_at(top), hidden
        )

    def show_papers(self, ids: Sequence[int], *, is_new: bool, wanted: Sequence[int] = ()) -> None:
        """Show these papers; those of them that are `wanted` are selected.

        Without any, current paper, selection and scroll stay. Where the current paper left, the
        next one takes its place, or the first one if the list `is_new` altogether.
        """
        before = self.standing()
        if not is_new and not wanted and before.ids == tuple(ids):
            return
        self._settling = True
        self._papers.show(ids)
        self.doItemsLayout()
        back = self._rows_of(wanted)
        if back:
            self._mark(back, back[0])
        else:
            self._mark_again(before, is_new=is_new)
        self._scroll_again(before, is_new=is_new)
        self._settling = False
        self._tell(before)

    def go_to(self, paper: int) -> bool:
        """Make a paper current and select it alone; say whether the list holds it."""
        row = self._papers.row_of(paper)
        if row is None:
            return False
        index = self._papers.index(row)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
        self.scrollTo(index)
        return True

    def step(self, by: int) -> None:
        """Go so many papers down, or up; what is being collected stays selected."""
        row = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        index = self._papers.index(max(0, min(row, self._papers.rowCount() - 1)))
        if index.isValid():
            select = _Flag.NoUpdate if self._collecting else _Flag.ClearAndSelect | _Flag.Rows
            self.selectionModel().setCurrentIndex(index, select)
            self.scrollTo(index)

    def toggle(self) -> None:
        """Select the current paper beside the others, or no longer.

        A paper is selected already when it becomes current, so the first time it is only kept.
        """
        index = self.currentIndex()
        if not index.isValid():
            return
        is_alone = self.selected() == (self.current(),)
        if self._collecting or not is_alone:
            self._toggling = True
            self.selectionModel().select(index, _Flag.Toggle | _Flag.Rows)
            self._toggling = False
        self._collecting = True
        self.selection_changed.emit()

    def scroll_back(self, top: int, hidden: int) -> None:
        """Scroll to where a paper stood topmost, with so many pixels of it out of sight."""
        row = self._papers.row_of(top)
        if row is not None:
            self.verticalScrollBar().setValue(row * self._line_height() + hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_text = event.text().isprintable() and event.text() != ""
        if event.key() in _ENTER:
            self._open()
        elif event.key() == Qt.Key.Key_Escape and self._is_gathering():
            self._mark([self.currentIndex().row()], self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the window may have a use for it
        elif is_text and not event.modifiers() & _COMMANDS:
            # Letters are commands of the window; looking for one among all titles would read them.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        line = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if line.isValid():
            below = self.viewport().mapToGlobal(self.visualRect(line).bottomLeft())
            self.menu_wanted.emit(event.globalPos() if by_mouse else below)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._settling:
            self.current_changed.emit(self._papers.id_at(index.row()))

    @Slot()
    def _on_selection_changed(self) -> None:
        if not self._settling and not self._toggling:
            self._collecting = False
            self.selection_changed.emit()

    @Slot()
    def _open(self) -> None:
        current = self.current()
        if current is not None:
            self.open_wanted.emit(current)

    def _mark_again(self, before: Standing, *, is_new: bool) -> None:
        row = self._row_of(before.current)
        if row is None:
            paper = self._papers.id_at(0) if is_new else self._next_of(before, before.current)
            row = self._row_of(paper)
        elif not is_new and len(before.selected) != 1:
            self._mark(self._rows_of(before.selected), row)
            return
        self._mark([] if row is None else [row], row)

    def _mark(self, rows: Iterable[int], current: int | None) -> None:
        """Select lines (from 0, in order), and make one current."""
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self._papers.index(first), self._papers.index(last))
        selecting = self.selectionModel()
        selecting.select(selection, _Flag.ClearAndSelect | _Flag.Rows)
        index = QModelIndex() if current is None else self._papers.index(current)
        selecting.setCurrentIndex(index, _Flag.NoUpdate)

    def _scroll_again(self, before: Standing, *, is_new: bool) -> None:
        top = None if is_new else self._next_of(before, before.top)
        if top is not None:
            self.scroll_back(top, before.hidden if top == before.top else 0)
        if is_new or self.current() != before.current:
            self.scrollTo(self.currentIndex())

    def _next_of(self, before: Standing, paper: int | None) -> int | None:
        """Return a paper, or the nearest one that is still there, below it first."""
        start = before.ids.index(paper) if paper in before.ids else 0
        nearest = (*before.ids[start:], *before.ids[:start][::-1])
        there = (one for one in nearest if self._papers.row_of(one) is not None)
        return next(there, self._papers.id_at(0))

    def _tell(self, before: Standing) -> None:
        if self.current() != before.current:
            self.current_changed.emit(self.current())
        if self.selected() != before.selected:
            self._collecting = False
            self.selection_changed.emit()

    def _is_gathering(self) -> bool:
        """Say whether there is a selection that Esc can reduce to the current paper."""
        row = self.currentIndex().row()
        return row >= 0 and self.selected() != (self.current(),)

    def _row_of(self, paper: int | None) -> int | None:
        return None if paper is None else self._papers.row_of(paper)

    def _rows_of(self, papers: Collection[int]) -> list[int]:
        """Return the lines of those papers that the list holds, in order."""
        wanted = frozenset(papers)
        lines = enumerate(self._papers.ids()) if wanted else ()
        return [row for row, paper in lines if paper in wanted]

    def _line_height(self) -> int:
        return self.verticalHeader().defaultSectionSize()


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return the stretches of neighbours among sorted numbers, ends included."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
