"""Texts of one line that are shortened to the room there is, and told whole in their tips."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def tip_of(text: str) -> str:
    """Return a tip that shows a text as it is: what looks like rich text would be read as such."""
    from html import escape

    return f"<span>{escape(text)}</span>"


class ElidedLabel(QLabel):
    """Plain text; never asks for more width than the layout has."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def shown(self) -> str:
        """Return the text as it is painted."""
        return self.fontMetrics().elidedText(
            self.text().replace("\n", " "), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self._tip())
        return super().event(event)

    def _tip(self) -> str:
        return "" if self.shown() == self.text() else tip_of(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.drawText(self.contentsRect(), int(self._side()), self.shown())

    def _side(self) -> Qt.AlignmentFlag:
        """Return where the text stands; `QStyle`, which knows too, would cost the start 8 ms."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        is_turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if is_turned and self.alignment() & left:
            return self.alignment() & ~left | right
        if is_turned and self.alignment() & right:
            return self.alignment() & ~right | left
        return self.alignment()
