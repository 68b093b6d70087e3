"""Tags as a flow of quiet chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui import sizes
from desktop.ui.widgets.flow_layout import FlowLayout

_WIDEST = 220
# The stroke that shows the colour of a tag: its distances from the edge of the chip, its width.
_STROKE_LEFT, _STROKE_TOP, _STROKE = 3.0, 5.0, 2.5
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class TagChips(QWidget):
    """One stop for Tab, arrow keys from chip to chip.

    Enter, Space or a click choose a tag; Delete or Backspace want it taken away.
    """

    chosen = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._chips: list[_Chip] = []
        self._ink_of: Callable[[str], str | None] = lambda _tag: None
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Tags"))

    def tags(self) -> tuple[str, ...]:
        """Return the tags that are shown."""
        return self._tags

    def set_inks(self, ink_of: Callable[[str], str | None]) -> None:
        """Say in which colour (`#rrggbb`) a tag is marked, or None; asked at every painting."""
        self._ink_of = ink_of
        self.update()

    def set_tags(self, tags: Sequence[str]) -> None:
        """Show these tags, in this order."""
        self._tags = tuple(tags)
        while len(self._chips) < len(self._tags):
            self._chips.append(self._new_chip(len(self._chips)))
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(self._tags))
            if number < len(self._tags):
                self._show_tag(chip, self._tags[number])
        self._make_stop(0)
        self.setVisible(bool(tags))
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            number = self._chips.index(watched) if isinstance(watched, _Chip) else -1
            if number >= 0 and self._take_key(Qt.Key(event.key()), number):
                return True
        return super().eventFilter(watched, event)

    def _take_key(self, key: Qt.Key, number: int) -> bool:
        """Do what a key means on a chip, and say whether it means anything."""
        if key in _STEPS:
            self._step(number, _STEPS[key] * self._forward(key))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit(self._tags[number])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._chips[number].click()
        else:
            return False
        return True

    def _forward(self, key: Qt.Key) -> int:
        sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return -1 if sideways and mirrored else 1

    def _step(self, number: int, step: int) -> None:
        target = min(max(number + step, 0), len(self._tags) - 1)
        self._make_stop(target)
        self._chips[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_stop(self, number: int) -> None:
        """Let Tab stop at one chip alone: a hundred stops would be a trap."""
        for other, chip in enumerate(self._chips):
            is_stop = other == number
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)

    def _new_chip(self, number: int) -> _Chip:
        chip = _Chip(lambda: self._ink_of(self._tags[number]), self)
        chip.setProperty("kind", "chip")
        chip.setAutoDefault(False)
        chip.setMaximumWidth(sizes.beside(_WIDEST))
        chip.setAccessibleDescription(self.tr("Tag; Delete takes it away"))
        chip.clicked.connect(lambda _checked=False: self.chosen.emit(self._tags[number]))
        chip.installEventFilter(self)
        self._flow.addWidget(chip)
        return chip

    def _show_tag(self, chip: QPushButton, tag: str) -> None:
        room = _WIDEST - 2 * chip.fontMetrics().averageCharWidth() - 16
        text = chip.fontMetrics().elidedText(tag, Qt.TextElideMode.ElideMiddle, room)
        # A single & would be taken for the mark of a shortcut.
        chip.setText(text.replace("&", "&&"))
        chip.setToolTip("" if text == tag else f"<span>{escape(tag)}</span>")
        chip.setAccessibleName(tag)


class _Chip(QPushButton):
    """A tag, with a stroke of its colour at the left."""

    def __init__(self, ink: Callable[[], str | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._ink = ink

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        color = self._ink()
        if color is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        stroke = QRectF(_STROKE_LEFT, _STROKE_TOP, _STROKE, self.height() - 2 * _STROKE_TOP)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            stroke.moveRight(self.width() - _STROKE_LEFT)
        painter.drawRoundedRect(stroke, _STROKE / 2, _STROKE / 2)
