"""A chart as a widget: mouse and arrow keys go from item to item, and it says what is there."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.widgets.chart import Chart, Ink, Kind
from desktop.ui.widgets.chart_drawing import Drawing
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.spoken import announce

_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
}
_ROW_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MARGIN = 4


class ChartPlot(QWidget):
    """Shows one chart."""

    pointed = Signal(str)  # what is said of the item that is pointed at; nothing of none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._drawing: Drawing | None = None
        self._index: int | None = None
        self.plot: Any = pg.PlotWidget(self)
        self.plot.setFrameShape(QFrame.Shape.NoFrame)
        for painted in (self.plot, self.plot.viewport()):
            painted.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # So that keys, the wheel and the mouse are this widget's own.
        self.plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        box.addWidget(self.plot)
        self._ring = FocusRing(self)

    @property
    def index(self) -> int | None:
        """The item that is pointed at."""
        return self._index

    def show_chart(self, chart: Chart, ink: Ink, font: QFont) -> None:
        """Draw a chart."""
        self._chart = chart
        self._index = None
        self._drawing = Drawing(self.plot, chart, ink, font)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(self.tr("Arrow keys go from value to value"))
        self.pointed.emit("")

    def point_at(self, index: int | None) -> None:
        """Point at an item, or at none."""
        if self._chart is None or self._drawing is None or index == self._index:
            return
        self._index = index
        self._drawing.point_out(index)
        said = "" if index is None else self._chart.items[index].said
        self.setAccessibleDescription(said)
        self.pointed.emit(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self._reached(event.key())
        if index is None:
            super().keyPressEvent(event)
        else:
            self.point_at(index)
            announce(self, self.accessibleDescription())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawing is not None:
            at = self.plot.mapFrom(self, event.position().toPoint())
            self.point_at(self._drawing.item_at(self.plot.mapToScene(at)))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(None)
        super().leaveEvent(event)

    def _reached(self, key: int) -> int | None:
        """Return the item that a key leads to; None for a key that leads to none."""
        last = len(self._chart.items) - 1 if self._chart else -1
        if self._chart is None or last < 0:
            return None
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else last
        keys = _ROW_KEYS if self._chart.kind is Kind.ROWS else _KEYS
        step = keys.get(Qt.Key(key)) if key in keys else None
        if step is None:
            return None
        if self._index is None:
            return last if self._chart.kind is Kind.LINE or step < 0 else 0
        return min(max(self._index + step, 0), last)
