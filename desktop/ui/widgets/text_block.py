"""A few lines of plain text, shaped once and drawn often: wrapped, shortened, with hits marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

Span = tuple[int, int]

_ELLIPSIS = "…"
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_BREAKS = str.maketrans(dict.fromkeys("\n\r\t\v\f\x85\u2028\u2029", " "))
# Nobody reads more in a list, and shaping a megabyte without a space would take minutes.
_LONGEST = 1_000


class TextBlock:
    """Text in at most `lines` lines of a width; the last one ends in an ellipsis if it must.

    Sizes are in logical pixels; `leading` is the distance from line to line (that of the font if
    it is 0). `spans` are (start, end) in characters of the text.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        leading: float = 0,
        lines: int = 1,
        spans: Sequence[Span] = (),
    ) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._width = max(width, 1.0)
        self._leading = leading or self._metrics.height()
        self._spans = spans
        self._parts: list[_Part] = []
        self.lines = 0
        self.natural_width = 0.0
        self._shape(_one_line(text), lines)

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.lines * self._leading

    def draw(self, painter: QPainter, at: QPointF, color: QColor, mark: QColor) -> None:
        """Draw with the upper left corner at a point; `mark` is put behind the hits."""
        painter.setPen(color)
        for part in self._parts:
            part.layout.draw(painter, at, self._hits_in(part, color, mark))

    def _shape(self, text: str, lines: int) -> None:
        layout, starts = self._wrapped(text, lines)
        if len(starts) <= lines:
            self._add(layout, 0, len(text), len(starts))
            return
        last = starts[lines - 1]
        if last:
            head, _starts = self._wrapped(text[:last], lines)
            self._add(head, 0, last, lines - 1)
        tail = self._metrics.elidedText(text[last:], Qt.TextElideMode.ElideRight, self._width)
        layout, _starts = self._wrapped(tail, 1, QTextOption.WrapMode.NoWrap)
        self._add(layout, last, last + len(tail) - len(_ELLIPSIS), 1)

    def _wrapped(
        self, text: str, lines: int, mode: QTextOption.WrapMode = _ANYWHERE
    ) -> tuple[QTextLayout, list[int]]:
        """Break a text, at most one line further than asked; return where its lines start."""
        option = QTextOption()
        option.setWrapMode(mode)
        layout = QTextLayout(text, self._font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        starts: list[int] = []
        layout.beginLayout()
        while len(starts) <= lines and (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            starts.append(line.textStart())
        layout.endLayout()
        return layout, starts

    def _add(self, layout: QTextLayout, start: int, end: int, lines: int) -> None:
        """Put the lines of a layout below those that are there, on an even grid of baselines."""
        base = (self._leading + self._metrics.ascent() - self._metrics.descent()) / 2
        for number in range(lines):
            line = layout.lineAt(number)
            line.setPosition(QPointF(0, self.height + base - line.ascent()))
            self.natural_width = max(self.natural_width, line.naturalTextWidth())
            self.lines += 1
        self._parts.append(_Part(layout, start, end))

    def _hits_in(self, part: _Part, color: QColor, mark: QColor) -> list[QTextLayout.FormatRange]:
        hits = []
        for first, last in self._spans:
            start, end = max(first, part.start), min(last, part.end)
            if start < end:
                hit = QTextLayout.FormatRange()
                hit.start, hit.length = start - part.start, end - start
                style = QTextCharFormat()
                style.setBackground(mark)
                style.setForeground(color)
                hit.format = style
                hits.append(hit)
        return hits


@dataclass(frozen=True, slots=True)
class _Part:
    """A run of the text (start and end in characters) that was shaped together."""

    layout: QTextLayout
    start: int
    end: int


def _one_line(text: str) -> str:
    """Cut a text to what is ever shown, without line breaks and without moving a character."""
    return text[:_LONGEST].translate(_BREAKS)
