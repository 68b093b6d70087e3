"""A layout that fills line after line, as words do."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Puts widgets side by side in their natural size, and breaks the line where it is full."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moves=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def _place(self, room: QRect, *, moves: bool) -> int:
        """Go through the items line by line, and return the height that they take."""
        at, line_height = room.topLeft(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(room.width(), item.sizeHint().height()))
            if line_height and at.x() + size.width() > room.right() + 1:
                at = QPoint(room.left(), at.y() + line_height + self._gap)
                line_height = 0
            if moves:
                item.setGeometry(self._mirrored(QRect(at, size), room))
            at.setX(at.x() + size.width() + self._gap)
            line_height = max(line_height, size.height())
        return at.y() + line_height - room.top()

    def _mirrored(self, rect: QRect, room: QRect) -> QRect:
        parent = self.parentWidget()
        if parent and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveRight(room.left() + room.right() - rect.left())
        return rect
