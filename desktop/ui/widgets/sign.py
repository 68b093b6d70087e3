"""A picture beside words: painted afresh each time, so that it is sharp and follows the look."""

from __future__ import annotations

from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui import sizes


class Sign(QWidget):
    """A square icon that grows with the letters; `size` is that beside letters of usual size."""

    def __init__(self, icon: QIcon, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(sizes.square(size))

    def set_icon(self, icon: QIcon) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._icon.paint(QPainter(self), self.rect())
