"""The pieces that a line of the list is drawn from: words, chips, signs, bars."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from desktop.ui import icons, theme
from desktop.ui.widgets.text_block import Ink, TextBlock

_RADIUS = 4.0
# The stroke that shows the colour of a tag: its distances from the edge of the chip, its width.
_STROKE_LEFT, _STROKE_TOP, _STROKE = 2.0, 3.0, 2.5

TagInk = Callable[[str, theme.Tokens], str | None]


def no_ink(_tag: str, _look: theme.Tokens) -> str | None:
    """Say that a tag has no colour."""
    return None


class Emphasis(NamedTuple):
    """How a line stands out: `has_keyboard` is the list's, `is_ringed` the line's.

    The view tells, since to ask Qt's style option would make all enumerations of QStyle, which is
    a fortieth of the start.
    """

    is_selected: bool = False
    is_hovered: bool = False
    has_keyboard: bool = False
    is_ringed: bool = False


class Canvas(NamedTuple):
    """Where pieces are drawn, in which colours, and how many device pixels a logical one has."""

    painter: QPainter
    look: theme.Tokens
    ratio: float
    tag_ink: TagInk = no_ink

    def ink(self, tint: icons.Tint) -> Ink:
        """Return the colours for a text; hits always have that of plain text."""
        return _ink(self.look, tint)


@lru_cache(maxsize=64)
def _ink(look: theme.Tokens, tint: icons.Tint) -> Ink:
    return Ink(QColor(getattr(look, tint)), QColor(look.text), QColor(look.highlight))


class Piece(Protocol):
    """Something to draw at `rect`, which counts from the upper left corner of the line."""

    @property
    def rect(self) -> QRectF:
        """The place in the line, as it is where people read from left to right."""

    def draw(self, canvas: Canvas, at: QPointF) -> None:
        """Draw with the upper left corner at a point."""


class Words(NamedTuple):
    """A block of text in a colour of the look."""

    rect: QRectF
    block: TextBlock
    tint: icons.Tint

    def draw(self, canvas: Canvas, at: QPointF) -> None:
        self.block.draw(canvas.painter, at, canvas.ink(self.tint))


class Chip(NamedTuple):
    """A tag on a rounded ground, with some padding left and right of it, and a stroke of colour."""

    rect: QRectF
    block: TextBlock
    padding: float
    tag: str = ""

    def draw(self, canvas: Canvas, at: QPointF) -> None:
        _fill(canvas.painter, QRectF(at, self.rect.size()), canvas.look.chip)
        color = canvas.tag_ink(self.tag, canvas.look) if self.tag else None
        if color is not None:
            stroke = QRectF(0, 0, _STROKE, self.rect.height() - 2 * _STROKE_TOP)
            stroke.translate(at + QPointF(_STROKE_LEFT, _STROKE_TOP))
            _fill(canvas.painter, stroke, color, _STROKE / 2)
        inset = QPointF(self.padding, (self.rect.height() - self.block.height) / 2)
        self.block.draw(canvas.painter, at + inset, canvas.ink("secondary"))


class Mark(NamedTuple):
    """A square sign, such as the star."""

    rect: QRectF
    name: str
    tint: icons.Tint

    def draw(self, canvas: Canvas, at: QPointF) -> None:
        size, look = round(self.rect.width()), canvas.look
        picture = icons.pixmap(self.name, size, self.tint, look=look, ratio=canvas.ratio)
        canvas.painter.drawPixmap(at, picture)


class Bar(NamedTuple):
    """The place of a text that has not come yet."""

    rect: QRectF

    def draw(self, canvas: Canvas, at: QPointF) -> None:
        _fill(canvas.painter, QRectF(at, self.rect.size()), canvas.look.skeleton)


def _fill(painter: QPainter, rect: QRectF, color: str, radius: float = _RADIUS) -> None:
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(rect, radius, radius)
