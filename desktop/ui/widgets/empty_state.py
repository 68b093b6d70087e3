"""What a pane shows when it has nothing to show: what that means, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui import sizes
from desktop.ui.widgets.elided_label import tip_of
from desktop.ui.widgets.sign import Sign

Offer = tuple[str, Callable[[], object]]

_PICTURE = 72
_MEASURE = 340
_MARGIN = 24
_NARROWEST = 200
_MOST_OFFERS = 3


class EmptyState(QWidget):
    """A small drawing, one line of what, one of what to do, and up to three buttons.

    Below them may be quieter offers, one in each line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Sign(QIcon(), _PICTURE, self)
        self._what = _line("title", self)
        self._hint = _line("meta", self)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        self._more = QVBoxLayout()
        self._more.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for part, space in ((self._what, 16), (self._hint, 4)):
            column.addSpacing(space)
            column.addLayout(_centered(part))
        column.addSpacing(20)
        column.addLayout(self._buttons)
        column.setAlignment(self._buttons, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(self._more)
        column.setAlignment(self._more, Qt.AlignmentFlag.AlignHCenter)
        # A little above the middle is where the eye expects it.
        column.addStretch(3)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_buttons()

    def show_state(
        self,
        picture: QIcon,
        what: str,
        hint: str = "",
        offers: Sequence[Offer] = (),
        more: Sequence[Offer] = (),
    ) -> None:
        """Say what there is not, and offer what to do: (text of a button, what it does).

        The first offer is the main one. Raises ValueError when there are more than three, `more`
        apart.
        """
        if len(offers) > _MOST_OFFERS:
            raise ValueError(f"{len(offers)} offers are more than {_MOST_OFFERS}")
        self._picture.set_icon(picture)
        self._picture.setVisible(not picture.isNull())
        self._what.setText(what)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(what)
        self.setAccessibleDescription(hint)
        self._replace_buttons(offers)
        for text, wish in more:
            button = self._button(text, wish, "quiet")
            self._more.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            button.show()
        self._turn_buttons()

    def _replace_buttons(self, offers: Sequence[Offer]) -> None:
        for button in self.findChildren(QPushButton):
            self._buttons.removeWidget(button)
            self._more.removeWidget(button)
            button.hide()
            button.deleteLater()
        for number, (text, wish) in enumerate(offers):
            button = self._button(text, wish, "" if number else "primary")
            self._buttons.addWidget(button)
            button.show()
        self._turn_buttons()

    def _button(self, text: str, wish: Callable[[], object], kind: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("full", text)
        button.setProperty("kind", kind)
        button.clicked.connect(lambda _checked=False: wish())
        return button

    def _turn_buttons(self) -> None:
        """Put the buttons below each other where the pane is too narrow for a line of them."""
        room = self.width() - 2 * _MARGIN
        for button in self.findChildren(QPushButton):
            _shorten(button, room)
        buttons = [self._buttons.itemAt(number) for number in range(self._buttons.count())]
        gaps = self._buttons.spacing() * (len(buttons) - 1)
        wanted = gaps + sum(button.sizeHint().width() for button in buttons if button)
        fits = wanted <= room
        direction = QBoxLayout.Direction
        self._buttons.setDirection(direction.LeftToRight if fits else direction.TopToBottom)


def _shorten(button: QPushButton, room: int) -> None:
    """Show as much of the text of a button as there is room for, and all of it in the tip."""
    full = str(button.property("full"))
    metrics = button.fontMetrics()
    around = button.sizeHint().width() - metrics.horizontalAdvance(button.text())
    shown = metrics.elidedText(full, Qt.TextElideMode.ElideRight, room - around)
    button.setText(shown)
    button.setToolTip("" if shown == full else tip_of(full))


def _line(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    label.setMaximumWidth(sizes.beside(_MEASURE))
    return label


def _centered(label: QLabel) -> QHBoxLayout:
    """Keep a label in the middle, as wide as it may be: alignment alone would make it narrow."""
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(label, 100)
    line.addStretch(1)
    return line
