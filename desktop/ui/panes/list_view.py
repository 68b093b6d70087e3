"""The lines of the list by the papers they show: current, selected, kept in sight over changes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import (
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
from desktop.ui.panes.list_standing import Standing, StandingView

if TYPE_CHECKING:
    from desktop.model.query import Heading
    from desktop.ui.panes.list_folding import Folding

_Flag = QItemSelectionModel.SelectionFlag
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FOLDS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ListView(StandingView):
    """Shows a ListModel, and speaks of papers rather than of lines."""

    current_changed = Signal(object)  # a paper's id, or None
    selection_changed = Signal()
    open_wanted = Signal(int)  # a paper's id
    drag_wanted = Signal()  # of what is selected
    menu_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, papers: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(papers, parent)
        self._settling = False
        self._toggling = False
        self._collecting = False
        self.setAccessibleName(self.tr("Papers"))
        self.setDragEnabled(True)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.doubleClicked.connect(self._open)
        self.fold_wanted.connect(self._on_fold_wanted)
        self.group_wanted.connect(self._on_group_wanted)

    @cached_property
    def folding(self) -> Folding:
        """What folds groups, and unfolds them."""
        from desktop.ui.panes.list_folding import Folding

        return Folding(self, self._papers)

    def paper_at(self, where: QPoint) -> int | None:
        """Return the paper at a point of the screen, if there is one."""
        point = self.viewport().mapFromGlobal(where)
        is_inside = self.isVisible() and self.viewport().rect().contains(point)
        return self._papers.id_at(self.row_under(point)) if is_inside else None

    def is_collecting(self) -> bool:
        """Say whether papers are being selected one by one, and the current one may not be."""
        return self._collecting

    def show_papers(
        self,
        ids: Sequence[int],
        headings: Sequence[Heading] = (),
        *,
        is_new: bool,
        wanted: Sequence[int] = (),
    ) -> None:
        """Show these papers, below these headings; those of them that are `wanted` are selected.

        Without any, current paper, selection and scroll stay. Where the current paper left, the
        next one takes its place, or the first one if the list `is_new` altogether.
        """
        before, shown = self.standing(), self._papers.lines()
        is_same = shown.papers == tuple(ids) and shown.headings == tuple(headings)
        if not is_new and not wanted and is_same:
            return
        self._settling = True
        self._papers.show(ids, headings)
        self.fit_headings()
        self.doItemsLayout()
        if self._papers.folded() and wanted:
            self.folding.reveal(wanted)
        back = self.rows_of(wanted)
        if back:
            self.mark_rows(back, back[0])
        else:
            self._mark_again(before, is_new=is_new)
        self._scroll_again(before, is_new=is_new)
        self._settling = False
        self._tell(before)

    def rearrange(self, change: Callable[[], None], heading: int | None) -> None:
        """Show other lines of the same papers; the scroll and what is selected stay.

        The keyboard goes to a heading if its own line is gone, or to the first paper of the heading
        that it was on, if that shows now.
        """
        before, was_settling = self.standing(), self._settling
        self._settling = True
        change()
        self.fit_headings()
        self.doItemsLayout()
        row = self.row_of(before.line)
        if row is None:
            row = self.row_of(heading)
        elif before.line == heading and self._papers.id_at(row + 1) is not None:
            row += 1
        selected = self.rows_of(before.selected)
        is_paper = row is not None and self._papers.id_at(row) is not None
        self.mark_rows(selected or ([row] if is_paper and row is not None else []), row)
        self._scroll_again(before, is_new=False)
        self._settling = was_settling
        if not was_settling:
            self._tell(before)

    def mark(self, papers: Collection[int]) -> None:
        """Select papers beside no others; the first of them becomes current."""
        rows = self.rows_of(papers)
        if rows:
            self.mark_rows(rows, rows[0])
            self.scrollTo(self._papers.index(rows[0]))

    def stand_on(self, row: int) -> None:
        """Put the keyboard on a line, a paper or a folded heading, and select it if it can be."""
        index = self._papers.index(row)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
        self.scrollTo(index)

    def go_to(self, paper: int) -> bool:
        """Make a paper current and select it alone; say whether the list holds it."""
        row = self._papers.row_of(paper)
        if row is None and self._papers.folded() and self.folding.reveal([paper]):
            row = self._papers.row_of(paper)
        if row is None:
            return False
        self.stand_on(row)
        return True

    def step(self, by: int) -> None:
        """Go so many papers down, or up; what is being collected stays selected."""
        row = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        row = max(0, min(row, self._papers.rowCount() - 1))
        stop = self.next_stop(row, 1 if by > 0 else -1, folded=False)
        if stop is not None:
            index = self._papers.index(stop)
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

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Leave the drag to those who know what papers are for others."""
        self.drag_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_text = event.text().isprintable() and event.text() != ""
        if event.key() in _ENTER:
            self._open()
        elif event.key() == Qt.Key.Key_Escape and self._is_gathering():
            self.mark_rows([self.currentIndex().row()], self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the window may have a use for it
        elif event.key() in _FOLDS and self._fold_here(event.key()):
            event.accept()
        elif is_text and not event.modifiers() & _COMMANDS:
            # Letters are commands of the window; looking for one among all titles would read them.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        row = self.row_under(event.pos()) if by_mouse else self.currentIndex().row()
        line = self._papers.index(row)
        if line.isValid():
            below = self.viewport().mapToGlobal(self.visualRect(line).bottomLeft())
            where = event.globalPos() if by_mouse else below
            if self._papers.id_at(row) is None:
                from desktop.ui.panes.order_menu import heading_menu

                heading_menu(self, self.folding, row).popup(where)
            else:
                self.menu_wanted.emit(where)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._settling:
            self.current_changed.emit(self._papers.id_at(index.row()))

    @Slot()
    def _on_selection_changed(self) -> None:
        if not self._settling and not self._toggling:
            self._collecting = False
            self.selection_changed.emit()

    @Slot(int)
    def _on_fold_wanted(self, row: int) -> None:
        self.folding.turn(row)

    @Slot(int)
    def _on_group_wanted(self, row: int) -> None:
        self.folding.select(row)

    @Slot()
    def _open(self) -> None:
        current = self.current()
        if current is not None:
            self.open_wanted.emit(current)

    def _mark_again(self, before: Standing, *, is_new: bool) -> None:
        row = self.row_of(before.current if is_new else before.line)
        if row is None:
            paper = None if is_new else self.next_of(before, before.line)
            row = self.row_of(paper)
            row = self.next_stop(0, 1, folded=False) if row is None else row
        elif not is_new and len(before.selected) != 1:
            self.mark_rows(self.rows_of(before.selected), row)
            return
        is_paper = row is not None and self._papers.id_at(row) is not None
        self.mark_rows([row] if is_paper and row is not None else [], row)

    def _scroll_again(self, before: Standing, *, is_new: bool) -> None:
        top = None if is_new else self.next_of(before, before.top, is_top=True)
        if top is not None:
            self.scroll_back(top, before.hidden if top == before.top else 0)
        if is_new or self.current() != before.current:
            self.scrollTo(self.currentIndex())

    def _tell(self, before: Standing) -> None:
        if self.current() != before.current:
            self.current_changed.emit(self.current())
        if self.selected() != before.selected:
            self._collecting = False
            self.selection_changed.emit()

    def _fold_here(self, key: int) -> bool:
        grouped = bool(self._papers.lines().rows)
        return grouped and self.folding.fold_here(is_folded=key == _FOLDS[0])

    def _is_gathering(self) -> bool:
        """Say whether there is a selection that Esc can reduce to the current paper."""
        return self.current() is not None and self.selected() != (self.current(),)
