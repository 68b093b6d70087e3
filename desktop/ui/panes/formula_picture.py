"""A formula as it is drawn: at any size, in any colour, its outlines filled by Qt's SVG."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.model.formula import EM, Formula

# The height of small letters in the font of formulas, of an em; text of another font has another.
_X_HEIGHT = 0.4735
_LEAST, _MOST = 0.9, 1.15
# What makes outlines as heavy as letters of a title, in hundredths of an em.
_STROKE = 2.4
# Formulas have no bearings at their ends, as letters do.
_BEARING = 0.03


class FormulaPicture:
    """A formula in the size of a font; lengths are in logical pixels.

    `head` and `tail` are letters of the text that stand close before and after it.
    """

    def __init__(
        self, formula: Formula, font: QFont, widest: float = 0, *, head: str = "", tail: str = ""
    ) -> None:
        self._formula = formula
        self._font = _said(font)
        self._head, self._tail = head, tail
        metrics = QFontMetricsF(font)
        self._before = metrics.horizontalAdvance(head) if head else 0.0
        after = metrics.horizontalAdvance(tail) if tail else 0.0
        self._bold = font.weight() >= QFont.Weight.DemiBold
        self._em = font.pixelSize() * _fitted(font)
        natural = self._em * (formula.width / EM + 2 * _BEARING)
        room = max(widest - self._before - after, 1.0)
        self.scale = min(1.0, room / natural) if widest else 1.0
        self._em *= self.scale
        self._middle = natural * self.scale
        self.width = self._before + self._middle + after
        self.ascent = self._em * formula.ascent / EM
        self.depth = self._em * formula.depth / EM

    def size(self) -> QSizeF:
        """Return the box above the baseline."""
        return QSizeF(self.width, self.ascent)

    def draw(self, painter: QPainter, baseline: QPointF, color: QColor, said: str = "") -> None:
        """Draw with the left end of the baseline at a point; `said` is laid there without ink."""
        painter.setPen(color)
        painter.setFont(self._font)
        # In the order in which they are read: a PDF is copied so.
        if self._head:
            painter.drawText(baseline, self._head)
        if said:
            self._say(painter, baseline + QPointF(self._before, 0), said)
        if self._tail:
            painter.drawText(baseline + QPointF(self._before + self._middle, 0), self._tail)
        left = baseline.x() + self._before + self._em * _BEARING
        height = self.ascent + self.depth
        box = QRectF(left, baseline.y() - self.ascent, self._em * self._formula.width / EM, height)
        if not box.isEmpty():
            _renderer(self._formula, color.name(), self._bold).render(painter, box)

    def _say(self, painter: QPainter, baseline: QPointF, text: str) -> None:
        """Write a text as wide as the formula, in a colour that lets all through."""
        painter.save()
        painter.setPen(Qt.GlobalColor.transparent)
        painter.translate(baseline)
        painter.scale(self._middle / QFontMetricsF(self._font).horizontalAdvance(text), 1)
        painter.drawText(QPointF(), text)
        painter.restore()


def _said(font: QFont) -> QFont:
    """Return a font that says all of itself; else a painter takes the rest from its widget."""
    font = QFont(font)
    font.setFamilies(font.families())
    font.setPixelSize(font.pixelSize())
    font.setWeight(font.weight())
    return font


def _fitted(font: QFont) -> float:
    """Return by how much formulas grow so that their small letters are as high as the text's."""
    height = QFontMetricsF(font).xHeight() / max(font.pixelSize(), 1)
    return min(max(height / _X_HEIGHT, _LEAST), _MOST)


@lru_cache(maxsize=500)
def _renderer(formula: Formula, color: str, bold: bool) -> QSvgRenderer:
    stroke = f' stroke="{color}" stroke-width="{_STROKE}"' if bold else ""
    outlines = "".join(f'<path d="{outline}"/>' for outline in formula.outlines)
    box = f"{formula.left} {-formula.ascent} {formula.width} {formula.ascent + formula.depth}"
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">'
        f'<g fill="{color}"{stroke}>{outlines}</g></svg>'
    )
    return QSvgRenderer(QByteArray(svg.encode()))
