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
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.model.display_text import readable, tamed
from desktop.services.linking import Offer
from desktop.ui import fonts, theme

_OFFER = Qt.ItemDataRole.UserRole
_LINE = 46
_MOST_LINES = 6
_WIDTH = 420
_PADDING = 10
_RADIUS = 4.0
_ROOM = 4
_GAP = 2
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class LinkPopup(QFrame):
    """Papers over the window's other parts; the keyboard stays in the note."""

    chosen = Signal(object)  # Offer

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("link_popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines = QListWidget(self)
        self._lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines.setProperty("surface", "raised")
        self._lines.setItemDelegate(_Delegate(self._lines))
        self._lines.setMouseTracking(True)
        self._lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines.setAccessibleName(self.tr("Papers to link to"))
        self._lines.itemPressed.connect(self._on_item_pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_ROOM, _ROOM, _ROOM, _ROOM)
        layout.addWidget(self._lines)
        self.hide()

    def show_offers(self, offers: Sequence[Offer], beside: QRect) -> None:
        """Show offers below a line of the window, or above it where there is more room.

        The first one is chosen. Without any nothing is shown.
        """
        self._lines.clear()
        for offer in offers:
            item = QListWidgetItem(_title(offer))
            item.setData(_OFFER, offer)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_title(offer)}, {_about(offer)}")
            self._lines.addItem(item)
        self._lines.setCurrentRow(0)
        self.setVisible(bool(offers))
        window = self.parentWidget()
        if offers and window is not None:
            self.setGeometry(_place(beside, len(offers), window.size()))
            self.raise_()

    def offers(self) -> list[Offer]:
        """Return what is offered."""
        items = (self._lines.item(row) for row in range(self._lines.count()))
        return [item.data(_OFFER) for item in items]

    def current(self) -> Offer | None:
        """Return the offer that is chosen."""
        row = self._lines.currentRow()
        return self.offers()[row] if row >= 0 else None

    def step(self, step: int) -> None:
        """Go to the next offer or the one before, from either end to the other."""
        count = self._lines.count()
        if count:
            self._lines.setCurrentRow((self._lines.currentRow() + step) % count)

    def _on_item_pressed(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_OFFER))


class _Delegate(QStyledItemDelegate):
    """Paints a title, and below it who wrote the paper and its key."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(0, _LINE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        offer: Offer = index.data(_OFFER)
        look = theme.tokens(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, option, look)
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
    height = min(count, _MOST_LINES) * _LINE + 2 * _ROOM + 2
    width = min(_WIDTH, window.width() - 2 * _ROOM)
    left = min(max(beside.left(), _ROOM), window.width() - width - _ROOM)
    below = beside.bottom() + _GAP
    is_above = below + height > window.height() and beside.top() > window.height() - below
    top = max(beside.top() - _GAP - height, _ROOM) if is_above else below
    return QRect(left, top, width, min(height, max(window.height() - top - _ROOM, _LINE)))


def _title(offer: Offer) -> str:
    return tamed(readable(" ".join(offer.title.split())))


def _about(offer: Offer) -> str:
    return " · ".join(part for part in (tamed(readable(offer.byline)), offer.key) if part)


def _ground(painter: QPainter, option: QStyleOptionViewItem, look: theme.Tokens) -> None:
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.selection if is_chosen else look.hover))
        painter.drawRoundedRect(option.rect, _RADIUS, _RADIUS)


def _write(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, written: tuple[str, QFont, str]
) -> None:
    text, font, color = written
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(QStyle.visualRect(option.direction, option.rect, room), _FLAGS, shown)
