"""The filters of a query as chips in one line, each to be taken away with a click or a key."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QPushButton, QSizePolicy, QWidget

from desktop.ui import sizes
from desktop.ui.icons import icon

if TYPE_CHECKING:
    from desktop.model.query_pieces import Piece

_WIDEST = 200
_CROSS = 10
_GAP = 4
# Without one of these a query holds nothing but words.
_SIGNS = frozenset(':"“”„-!#(')
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class SearchChips(QWidget):
    """One stop for Tab, arrows from chip to chip; what has no room is in a menu at the end."""

    text_wanted = Signal(str)  # the query without a filter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._filters: Sequence[Piece] = ()
        self._chips: list[QPushButton] = []
        self._more = self._new_button()
        self._more.clicked.connect(self._show_rest)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self._line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._line.addWidget(self._more)
        self._line.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Filters of the search"))
        self.set_text("")

    def set_text(self, text: str) -> None:
        """Show the filters of a query."""
        self._text = text
        self._filters = _filters(text)
        while len(self._chips) < len(self._filters):
            self._chips.append(self._new_chip(len(self._chips)))
        for chip, piece in zip(self._chips, self._filters, strict=False):
            self._show_piece(chip, piece)
        self._make_stop(0)
        self.setVisible(bool(self._filters))
        self._fit()

    def shown(self) -> list[str]:
        """Return the filters that are to be seen."""
        return [
            piece.text
            for chip, piece in zip(self._chips, self._filters, strict=False)
            if not chip.isHidden()
        ]

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            number = self._chips.index(watched) if isinstance(watched, QPushButton) else -1
            if number >= 0 and self._take_key(Qt.Key(event.key()), number):
                return True
        return super().eventFilter(watched, event)

    def _take_key(self, key: Qt.Key, number: int) -> bool:
        if key in _REMOVING or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._remove(number)
        elif key in _STEPS:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._step(number, -_STEPS[key] if mirrored else _STEPS[key])
        else:
            return False
        return True

    def _step(self, number: int, step: int) -> None:
        target = min(max(number + step, 0), len(self.shown()) - 1)
        self._make_stop(target)
        self._chips[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_stop(self, number: int) -> None:
        """Let Tab stop at one chip alone."""
        for other, chip in enumerate(self._chips):
            is_stop = other == number
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)

    def _remove(self, number: int) -> None:
        from desktop.model.query_pieces import without

        had_focus = self._chips[number].hasFocus()
        self.text_wanted.emit(without(self._text, self._filters[number]))
        if had_focus and self._filters:
            self._step(min(number, len(self._filters) - 1), 0)

    def _show_rest(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, piece in enumerate(self._filters):
            if self._chips[number].isHidden():
                action = menu.addAction(self._removal(piece).replace("&", "&&"))
                action.triggered.connect(lambda _=False, number=number: self._remove(number))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _fit(self) -> None:
        """Show as many chips as there is room for, and how many there are beyond."""
        count, room = len(self._filters), self.width()
        widths = [chip.sizeHint().width() + _GAP for chip in self._chips[:count]]
        fits = count
        if sum(widths) - _GAP > room:
            self._more.setText(f"+{count}")
            room -= self._more.sizeHint().width()
            while fits > 1 and sum(widths[:fits]) > room:
                fits -= 1
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < fits)
        rest = count - fits
        self._more.setText(f"+{rest}")
        one, many = self.tr("1 more filter"), self.tr("%Ln more filters", "", rest)
        self._more.setAccessibleName(one if rest == 1 else many)
        self._more.setVisible(rest > 0)

    def _new_button(self) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "chip")
        button.setAutoDefault(False)
        return button

    def _new_chip(self, number: int) -> QPushButton:
        chip = self._new_button()
        chip.setMaximumWidth(sizes.beside(_WIDEST))
        chip.setIcon(icon("close", "secondary"))
        chip.setIconSize(sizes.square(_CROSS))
        # The cross stands behind the words.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        way = Qt.LayoutDirection
        chip.setLayoutDirection(way.LeftToRight if mirrored else way.RightToLeft)
        chip.clicked.connect(lambda _checked=False: self._remove(number))
        chip.installEventFilter(self)
        self._line.insertWidget(number, chip)
        return chip

    def _show_piece(self, chip: QPushButton, piece: Piece) -> None:
        room = _WIDEST - _CROSS - 28
        words = " ".join(piece.text.split())
        text = chip.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        chip.setText(text.replace("&", "&&") + " ")
        chip.setToolTip(f"<span>{escape(self._removal(piece))}</span>")
        chip.setAccessibleName(self._removal(piece))

    def _removal(self, piece: Piece) -> str:
        return self.tr("Remove {filter}").replace("{filter}", piece.text)


def _filters(text: str) -> Sequence[Piece]:
    if _SIGNS.isdisjoint(text) and "NOT" not in text:
        return ()
    # Its patterns take long to prepare, and most queries are words.
    from desktop.model.query_pieces import filters

    return filters(text)
