"""The place of a pane in the window, kept until the pane is there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


class PaneSlot(QWidget):
    """An empty page that a pane moves into once; the keyboard meant for it goes to the pane."""

    def __init__(self, surface: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", surface)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def fill(self, pane: QWidget) -> None:
        """Let a pane move in."""
        self._layout.addWidget(pane)
        self.setFocusProxy(pane.focusProxy() or pane)
