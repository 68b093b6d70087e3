"""Drawing a chart on a plot of pyqtgraph.

To be imported when a chart is wanted, and not before: pyqtgraph takes half a second (see
`chart_loading`). It is untyped; what it gives is kept in here.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QGraphicsRectItem

from desktop.ui.widgets.chart import Chart, Ink, Item, Kind

_WIDTH = 0.68  # of a column, where one step is 1
_BEHIND, _ABOVE = -20, 20
_LONGEST_NAME = 190  # pixels
_STEPS = 4
_FEW = 8  # fewer columns than that do not grow wider
_RIGHT = 20  # pixels, for half of the last name on the axis
_FOR_WORDS = 0.13  # how much of the height they take


class Drawing:
    """A chart on a plot, in some colours; items are pointed out in it."""

    def __init__(self, plot: pg.PlotWidget, chart: Chart, ink: Ink, font: QFont) -> None:
        self._plot = plot.getPlotItem()
        self._chart = chart
        self._ink = ink
        self._font = font
        self._band = QGraphicsRectItem()
        plot.setBackground(ink.ground)
        self._begin()
        {
            Kind.COLUMNS: self._draw_columns,
            Kind.MIRRORED: self._draw_mirrored,
            Kind.LINE: self._draw_line,
            Kind.ROWS: self._draw_rows,
        }[chart.kind]()
        self._add_band()

    def point_out(self, index: int | None) -> None:
        """Mark one item, or none."""
        self._band.setVisible(index is not None)
        if index is not None:
            (left, right), (low, high) = self._plot.getViewBox().viewRange()
            if self._chart.kind is Kind.ROWS:
                middle = self._row(index)
                self._band.setRect(QRectF(left, middle - 0.5, right - left, 1))
            else:
                self._band.setRect(QRectF(index - 0.5, low, 1, high - low))

    def item_at(self, scene_position: QPointF) -> int | None:
        """Return the item that is nearest to a point of the scene; None beside the chart."""
        at = self._plot.getViewBox().mapSceneToView(scene_position)
        place = at.x()
        if self._chart.kind is Kind.ROWS:
            place = len(self._chart.items) - 1 - at.y()
        index = math.floor(place + 0.5)
        return index if 0 <= index < len(self._chart.items) else None

    def _begin(self) -> None:
        self._plot.clear()
        self._plot.setContentsMargins(0, 0, _RIGHT, 0)
        self._plot.hideButtons()
        self._plot.setMenuEnabled(False)
        self._plot.setMouseEnabled(x=False, y=False)
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setStyle(
                tickFont=self._font, tickLength=0, tickTextOffset=8, hideOverlappingLabels=False
            )
            axis.setTickPen(pg.mkPen(None))
            axis.setPen(pg.mkPen(self._ink.rule))
            axis.setTextPen(self._ink.text if side == "bottom" else self._ink.faint)
        self._plot.getAxis("left").setPen(pg.mkPen(None))
        # Told now: it would find out by painting, which is too late for a picture.
        self._plot.getAxis("bottom").setHeight(QFontMetricsF(self._font).height() + 10)

    def _add_band(self) -> None:
        self._band.setBrush(QColor(self._ink.chosen))
        self._band.setPen(QColor(Qt.GlobalColor.transparent))
        self._band.setZValue(_BEHIND)
        self._band.setVisible(False)
        self._plot.addItem(self._band, ignoreBounds=True)

    def _draw_columns(self) -> None:
        heights = [item.values[0] for item in self._chart.items]
        top = max(heights, default=0) or 1
        self._bars(range(len(heights)), heights, filled=True)
        for index, item in enumerate(self._chart.items):
            self._write(item.text, index, item.values[0], (0.5, 1.0), self._ink.text)
        self._name_items()
        self._plot.getAxis("left").setTicks([])
        self._plot.getAxis("left").setWidth(8)
        self._show(-0.6, len(heights) - 0.4, 0, top * 1.16)

    def _draw_mirrored(self) -> None:
        items = self._chart.items
        up = [item.values[0] for item in items]
        down = [-item.values[1] for item in items]
        high, low = max(up, default=0) or 1, min(down, default=0) or -1
        most, room = max(high, -low), (high - low) * _FOR_WORDS
        beside = max((_FEW - len(items)) / 2, 0)
        self._rules((-most, most), both=True)
        self._bars(range(len(items)), up, filled=False)
        self._bars(range(len(items)), down, filled=True)
        self._line_across(0, self._ink.text)
        named = zip(self._chart.series, ((high, 1.0), (low, 0.0)), strict=True)
        for name, (edge, anchor) in named:
            self._write(name, -0.6 - beside, edge, (0.0, anchor), self._ink.text)
        self._name_items()
        self._show(-0.6 - beside, len(items) - 0.4 + beside, low - room, high + room)

    def _draw_line(self) -> None:
        items, guess = self._chart.items, self._chart.guess
        heights = [item.values[0] for item in items]
        last = len(items) - 1
        end = last + (guess.items if guess else 0)
        top = max([*heights, guess.value if guess else 0, 1])
        self._rules((0, top), both=False)
        self._plot.plot(
            list(range(len(items))),
            heights,
            pen=pg.mkPen(self._ink.fill, width=2),
            symbol="o" if len(items) == 1 else None,
        )
        now = pg.ScatterPlotItem(
            [last], heights[-1:], size=9, brush=self._ink.fill, pen=pg.mkPen(self._ink.ground)
        )
        now.setZValue(_ABOVE)
        self._plot.addItem(now)
        self._write(items[-1].text, last, heights[-1], (1.0, 1.25), self._ink.text)
        if guess:
            dashes = pg.mkPen(self._ink.text, width=1.5, style=Qt.PenStyle.DashLine)
            self._plot.plot([last, end], [heights[-1], guess.value], pen=dashes)
            over = guess.value < top * 0.8
            self._write(guess.text, end, guess.value, (1.0, 1.2 if over else -0.2), self._ink.text)
        self._name_items()
        self._show(-0.5, end + max(end * 0.02, 0.5), 0, top * 1.2)

    def _draw_rows(self) -> None:
        items = self._chart.items
        self._bars([self._row(index) for index in range(len(items))], items, lying=True)
        for index, item in enumerate(items):
            self._write(f" {item.text}", item.values[0], self._row(index), (0, 0.5), self._ink.text)
        if self._chart.level:
            value, name = self._chart.level
            pen = pg.mkPen(self._ink.text, width=1, style=Qt.PenStyle.DotLine)
            line = pg.InfiniteLine(value, angle=90, pen=pen)
            line.setZValue(_ABOVE / 2)
            self._plot.addItem(line)
            self._write(name, value, len(items) - 0.45, (0.5, 1.0), self._ink.faint)
        metrics = QFontMetricsF(self._font)
        axis = self._plot.getAxis("left")
        axis.setTextPen(self._ink.text)
        names = [
            metrics.elidedText(item.name, Qt.TextElideMode.ElideRight, _LONGEST_NAME)
            for item in items
        ]
        axis.setTicks([[(self._row(index), name) for index, name in enumerate(names)]])
        axis.setWidth(max(map(metrics.horizontalAdvance, names), default=0) + 16)
        bottom = self._plot.getAxis("bottom")
        bottom.setTicks([[(share / 4, f"{share * 25}%") for share in range(5)]])
        bottom.setTextPen(self._ink.faint)
        self._show(0, 1.3, -0.6, len(items) + (0.1 if self._chart.level else -0.4))

    def _row(self, index: int) -> int:
        """Return how high a row stands: the first one at the top."""
        return len(self._chart.items) - 1 - index

    def _bars(
        self,
        places: Sequence[int],
        sizes: Sequence[float] | Sequence[Item],
        *,
        filled: bool = True,
        lying: bool = False,
    ) -> None:
        pen = pg.mkPen(self._ink.fill, width=1.4)
        brush = self._ink.fill if filled else self._ink.ground
        lengths = [size.values[0] if isinstance(size, Item) else size for size in sizes]
        there = [(at, size) for at, size in zip(places, lengths, strict=True) if size]
        at, long = [place for place, _ in there], [size for _, size in there]
        if lying:
            bars = pg.BarGraphItem(x0=0, y=at, width=long, height=_WIDTH, pen=pen, brush=brush)
        else:
            bars = pg.BarGraphItem(x=at, y0=0, height=long, width=_WIDTH, pen=pen, brush=brush)
        if there:
            self._plot.addItem(bars)

    def _write(
        self, text: str, x: float, y: float, anchor: tuple[float, float], color: str
    ) -> None:
        if text:
            # Lines go behind words.
            behind = self._ink.ground if self._chart.kind in (Kind.ROWS, Kind.LINE) else None
            item = pg.TextItem(text, color=color, anchor=anchor, fill=behind)
            item.setFont(self._font)
            item.setZValue(_ABOVE)
            self._plot.addItem(item, ignoreBounds=True)
            item.setPos(x, y)

    def _rules(self, ends: tuple[float, float], *, both: bool) -> None:
        """Draw a few level lines with their numbers, which are never below zero."""
        ticks = [value for value in _round_steps(max(ends)) if value]
        if both:
            ticks = [*(-value for value in reversed(ticks)), *ticks]
        for value in ticks:
            self._line_across(value, self._ink.rule)
        names = [(value, f"{abs(value):g}") for value in [0, *ticks]]
        axis = self._plot.getAxis("left")
        axis.setTicks([names])
        advance = QFontMetricsF(self._font).horizontalAdvance
        axis.setWidth(max(advance(name) for _, name in names) + 16)

    def _line_across(self, value: float, color: str) -> None:
        line = pg.InfiniteLine(value, angle=0, pen=pg.mkPen(color))
        line.setZValue(_BEHIND / 2 if color == self._ink.rule else _ABOVE / 2)
        self._plot.addItem(line)

    def _name_items(self) -> None:
        names = [(index, self._chart.items[index].name) for index in self._chart.places]
        self._plot.getAxis("bottom").setTicks([names])

    def _show(self, left: float, right: float, low: float, high: float) -> None:
        self._plot.setXRange(left, right, padding=0)
        self._plot.setYRange(low, high, padding=0)


def _round_steps(most: float) -> Iterator[float]:
    """Yield round numbers from nought up to a number, some four of them."""
    rough = max(most / _STEPS, 1)
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * nice for nice in (1, 2, 5, 10) if power * nice >= rough)
    for count in range(math.floor(most / step) + 1):
        yield count * step
