"""A button that opens a menu, and shows it by a small arrow in the colour of its text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.ui import sizes

_ARROW = 12
_GAP = 6


class MenuButton(QToolButton):
    """Icon, words and arrow; the menu is there to be filled."""

    def __init__(self, arrow: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrow = arrow
        self.setProperty("kind", "menu")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(sizes.square(16))
        self.choices = QMenu(self)
        self.setMenu(self.choices)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(sizes.beside(_ARROW) + _GAP, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        arrow = sizes.beside(_ARROW)
        middle = (self.height() - arrow) // 2
        place = QRect(self.width() - arrow - _GAP - 2, middle, arrow, arrow)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right() - 1)
        self._arrow.paint(QPainter(self), place)
