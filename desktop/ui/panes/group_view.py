"""The view of the list with groups: headings fold, and stay above their papers as they scroll."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.ui import theme
from desktop.ui.panes.list_model import ListModel
from desktop.ui.panes.row_view import RowView

_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_ONE_LINE = (_Move.MoveUp, _Move.MoveDown)


class Stuck(NamedTuple):
    """The heading that stays at the top: its line, and where its upper edge is."""

    row: int
    top: int


class GroupView(RowView):
    """Shows a ListModel. Without groups it is a RowView and no more.

    Headings are walked over unless they are folded, and never selected. A click folds one or
    unfolds it; with Ctrl its papers are wanted.
    """

    fold_wanted = Signal(int)  # the line of a heading
    group_wanted = Signal(int)  # the line of a heading whose papers are to be selected

    def __init__(self, papers: ListModel, parent: QWidget | None = None) -> None:
        # Qt calls what is overridden here while the view is still being made.
        self._papers = papers
        self._is_held = False
        self._fitted: list[int] = []
        super().__init__(parent)
        self.setModel(papers)

    def stuck(self) -> Stuck | None:
        """Return the heading that covers the papers at the top, if any does."""
        lines = self._papers.lines()
        place = lines.group_at(self.rowAt(0)) if lines.rows else None
        if place is None:
            return None
        row = lines.rows[place]
        if self.rowViewportPosition(row) >= 0:
            return None
        after = lines.rows[place + 1] if place + 1 < len(lines.rows) else None
        room = self.rowViewportPosition(after) if after is not None else 0
        is_pushed = after is not None and room < self.heading_height()
        return Stuck(row, room - self.heading_height() if is_pushed else 0)

    def row_under(self, point: QPoint) -> int:
        """Return the line that is seen at a point of the viewport, or -1."""
        stuck = self.stuck()
        if stuck is not None and 0 <= point.y() < stuck.top + self.heading_height():
            return stuck.row
        return self.rowAt(point.y())

    def fit_headings(self) -> None:
        """Give headings their height, and papers theirs, after lines have changed."""
        rows, header = self._papers.lines().rows, self.verticalHeader()
        if not rows and not self._fitted:
            return
        small, usual, known = self.heading_height(), header.defaultSectionSize(), set(rows)
        # Otherwise the place of every line is reckoned for each heading, and the view told of each.
        header.setUpdatesEnabled(False)
        header.blockSignals(True)
        for row in self._fitted:
            if row not in known and row < header.count() and header.sectionSize(row) != usual:
                header.resizeSection(row, usual)
        for row in rows:
            if header.sectionSize(row) != small:
                header.resizeSection(row, small)
        header.blockSignals(False)
        header.setUpdatesEnabled(True)
        self._fitted = rows

    def heading_at(self, point: QPoint) -> int | None:
        """Return the line of the heading that is seen at a point of the viewport, if any is."""
        row = self.row_under(point)
        return row if self._papers.lines().heading_at(row) is not None else None

    def next_stop(self, row: int, way: int, *, folded: bool) -> int | None:
        """Return the nearest line from one on (1), or back (-1), on which the keyboard can rest.

        That is a paper, or a folded heading as well.
        """
        lines = self._papers.lines()
        while 0 <= row < self._papers.rowCount():
            heading = lines.heading_at(row)
            if heading is None or (folded and heading.key in self._papers.folded()):
                return row
            row += way
        return None

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Walk over headings, but for those that stand for papers folded below them."""
        to = super().moveCursor(action, modifiers)
        if not self._papers.lines().rows or not to.isValid():
            return to
        before, row = self.currentIndex().row(), to.row()
        way = 1 if row > before or action is _Move.MoveHome else -1
        rests = action in _ONE_LINE
        stop = self.next_stop(row, way, folded=rests)
        if stop is None and not rests:
            stop = self.next_stop(row, -way, folded=False)
        return self.currentIndex() if stop is None else self._papers.index(stop, 0)

    def scrollTo(
        self, index: QModelIndex | QPersistentModelIndex, hint: _Hint = _Hint.EnsureVisible
    ) -> None:
        super().scrollTo(index, hint)
        lines = self._papers.lines()
        if lines.rows and index.isValid() and lines.heading_at(index.row()) is None:
            covered = self.heading_height() - self.rowViewportPosition(index.row())
            if covered > 0:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() - covered)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self._papers.lines().rows:
            # What stays at the top was moved along with the papers.
            height = 2 * self.heading_height() + abs(dy)
            self.viewport().update(0, 0, self.viewport().width(), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        stuck = self.stuck()
        if stuck is None:
            return
        place = QRect(0, stuck.top, self.viewport().width(), self.heading_height())
        line = self._papers.heading_line(stuck.row)
        if line is None or not event.region().intersects(place):
            return
        painter = QPainter(self.viewport())
        self._rows.heading(self.font()).draw_stuck(
            painter,
            place,
            line,
            theme.tokens(self.palette()),
            self.emphasis(stuck.row),
            is_mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.heading_at(event.position().toPoint())
        if row is None:
            super().mousePressEvent(event)
            return
        self._is_held = True
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.group_wanted if with_control else self.fold_wanted).emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._is_held:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._is_held:
            super().mouseReleaseEvent(event)
        self._is_held = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.heading_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def _set_heights(self) -> None:
        super()._set_heights()
        self.fit_headings()
