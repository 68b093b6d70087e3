"""The line on top of a column in a dialog: what the column is, and what acts on all of it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import fonts, sizes
from desktop.ui.widgets.elided_label import ElidedLabel

_HEIGHT = 36
_LEFT = 12
_RIGHT = 6


class Head(QWidget):
    """A label or a widget at the left, widgets at the right; all heads have the same height."""

    def __init__(
        self, first: str | QWidget, *widgets: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedHeight(sizes.beside(_HEIGHT))
        line = QHBoxLayout(self)
        line.setContentsMargins(_LEFT, 0, _RIGHT, 0)
        line.setSpacing(4)
        line.addWidget(_label(first) if isinstance(first, str) else first)
        if not isinstance(first, str | ElidedLabel):
            line.addStretch()
        for widget in widgets:
            line.addWidget(widget)


def _label(text: str) -> ElidedLabel:
    label = ElidedLabel(text)
    label.setFont(fonts.label_font())
    label.setProperty("role", "label")
    return label
