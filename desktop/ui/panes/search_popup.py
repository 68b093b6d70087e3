"""The list of offers below the search box: it is looked at and chosen from, but never focused."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui import fonts, icons, sizes, theme
from desktop.ui.panes.offer_list import OFFERED, ROOM, OfferList, paint_ground

if TYPE_CHECKING:
    from desktop.model.completion import Option

_LINE = 28
_MOST_LINES = 10
_WIDTH = 340
_PADDING = 10
_SIGN = 14
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SearchPopup(QFrame):
    """Options over the window's other parts; the keyboard stays where it is."""

    chosen = Signal(object)  # Option

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("search_popup")
        self._lines = OfferList(self, self.tr("Suggestions"))
        self._lines.paint_with(_Delegate())
        self._lines.itemPressed.connect(self._on_item_pressed)

    def show_options(self, options: Sequence[Option], at: QPoint) -> None:
        """Show options below a point of the window, none of them chosen; without any, nothing."""
        if list(options) != self.options():
            self._lines.clear()
            for option in options:
                self._lines.offer(option.shown, option)
        self._lines.setCurrentRow(-1)
        self.setVisible(bool(options))
        window = self.parentWidget()
        if options and window is not None:
            height = min(len(options), _MOST_LINES) * sizes.beside(_LINE) + 2 * ROOM + 2
            width = min(sizes.beside(_WIDTH), window.width() - 2 * ROOM)
            left = min(max(at.x(), ROOM), window.width() - width - ROOM)
            self.setGeometry(left, at.y(), width, height)
            self.raise_()

    def options(self) -> list[Option]:
        """Return what is offered."""
        return self._lines.all()

    def current(self) -> Option | None:
        """Return the option that the arrows have chosen."""
        chosen: Option | None = self._lines.chosen()
        return chosen

    def step(self, step: int) -> None:
        """Go to the next option or the one before; beyond the ends none is chosen."""
        count = self._lines.count()
        row = (self._lines.currentRow() + 1 + step) % (count + 1) - 1
        self._lines.setCurrentRow(row)

    def _on_item_pressed(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(OFFERED))


class _Delegate(QStyledItemDelegate):
    """Paints a sign, what is offered, and at the right how many papers have it."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(0, sizes.beside(_LINE))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        offered: Option = index.data(OFFERED)
        look = theme.tokens(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, look)
        room = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        room.setRight(self._count(painter, option, offered, room))
        ratio = painter.device().devicePixelRatio()
        sign = QRect(QPoint(room.left(), 0), sizes.square(_SIGN))
        sign.moveCenter(QPoint(sign.center().x(), room.center().y()))
        picture = icons.pixmap(
            _ICONS[offered.kind], sign.width(), "secondary", look=look, ratio=ratio
        )
        at = QStyle.visualRect(option.direction, option.rect, sign)
        painter.drawPixmap(at.topLeft(), picture)
        room.setLeft(sign.right() + _PADDING)
        metrics = QFontMetrics(option.font)
        text = metrics.elidedText(offered.shown, Qt.TextElideMode.ElideRight, room.width())
        self._write(painter, option, room, (text, look.text, _LEFT))
        painter.restore()

    def _count(
        self, painter: QPainter, option: QStyleOptionViewItem, offered: Option, room: QRect
    ) -> int:
        """Write the count at the end; return where the room before it ends."""
        if offered.papers is None:
            return room.right()
        from desktop.ui.panes.place_names import short_number

        text = short_number(offered.papers)
        look = theme.tokens(option.palette)
        font, metrics = self._small
        painter.setFont(font)
        self._write(painter, option, room, (text, look.secondary, _RIGHT))
        painter.setFont(option.font)
        return room.right() - metrics.horizontalAdvance(text) - _PADDING

    @cached_property
    def _small(self) -> tuple[QFont, QFontMetrics]:
        """The font of counts; to look it up takes longer than to paint a line."""
        font = fonts.figures(fonts.interface_font(smaller=1))
        return font, QFontMetrics(font)

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        written: tuple[str, str, Qt.AlignmentFlag],
    ) -> None:
        text, color, side = written
        painter.setPen(QColor(color))
        painter.drawText(
            QStyle.visualRect(option.direction, option.rect, room),
            QStyle.visualAlignment(option.direction, side) | Qt.TextFlag.TextSingleLine,
            text,
        )


_ICONS = {"field": "filter", "value": "filter", "word": "search", "query": "later"}
