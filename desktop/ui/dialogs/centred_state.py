"""An empty state that keeps to the middle of a place wider than its words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import sizes
from desktop.ui.widgets.empty_state import EmptyState

_MEASURE = 388


class CentredState(QWidget):
    """Holds an empty state, which says and offers what it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = EmptyState(self)
        self.state.setMaximumWidth(sizes.beside(_MEASURE))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(self.state, _MEASURE)
        line.addStretch(1)
