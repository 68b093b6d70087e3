"""Paints the lines of the list: quietly, quickly, and the same height each."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.model.paper import Row
from desktop.ui import theme
from desktop.ui.panes.list_model import Hits, Role
from desktop.ui.panes.row_faces import ComfortableFace, CompactFace, Face, Type
from desktop.ui.panes.row_pieces import Canvas, Piece

_KEPT = 500
_INSET = 4
_RADIUS = 6.0
_RING = 2.0
_State = QStyle.StateFlag


class Density(StrEnum):
    """How much of a paper a line of the list shows."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class _Laid:
    """The pieces of a row, and what they were made from."""

    row: Row
    hits: Hits
    width: int
    pieces: tuple[Piece, ...]


class RowDelegate(QStyledItemDelegate):
    """Paints rows of a ListModel; every line has `height()`."""

    def __init__(
        self, parent: QObject | None = None, density: Density = Density.COMFORTABLE
    ) -> None:
        super().__init__(parent)
        self._density = density
        self._font = QFont()
        self._face: Face | None = None
        self._laid: OrderedDict[int, _Laid] = OrderedDict()

    def set_density(self, density: Density) -> None:
        """Switch the density; views have to lay out their lines again."""
        self._density = density
        self._face = None

    def height(self, font: QFont) -> int:
        """Return the height of a line in a list with this font."""
        return self._face_for(font).height

    def sizeHint(  # what views with uniform lines ask once
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        return QSize(0, self.height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look = _look(option)
        canvas = Canvas(painter, look, option.widget.devicePixelRatioF())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, look)
        line, mirrored = option.rect, option.direction == Qt.LayoutDirection.RightToLeft
        for piece in self._pieces(option, index):
            piece.draw(canvas, _place(piece.rect, line, mirrored=mirrored))
        painter.restore()

    def _pieces(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> tuple[Piece, ...]:
        face, width = self._face_for(option.font), option.rect.width()
        row = index.data(Role.ROW)
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


def _look(option: QStyleOptionViewItem) -> theme.Tokens:
    look = theme.tokens(option.palette)
    # Faint words are made for the plain list, they would be hard to read on a selection.
    is_selected = _State.State_Selected in option.state
    return replace(look, faint=look.secondary) if is_selected else look


def _has_keyboard(option: QStyleOptionViewItem) -> bool:
    return _State.State_Active in option.state and option.widget.hasFocus()


def _shows_focus(state: QStyle.StateFlag) -> bool:
    """Say whether the line needs a ring: a mouse user sees enough from the selection."""
    if _State.State_HasFocus not in state:
        return False
    seen_anyway = _State.State_Selected in state
    return not seen_anyway or _State.State_KeyboardFocusChange in state


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, look: theme.Tokens) -> None:
    state = option.state
    ground = QRectF(option.rect).adjusted(_INSET, 1, -_INSET, -1)
    color = ""
    if _State.State_Selected in state:
        color = look.selection if _has_keyboard(option) else look.selection_idle
    elif _State.State_MouseOver in state:
        color = look.hover
    if color:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
    if _shows_focus(state):
        half = _RING / 2
        painter.setPen(QPen(QColor(look.accent), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
