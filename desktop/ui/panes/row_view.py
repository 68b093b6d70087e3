"""The view of the list: one column of lines of the same height, quick with any number of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui.panes.row_delegate import Density, RowDelegate
from desktop.ui.panes.row_pieces import Emphasis

if TYPE_CHECKING:
    from desktop.ui.tag_colors import TagColors

_Move = QAbstractItemView.CursorAction
_KEYBOARD_FOCUS = Qt.WidgetAttribute.WA_KeyboardFocusChange
_ROOT = QModelIndex()


class RowView(QTableView):
    """A list in the clothes of a table: QListView measures each line, which takes half a second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = -1
        self._rows = RowDelegate(self.emphasis, self)
        self.setItemDelegate(self._rows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_heights()

    def set_density(self, density: Density) -> None:
        """Show more or less of each paper; the line at the top stays at the top."""
        top = self.indexAt(QPoint(0, 0))
        self._rows.set_density(density)
        self._set_heights()
        if top.isValid():
            self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def color_tags(self, colors: TagColors) -> None:
        """Paint tags in their colours, now and whenever these change."""
        self._rows.tag_ink = colors.ink
        colors.changed.connect(self.viewport().update)
        self.viewport().update()

    def emphasis(self, line: int) -> Emphasis:
        """Say how a line stands out."""
        is_selected = self.selectionModel().isRowSelected(line, _ROOT)
        has_keyboard = self.hasFocus()
        # A mouse user sees enough from the selection.
        needs_ring = not is_selected or self.window().testAttribute(_KEYBOARD_FOCUS)
        is_ringed = has_keyboard and needs_ring and line == self.currentIndex().row()
        return Emphasis(is_selected, line == self._hovered, has_keyboard, is_ringed)

    def row_under(self, point: QPoint) -> int:
        """Return the line that is seen at a point of the viewport, or -1."""
        return self.rowAt(point.y())

    def lines_in_sight(self) -> range:
        """Return the lines of which something is to be seen."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        count = self.model().rowCount()
        return range(max(first, 0), min(last + 1, count) if last >= 0 else count)

    def make_ready(self, line: int) -> None:
        """Do beforehand what takes long in painting a line."""
        self._rows.lay_out(self.model().index(line, 0), self.viewport().width(), self.font())

    def heading_height(self) -> int:
        """Return the height of the headings of groups."""
        return self._rows.heading(self.font()).height

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        elif event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._hover(self.row_under(event.position().toPoint()))
        return super().viewportEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End go to the ends of the list, where a table goes to those of a line."""
        ends = {_Move.MoveHome: 0, _Move.MoveEnd: self.model().rowCount() - 1}
        if action in ends:
            return self.model().index(ends[action], 0)
        return super().moveCursor(action, modifiers)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_heights()

    def _hover(self, line: int) -> None:
        before, self._hovered = self._hovered, line
        if line != before and self.model() is not None:
            self.update(self.model().index(before, 0))
            self.update(self.model().index(line, 0))

    def _set_heights(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._rows.height(self.font()))
