"""The list of papers that a link in a note may mean; it is chosen from, but never focused."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.model.display_text import readable, tamed
from desktop.services.linking import Offer
from desktop.ui import fonts, sizes, theme
from desktop.ui.panes.offer_list import OFFERED, ROOM, OfferList, paint_ground
from desktop.ui.translations import spoken

_LINE = 46
_MOST_LINES = 6
_WIDTH = 420
_PADDING = 10
_GAP = 2
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class LinkPopup(QFrame):
    """Papers over the window's other parts; the keyboard stays in the note."""

    chosen = Signal(object)  # Offer

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("link_popup")
        self._lines = OfferList(self, self.tr("Papers to link to"))
        self._lines.paint_with(_Delegate())
        self._lines.itemPressed.connect(self._on_item_pressed)

    def show_offers(self, offers: Sequence[Offer], beside: QRect) -> None:
        """Show offers below a line of the window, or above it where there is more room.

        The first one is chosen. Without any nothing is shown.
        """
        self._lines.clear()
        for offer in offers:
            self._lines.offer(_title(offer), offer, f"{_title(offer)}, {_about(offer)}")
        self._lines.setCurrentRow(0)
        self.setVisible(bool(offers))
        window = self.parentWidget()
        if offers and window is not None:
            self.setGeometry(_place(beside, len(offers), window.size()))
            self.raise_()

    def offers(self) -> list[Offer]:
        """Return what is offered."""
        return self._lines.all()

    def current(self) -> Offer | None:
        """Return the offer that is chosen."""
        chosen: Offer | None = self._lines.chosen()
        return chosen

    def step(self, step: int) -> None:
        """Go to the next offer or the one before, from either end to the other."""
        count = self._lines.count()
        if count:
            self._lines.setCurrentRow((self._lines.currentRow() + step) % count)

    def _on_item_pressed(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(OFFERED))


class _Delegate(QStyledItemDelegate):
    """Paints a title, and below it who wrote the paper and its key."""

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
        offer: Offer = index.data(OFFERED)
        look = theme.tokens(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, look)
        small = fonts.interface_font(smaller=1)
        above, below = QFontMetrics(option.font).height(), QFontMetrics(small).height()
        room = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        top = room.top() + (room.height() - above - below - _GAP) // 2
        line = QRect(room.left(), top, room.width(), above)
        _write(painter, option, line, (_title(offer), option.font, look.text))
        line = QRect(room.left(), top + above + _GAP, room.width(), below)
        _write(painter, option, line, (_about(offer), small, look.secondary))
        painter.restore()


def _place(beside: QRect, count: int, window: QSize) -> QRect:
    one = sizes.beside(_LINE)
    height = min(count, _MOST_LINES) * one + 2 * ROOM + 2
    width = min(sizes.beside(_WIDTH), window.width() - 2 * ROOM)
    left = min(max(beside.left(), ROOM), window.width() - width - ROOM)
    below = beside.bottom() + _GAP
    is_above = below + height > window.height() and beside.top() > window.height() - below
    top = max(beside.top() - _GAP - height, ROOM) if is_above else below
    return QRect(left, top, width, min(height, max(window.height() - top - ROOM, one)))


def _title(offer: Offer) -> str:
    return tamed(readable(" ".join(offer.title.split())))


def _about(offer: Offer) -> str:
    return " · ".join(part for part in (tamed(readable(spoken(offer.byline))), offer.key) if part)


def _write(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, written: tuple[str, QFont, str]
) -> None:
    text, font, color = written
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(QStyle.visualRect(option.direction, option.rect, room), _FLAGS, shown)
