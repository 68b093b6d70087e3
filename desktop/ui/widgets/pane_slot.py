"""The place of a pane in the window, kept until the pane is there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


class PaneSlot(QWidget):
    """An empty page that a pane moves into once; the keyboard meant for it goes to the pane.

    `height` (in logical pixels, if not 0) is kept free, so that nothing moves when the pane comes.
    """

    def __init__(self, surface: str, *, height: int = 0) -> None:
        super().__init__()
        self.setProperty("surface", surface)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(height)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def fill(self, pane: QWidget) -> None:
        """Let a pane move in."""
        self._layout.addWidget(pane)
        self.setFocusProxy(pane.focusProxy() or pane)
