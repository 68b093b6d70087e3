"""A few lines of plain text, shaped once and drawn often: wrapped, shortened, with hits marked."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)

Span = tuple[int, int]

_ELLIPSIS = "…"
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_BREAKS = str.maketrans(dict.fromkeys("\n\r\t\v\f\x85\u2028\u2029", " "))
# Nobody reads more in a list, and shaping a megabyte without a space would take minutes.
_LONGEST = 1_000
# How many more letters are read than would fill the lines if all were as wide as the average, and
# how many beyond the end of a line, so that it is seen not to fit.
_SPARE, _BEYOND = 1.4, 24


class Fit(NamedTuple):
    """How a text goes into its width.

    It takes at most `lines` lines, `leading` logical pixels apart (as the font has it if 0). What
    reads from right to left starts at the right end of the width, unless the text is `snug`: then
    it stands at the left, in its natural width.
    """

    lines: int = 1
    leading: float = 0
    snug: bool = False


class Ink(NamedTuple):
    """The colours of a text, of the hits in it, and of what is put behind the hits."""

    text: QColor
    hit: QColor
    behind_hit: QColor


_AS_IT_IS = Fit()


class TextBlock:
    """Text in a width (in logical pixels); the last line ends in an ellipsis if it must.

    `spans` are the hits: (start, end) in characters of the text.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        fit: Fit = _AS_IT_IS,
        spans: Sequence[Span] = (),
    ) -> None:
        self._spans = spans
        self._shape = _shape_of(_one_line(text), font, max(width, 1.0), fit)

    @property
    def lines(self) -> int:
        """How many lines the text takes."""
        return self._shape.lines

    @property
    def natural_width(self) -> float:
        """The width of the longest line."""
        return self._shape.natural_width

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self._shape.height

    def draw(self, painter: QPainter, at: QPointF, ink: Ink) -> None:
        """Draw with the upper left corner at a point."""
        painter.setPen(ink.text)
        for part in self._shape.parts:
            part.layout.draw(painter, at, self._hits_in(part, ink) if self._spans else ())

    def _hits_in(self, part: _Part, ink: Ink) -> list[QTextLayout.FormatRange]:
        from PySide6.QtGui import QTextCharFormat

        hits = []
        style = QTextCharFormat()
        style.setBackground(ink.behind_hit)
        style.setForeground(ink.hit)
        for first, last in self._spans:
            start, end = max(first, part.start), min(last, part.end)
            if start < end:
                hit = QTextLayout.FormatRange()
                hit.start, hit.length = start - part.start, end - start
                hit.format = style
                hits.append(hit)
        return hits


class _Shape:
    """Text broken into lines; hits come to it when it is drawn."""

    def __init__(self, text: str, font: QFont, width: float, fit: Fit) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._width = width
        self._fit = fit
        self._leading = fit.leading or self._metrics.height()
        self.parts: list[_Part] = []
        self.lines = 0
        self.natural_width = 0.0
        self._shape(text, fit.lines)

    @property
    def height(self) -> float:
        return self.lines * self._leading

    def _shape(self, text: str, lines: int) -> None:
        layout, starts, known = self._begun(text, lines)
        if len(starts) <= lines:
            self._add(layout, 0, len(text), len(starts))
            return
        last = starts[lines - 1]
        if last:
            head, _starts = self._wrapped(text[:last], lines)
            self._add(head, 0, last, lines - 1)
        near = text[last : starts[lines] + _BEYOND]
        tail = self._elided(near)
        if tail == near:
            tail = self._elided(known[last:])
        layout, _starts = self._wrapped(tail, 1, QTextOption.WrapMode.NoWrap)
        self._add(layout, last, last + len(tail) - len(_ELLIPSIS), 1)

    def _begun(self, text: str, lines: int) -> tuple[QTextLayout, list[int], str]:
        """Break a text, reading no further than it takes; return also what was read of it.

        Shaping takes as long as the text, and of most nobody sees more than the beginning.
        """
        letters = (lines + 1) * self._width / max(self._metrics.averageCharWidth(), 1.0)
        begin = text[: int(letters * _SPARE) + _BEYOND]
        layout, starts = self._wrapped(begin, lines)
        if len(starts) <= lines and begin != text:  # its letters are narrow
            begin = text
            layout, starts = self._wrapped(text, lines)
        return layout, starts, begin

    def _elided(self, text: str) -> str:
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._width)

    def _wrapped(
        self, text: str, lines: int, mode: QTextOption.WrapMode = _ANYWHERE
    ) -> tuple[QTextLayout, list[int]]:
        """Break a text, at most one line further than asked; return where its lines start."""
        from_right = not self._fit.snug and _is_right_to_left(text)
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        # Texts have a direction of their own, whichever that of the window is.
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
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
        self.parts.append(_Part(layout, start, end))


class _Part(NamedTuple):
    """A run of the text (start and end in characters) that was shaped together."""

    layout: QTextLayout
    start: int
    end: int


# While one types the same lines come again and again, with other hits.
@lru_cache(maxsize=1_000)
def _shape_of(text: str, font: QFont, width: float, fit: Fit) -> _Shape:
    return _Shape(text, QFont(font), width, fit)


def _one_line(text: str) -> str:
    """Cut a text to what is ever shown, without line breaks and without moving a character."""
    return text[:_LONGEST].translate(_BREAKS)


def _is_right_to_left(text: str) -> bool:
    """Say whether the first letter that has a direction goes from right to left."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
