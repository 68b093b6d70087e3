"""A line to type tags into, which offers those that there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from desktop.ui import sizes

_WIDTH = 220


class TagInput(QLineEdit):
    """Enter or a comma hands the tag over and waits for the next one; Esc, or an empty line, ends.

    `left` says whether the person wants to go back to where they came from.
    """

    entered = Signal(str)
    left = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = QStringListModel(self)
        self._offers = QListView(self)
        completer = QCompleter(self._known, self)
        completer.setPopup(self._offers)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        # Queued, since the line itself takes the choice over by a slot that is called later.
        completer.activated.connect(self._on_activated, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)
        self.setMaxLength(200)
        self.setMaximumWidth(sizes.beside(_WIDTH))
        self.setPlaceholderText(self.tr("Add a tag"))
        self.setAccessibleName(self.tr("Add a tag"))
        self.textEdited.connect(self._on_text_edited)

    def offer(self, tags: Sequence[str]) -> None:
        """Say which tags can be completed."""
        self._known.setStringList(list(tags))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_line()
        elif key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit(True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        kept_open = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in kept_open:
            self.left.emit(False)

    def _take_line(self) -> None:
        self._offers.hide()
        if self.text().strip():
            self._hand_over()
        else:
            self.left.emit(True)

    def _hand_over(self) -> None:
        tag = self.text().strip()
        self.clear()
        if tag.strip("#/ "):
            self.entered.emit(tag)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        if text.endswith(","):
            self.setText(text[:-1])
            self._hand_over()

    @Slot(str)
    def _on_activated(self, _tag: str) -> None:
        self._hand_over()
