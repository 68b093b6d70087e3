"""A list of offers over a window's other parts: chosen from with mouse or keys, never focused."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from desktop.ui import theme

# What an item of the list offers.
OFFERED = Qt.ItemDataRole.UserRole
# Between the list and the frame that it is in, in logical pixels.
ROOM = 4
_RADIUS = 4.0


class OfferList(QListWidget):
    """The lines of a frame; the frame is hidden until there is something to offer."""

    def __init__(self, frame: QFrame, name: str) -> None:
        super().__init__(frame)
        frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("surface", "raised")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        layout.addWidget(self)
        frame.hide()

    def paint_with(self, delegate: QStyledItemDelegate) -> None:
        """Have the lines painted; the list keeps what paints them."""
        delegate.setParent(self)
        self.setItemDelegate(delegate)

    def offer(self, text: str, offered: object, spoken: str = "") -> None:
        """Add a line; what it offers, and what a screen reader says if that is not its text."""
        item = QListWidgetItem(text)
        item.setData(OFFERED, offered)
        if spoken:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.addItem(item)

    def all(self) -> list[Any]:
        """Return what is offered."""
        return [self.item(row).data(OFFERED) for row in range(self.count())]

    def chosen(self) -> Any:  # noqa: ANN401 - whatever the lines offer
        """Return what the chosen line offers, or None."""
        row = self.currentRow()
        return self.item(row).data(OFFERED) if row >= 0 else None


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, look: theme.Tokens) -> None:
    """Paint what is behind the line that is chosen, or that the mouse is over."""
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.selection if is_chosen else look.hover))
        painter.drawRoundedRect(option.rect, _RADIUS, _RADIUS)
