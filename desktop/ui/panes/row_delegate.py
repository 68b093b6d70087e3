"""Paints the lines of the list: quietly, quickly, and the same height each."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QLocale,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.model.row import Row
from desktop.ui import theme
from desktop.ui.panes.list_lines import AnyIndex
from desktop.ui.panes.list_model import Hits, Role
from desktop.ui.panes.row_faces import ComfortableFace, CompactFace, Face, Type
from desktop.ui.panes.row_pieces import Canvas, Emphasis, Piece, TagInk, no_ink

if TYPE_CHECKING:
    from desktop.ui.panes.heading_face import HeadingFace

_KEPT = 500
_INSET = 4
_RADIUS = 6.0
_RING = 2.0


class Density(StrEnum):
    """How much of a paper a line of the list shows."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"

    def other(self) -> Density:
        """Return the one that this is not."""
        return Density.COMFORTABLE if self is Density.COMPACT else Density.COMPACT


class _Laid(NamedTuple):
    """The pieces of a row, and what they were made from."""

    row: Row
    hits: Hits
    width: int
    pieces: tuple[Piece, ...]


class RowDelegate(QStyledItemDelegate):
    """Paints rows of a ListModel; every line has `height()`, and stands out as its view says."""

    def __init__(
        self,
        emphasis_of: Callable[[int], Emphasis],
        parent: QObject | None = None,
        density: Density = Density.COMFORTABLE,
    ) -> None:
        super().__init__(parent)
        self._emphasis_of = emphasis_of
        self.tag_ink: TagInk = no_ink
        self._density = density
        self._font = QFont()
        self._face: Face | None = None
        self._heading: HeadingFace | None = None
        self._laid: OrderedDict[int, _Laid] = OrderedDict()

    def set_density(self, density: Density) -> None:
        """Switch the density; views have to lay out their lines again."""
        self._density = density
        self._face = None
        self._heading = None

    def height(self, font: QFont) -> int:
        """Return the height of a line in a list with this font."""
        return self._face_for(font).height

    def heading(self, font: QFont) -> HeadingFace:
        """Return what draws the headings of a list with this font."""
        self._face_for(font)
        if self._heading is None:
            from desktop.ui.panes.heading_face import HeadingFace

            self._heading = HeadingFace(font)
        return self._heading

    def sizeHint(  # what views with uniform lines ask once
        self, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QSize:
        del index
        return QSize(0, self.height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> None:
        emphasis = self._emphasis_of(index.row())
        shown = index.data(Role.ROW)
        look = _look(option, emphasis)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if shown is not None and not isinstance(shown, Row):
            face = self.heading(option.font)
            face.draw(painter, option.rect, shown, look, emphasis, is_mirrored=mirrored)
            return
        canvas = Canvas(painter, look, option.widget.devicePixelRatioF(), self.tag_ink)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option.rect, look, emphasis)
        for piece in self._pieces(index, option.rect.width(), option.font, shown):
            piece.draw(canvas, _place(piece.rect, option.rect, mirrored=mirrored))
        painter.restore()

    def lay_out(self, index: AnyIndex, width: int, font: QFont) -> None:
        """Lay out the row of a line that will be painted in this width, if it has come."""
        row = index.data(Role.ROW)
        if isinstance(row, Row):
            self._pieces(index, width, font, row)

    def _pieces(
        self, index: AnyIndex, width: int, font: QFont, row: Row | None
    ) -> tuple[Piece, ...]:
        face = self._face_for(font)
        if row is None:
            return face.skeleton(width)
        hits = index.data(Role.HITS)
        laid = self._laid.get(row.id)
        if laid is None or laid.row is not row or laid.hits is not hits or laid.width != width:
            laid = _Laid(row, hits, width, face.pieces(row, hits, width))
            self._keep(laid)
        return laid.pieces

    def _keep(self, laid: _Laid) -> None:
        self._laid[laid.row.id] = laid
        self._laid.move_to_end(laid.row.id)
        if len(self._laid) > _KEPT:
            self._laid.popitem(last=False)

    def _face_for(self, font: QFont) -> Face:
        if self._face is None or font != self._font:
            self._font = QFont(font)
            self._heading = None
            self._laid.clear()
            kind = CompactFace if self._density is Density.COMPACT else ComfortableFace
            self._face = kind(Type(font), QLocale())
        return self._face


def _place(rect: QRectF, line: QRect, *, mirrored: bool) -> QPointF:
    """Return where a piece goes in a line, which may be read from right to left.

    Whole pixels keep signs and letters sharp.
    """
    left = line.right() + 1 - rect.right() if mirrored else line.left() + rect.left()
    return QPointF(round(left), round(line.top() + rect.top()))


def _look(option: QStyleOptionViewItem, emphasis: Emphasis) -> theme.Tokens:
    look = theme.tokens(option.palette)
    # Faint words are made for the plain list, they would be hard to read on a selection.
    return look._replace(faint=look.secondary) if emphasis.is_selected else look


def _paint_ground(painter: QPainter, line: QRect, look: theme.Tokens, emphasis: Emphasis) -> None:
    ground = QRectF(line).adjusted(_INSET, 1, -_INSET, -1)
    color = ""
    if emphasis.is_selected:
        color = look.selection if emphasis.has_keyboard else look.selection_idle
    elif emphasis.is_hovered:
        color = look.hover
    if color:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
    if emphasis.is_ringed:
        half = _RING / 2
        painter.setPen(QPen(QColor(look.accent), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
