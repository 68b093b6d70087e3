"""How the heading of a group looks: a chevron that folds it, what it says, how many papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from desktop.ui import fonts, icons, sizes, theme
from desktop.ui.panes.place_names import short_number
from desktop.ui.panes.row_faces import SIGN

if TYPE_CHECKING:
    from desktop.ui.panes.heading_names import HeadingLine
    from desktop.ui.panes.row_pieces import Emphasis

_EDGE, _GAP, _INSET = 14, 8, 4
_LEAST, _PADDING = 28, 6
_RADIUS, _RING = 6.0, 2.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HeadingFace:
    """Draws headings in a list with this font; all of them are of one height."""

    def __init__(self, base: QFont) -> None:
        self._font = QFont(base)
        self._font.setPixelSize(base.pixelSize() - 1)
        self._font.setWeight(QFont.Weight.DemiBold)
        self._figures = fonts.figures(self._font)
        self._figures.setWeight(QFont.Weight.Normal)
        self.height = max(_LEAST, QFontMetrics(self._font).height() + 2 * _PADDING)

    def draw(
        self,
        painter: QPainter,
        line: QRect,
        heading: HeadingLine,
        look: theme.Tokens,
        emphasis: Emphasis,
        *,
        is_mirrored: bool = False,
    ) -> None:
        """Draw a heading in its line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, line, look, emphasis)
        brush = _Brush(painter, line, is_mirrored=is_mirrored)
        sign = "chevron-down"
        if heading.is_folded:
            sign = "chevron-left" if is_mirrored else "chevron-right"
        brush.sign(sign, look)
        count = short_number(heading.papers)
        width = QFontMetrics(self._figures).horizontalAdvance(count)
        room = line.adjusted(_EDGE + sizes.beside(SIGN) + _GAP, 0, -_EDGE, 0)
        brush.write(count, self._figures, room, look.secondary, _RIGHT)
        room.setRight(room.right() - width - _GAP)
        metrics = QFontMetrics(self._font)
        text = metrics.elidedText(heading.text, Qt.TextElideMode.ElideRight, room.width())
        brush.write(text, self._font, room, look.secondary, _LEFT)
        painter.restore()

    def draw_stuck(
        self,
        painter: QPainter,
        line: QRect,
        heading: HeadingLine,
        look: theme.Tokens,
        emphasis: Emphasis,
        *,
        is_mirrored: bool = False,
    ) -> None:
        """Draw a heading over the lines that it stays above while they scroll."""
        painter.fillRect(line, QColor(look.list))
        self.draw(painter, line, heading, look, emphasis, is_mirrored=is_mirrored)
        painter.fillRect(line.left(), line.bottom(), line.width(), 1, QColor(look.hairline))


class _Brush:
    """Draws in a line, which may be read from right to left."""

    def __init__(self, painter: QPainter, line: QRect, *, is_mirrored: bool) -> None:
        self._painter = painter
        self._line = line
        self._is_mirrored = is_mirrored

    def sign(self, name: str, look: theme.Tokens) -> None:
        """Draw the sign at the beginning of the line."""
        side = sizes.beside(SIGN)
        middle = (self._line.height() - side) // 2
        place = self._placed(
            QRect(self._line.left() + _EDGE, self._line.top() + middle, side, side)
        )
        ratio = self._painter.device().devicePixelRatio()
        picture = icons.pixmap(name, side, "secondary", look=look, ratio=ratio)
        self._painter.drawPixmap(place.topLeft(), picture)

    def write(
        self, text: str, font: QFont, room: QRect, color: str, alignment: Qt.AlignmentFlag
    ) -> None:
        """Write a text in one line."""
        if self._is_mirrored:
            alignment = _LEFT if alignment == _RIGHT else _RIGHT
        self._painter.setFont(font)
        self._painter.setPen(QColor(color))
        flags = alignment | Qt.TextFlag.TextSingleLine
        self._painter.drawText(self._placed(room), flags, text)

    def _placed(self, rect: QRect) -> QRect:
        if not self._is_mirrored:
            return rect
        left = self._line.left() + self._line.right() - rect.right()
        return QRect(left, rect.top(), rect.width(), rect.height())


def _draw_ground(painter: QPainter, line: QRect, look: theme.Tokens, emphasis: Emphasis) -> None:
    ground = QRectF(line).adjusted(_INSET, 1, -_INSET, -1)
    if emphasis.is_hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.hover))
        painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
    if emphasis.is_ringed:
        half = _RING / 2
        painter.setPen(QPen(QColor(look.accent), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
