"""Paints a file of an import: a sign, its name, what is known of it, how far it is."""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import fonts, icons, sizes, theme
from desktop.ui.dialogs.files_model import FileRole
from desktop.ui.dialogs.import_entry import Entry, Stage
from desktop.ui.widgets.text_block import Fit, Ink, TextBlock

_SIGN = 16
_PADDING = 8
_INSET = 4
_GAP = 8
_BAR = 3
_RADIUS = 6.0
_RING = 2.0
_STATUS_LINES = 2
_SIGNS: dict[Stage, tuple[str, icons.Tint]] = {
    Stage.WAITING: ("later", "secondary"),
    Stage.READING: ("digest", "accent"),
    Stage.READ: ("digest", "secondary"),
    Stage.UNREADABLE: ("error", "danger"),
}
_State = QStyle.StateFlag


class FileDelegate(QStyledItemDelegate):
    """Paints rows of a FilesModel; all have the same height."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._font = fonts.interface_font()
        self._small = fonts.figures(fonts.interface_font(smaller=1))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        text = _leading(self._font) + _STATUS_LINES * _leading(self._small)
        return QSize(0, text + 2 * _PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(FileRole.ENTRY)
        look = theme.tokens(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, look)
        inner = QRectF(option.rect).adjusted(_PADDING + _INSET, _PADDING, -_PADDING, -_PADDING)
        _paint_sign(painter, inner.topLeft(), entry.stage, look)
        text = inner.adjusted(sizes.beside(_SIGN) + _GAP, 0, 0, 0)
        _paint_name(painter, text, self._font, entry.name, look)
        text.setTop(text.top() + _leading(self._font))
        if entry.stage is Stage.READING:
            _paint_bar(painter, text, look, entry.share_read)
        color = look.danger if entry.stage is Stage.UNREADABLE else look.secondary
        _paint_status(painter, text, self._small, index.data(FileRole.STATUS), color)
        painter.restore()


def _leading(font: QFont) -> int:
    return math.ceil(max(font.pixelSize() * 1.35, QFontMetricsF(font).height()))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, look: theme.Tokens) -> None:
    ground = QRectF(option.rect).adjusted(_INSET, 1, -_INSET, -1)
    if option.state & _State.State_Selected:
        active = option.state & _State.State_Active
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.selection if active else look.selection_idle))
        painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
    if option.state & _State.State_HasFocus:
        half = _RING / 2
        painter.setPen(QPen(QColor(look.accent), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)


def _paint_sign(painter: QPainter, at: QPointF, stage: Stage, look: theme.Tokens) -> None:
    name, tint = _SIGNS[stage]
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(at, icons.pixmap(name, sizes.beside(_SIGN), tint, look=look, ratio=ratio))


def _paint_name(
    painter: QPainter, place: QRectF, font: QFont, name: str, look: theme.Tokens
) -> None:
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, place.width())
    block = TextBlock(shown, font, place.width() + 1, Fit(leading=_leading(font)))
    block.draw(painter, place.topLeft(), _ink(look.text))


def _paint_status(painter: QPainter, place: QRectF, font: QFont, text: str, color: str) -> None:
    block = TextBlock(text, font, place.width(), Fit(_STATUS_LINES, _leading(font)))
    block.draw(painter, place.topLeft(), _ink(color))


def _ink(color: str) -> Ink:
    return Ink(QColor(color), QColor(color), QColor(color))


def _paint_bar(painter: QPainter, place: QRectF, look: theme.Tokens, share: float) -> None:
    track = QRectF(place.left(), place.bottom() - _BAR, place.width(), _BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.hairline))
    painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
    track.setWidth(track.width() * share)
    painter.setBrush(QColor(look.accent))
    painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
