"""A strip for what takes longer: what it is, how far, how long still, and a way to cancel."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.spoken import announce
from desktop.ui.widgets.thin_bar import ThinBar

# An estimate from less than this jumps about.
_ENOUGH_SECONDS = 2.0
_ENOUGH_SHARE = 0.02


class ProgressStrip(QWidget):
    """Shown from `begin` to `end`; it cancels nothing itself, but says that it is wanted.

    `clock` gives seconds and only has to move on; it is what the time left is reckoned from.
    """

    cancel_wanted = Signal()

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._begun = 0.0
        self._label = ElidedLabel(parent=self)
        self._bar = ThinBar(self)
        self._left = QLabel(self)
        self._left.setTextFormat(Qt.TextFormat.PlainText)
        self._left.setProperty("role", "meta")
        self._cancel = QPushButton(self)
        self._cancel.setProperty("kind", "quiet")
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 8, 4)
        line.setSpacing(12)
        line.addWidget(self._label, 3)
        line.addWidget(self._bar, 4)
        line.addWidget(self._left)
        line.addWidget(self._cancel)
        # Room for the longest words, so that the bar keeps its length.
        self._left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        _reserve(self._left, self.tr("less than a minute left"))
        _reserve(self._cancel, self.tr("Cancelling…"))

    def begin(self, label: str, *, cancellable: bool = True) -> None:
        """Show the strip, for a work of unknown length until `advance` tells."""
        self._begun = self._clock()
        self._label.setText(label)
        self._bar.setAccessibleName(label)
        self._bar.setRange(0, 0)
        self._left.clear()
        self._cancel.setVisible(cancellable)
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Cancel"))
        self.show()
        announce(self, label)

    def advance(self, done: int, total: int) -> None:
        """Show how far the work is; a total of 0 means that nobody knows."""
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(min(done, total))
        self._left.setText(self._time_left(done, total))

    def end(self) -> None:
        """Hide the strip."""
        self.hide()

    def _time_left(self, done: int, total: int) -> str:
        seconds = self._clock() - self._begun
        if total <= 0 or done < total * _ENOUGH_SHARE or done <= 0 or seconds < _ENOUGH_SECONDS:
            return ""
        left = seconds * (total - done) / done
        if left < 50:
            return self.tr("a few seconds left") if left < 8 else self.tr("less than a minute left")
        return self.tr("about %n min left", "", max(1, round(left / 60)))

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Cancelling…"))
        self.cancel_wanted.emit()


def _reserve(widget: QLabel | QPushButton, text: str) -> None:
    """Keep a widget as wide as a text needs."""
    widget.setText(text)
    widget.setMinimumWidth(widget.sizeHint().width())
