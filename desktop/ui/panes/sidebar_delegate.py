"""Paints the lines of the sidebar: sign, name, count at the right; what has lines below folds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import fonts, icons, sizes, theme
from desktop.ui.panes.place_names import short_number
from desktop.ui.panes.sidebar_entry import Entry
from desktop.ui.panes.sidebar_model import AnyIndex, entry_at
from desktop.ui.tag_colors import ink

_LINE = 28
_STROKE, _DOT = 3, 9
_AIR = 12
_INSET = 8
_PADDING = 8
_SIGN = 16
_GAP = 8
_INDENT = 16
_LEAST_DETAIL = 32
_RADIUS = 6.0
_RING = 2.0
_State = QStyle.StateFlag
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def sign_rect(line: QRect, index: AnyIndex, direction: Qt.LayoutDirection) -> QRect:
    """Return where the sign of a line stands, which folds it if there is anything to fold."""
    left = line.left() + _INSET + _PADDING + _depth(index) * sizes.beside(_INDENT)
    side = sizes.beside(_SIGN)
    sign = QRect(left, line.bottom() - (_height(line, index) + side) // 2 + 1, side, side)
    return QStyle.visualRect(direction, line, sign)


class SidebarDelegate(QStyledItemDelegate):
    """Paints the entries of a SidebarModel in a tree view that indents nothing by itself."""

    def __init__(
        self,
        parent: QObject | None = None,
        is_target: Callable[[AnyIndex], bool] = lambda _index: False,
    ) -> None:
        super().__init__(parent)
        self._is_target = is_target

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = max(_LINE, QFontMetrics(option.font).height() + 8)
        return QSize(0, line + _air(index))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = entry_at(index)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = _Brush(painter, option, index)
        brush.ground(is_target=self._is_target(index))
        if entry.target is None:
            brush.heading(entry)
        else:
            brush.place(entry)
        painter.restore()


class _Brush:
    """Paints one line."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self._painter = painter
        self._option = option
        self._index = index
        self._look = theme.tokens(option.palette)
        self._line = QRect(option.rect)
        self._line.setTop(option.rect.bottom() + 1 - _height(option.rect, index))

    def ground(self, *, is_target: bool) -> None:
        """Paint what the line stands on, and a ring around it for the keyboard or for a drop."""
        state, look, painter = self._option.state, self._look, self._painter
        ground = QRectF(self._line).adjusted(_INSET, 1, -_INSET, -1)
        if state & _State.State_Selected:
            is_active = state & _State.State_Active and state & _State.State_HasFocus
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.selection if is_active else look.selection_idle))
            painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
        elif state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.chip))  # `hover` would not be seen on this surface
            painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
        if is_target:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent_wash))
            painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
        if is_target or state & _State.State_HasFocus:
            half = _RING / 2
            painter.setPen(QPen(QColor(look.accent), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)

    def heading(self, entry: Entry) -> None:
        """Paint the heading of a section."""
        side = sizes.beside(_SIGN)
        room = self._line.adjusted(_INSET + _PADDING, 0, -_INSET - _PADDING - side, 0)
        self._write(entry.text, fonts.label_font(), room, self._look.secondary)
        fold = QRect(0, 0, side, side)
        fold.moveCenter(self._line.center())
        fold.moveRight(self._line.right() - _INSET - _PADDING)
        self._draw(self._chevron(), fold)

    def place(self, entry: Entry) -> None:
        """Paint a line that leads somewhere."""
        sign = sign_rect(self._option.rect, self._index, Qt.LayoutDirection.LeftToRight)
        tint: icons.Tint = "accent" if entry.calls else "secondary"
        if entry.color is not None:
            self._show_color(ink(entry.color, self._look), sign, is_beside=entry.unfolds)
        if entry.color is None or entry.unfolds:
            self._draw(self._chevron() if entry.unfolds else entry.icon, sign, tint)
        room = QRect(self._line)
        room.setLeft(sign.right() + 1 + _GAP)
        room.setRight(self._line.right() - _INSET - _PADDING)
        if entry.count:
            room.setRight(self._count(entry, room))
        text = self._write(entry.text, self._option.font, room, self._look.text)
        room.setLeft(room.left() + text + _GAP)
        if entry.detail and room.width() >= _LEAST_DETAIL:
            self._write(entry.detail, fonts.interface_font(smaller=1), room, self._look.secondary)

    def _show_color(self, color: str, sign: QRect, *, is_beside: bool) -> None:
        """Paint the colour of a tag: a dot in place of its sign, or a stroke beside a chevron."""
        dot = sizes.beside(_DOT)
        mark = QRect(0, 0, _STROKE if is_beside else dot, dot + 4 if is_beside else dot)
        mark.moveCenter(sign.center())
        if is_beside:
            mark.moveLeft(sign.right() + 2)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(color))
        place = QStyle.visualRect(self._option.direction, self._option.rect, mark)
        self._painter.drawRoundedRect(place, mark.width() / 2, mark.width() / 2)

    def _count(self, entry: Entry, room: QRect) -> int:
        """Write a count at the right end; return where the room before it ends."""
        text = short_number(entry.count)
        weight = QFont.Weight.DemiBold if entry.calls else QFont.Weight.Normal
        font = fonts.figures(fonts.interface_font(smaller=1, weight=weight))
        width = QFontMetrics(font).horizontalAdvance(text)
        color = self._look.text if entry.calls else self._look.secondary
        self._text(text, font, room, color, _RIGHT)
        return room.right() - width - _GAP

    def _write(self, text: str, font: QFont, room: QRect, color: str) -> int:
        """Write a text, shortened to its room; return its width."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        self._text(shown, font, room, color, _LEFT)
        return metrics.horizontalAdvance(shown)

    def _text(
        self, text: str, font: QFont, room: QRect, color: str, alignment: Qt.AlignmentFlag
    ) -> None:
        direction = self._option.direction
        self._painter.setFont(font)
        self._painter.setPen(QColor(color))
        self._painter.drawText(
            QStyle.visualRect(direction, self._option.rect, room),
            QStyle.visualAlignment(direction, alignment) | Qt.TextFlag.TextSingleLine,
            text,
        )

    def _draw(self, name: str, rect: QRect, tint: icons.Tint = "secondary") -> None:
        ratio = self._painter.device().devicePixelRatio()
        picture = icons.pixmap(name, rect.width(), tint, look=self._look, ratio=ratio)
        at = QStyle.visualRect(self._option.direction, self._option.rect, rect)
        self._painter.drawPixmap(at.topLeft(), picture)

    def _chevron(self) -> str:
        if self._option.state & _State.State_Open:
            return "chevron-down"
        is_mirrored = self._option.direction is Qt.LayoutDirection.RightToLeft
        return "chevron-left" if is_mirrored else "chevron-right"


def _air(index: AnyIndex) -> int:
    entry = entry_at(index)
    begins = entry is not None and (entry.begins or entry.target is None)
    return _AIR if begins else 0


def _height(line: QRect, index: AnyIndex) -> int:
    return line.height() - _air(index)


def _depth(index: AnyIndex) -> int:
    """Return how far a line stands in; those right below a heading do not."""
    depth = -1
    above = index.parent()
    while above.isValid():
        depth += 1
        above = above.parent()
    return max(depth, 0)
