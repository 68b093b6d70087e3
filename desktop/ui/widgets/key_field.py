"""A field that takes a key by its being pressed, of one stroke or of two."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_MOST_STROKES = 2
_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
)
_WALKING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyField(QLineEdit):
    """Shows what was pressed. Tab walks on, Enter is `accepted`, Esc clears, or leaves if empty.

    A third stroke begins anew; `strokes_changed` tells of each.
    """

    strokes_changed = Signal(str)  # in Qt's portable notation, or empty
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[str] = []
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(self.tr("Press the new key"))
        self.setAccessibleName(self.tr("New key"))

    def key(self) -> str:
        """Return what was pressed, in Qt's portable notation."""
        return ", ".join(self._strokes)

    def clear(self) -> None:
        """Forget what was pressed."""
        self._set([])

    def event(self, event: QEvent) -> bool:
        # Or a shortcut of the window would be heard in place of the key.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and event.key() not in _WALKING:
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MODIFIERS or event.isAutoRepeat():
            event.accept()
        elif key in _WALKING or (key == Qt.Key.Key_Escape and not self._strokes):
            event.ignore()
        elif key == Qt.Key.Key_Escape:
            self._set([])
        elif key in _ENTER and self._strokes:
            self.accepted.emit()
        elif key not in _ENTER:
            before = [] if len(self._strokes) == _MOST_STROKES else self._strokes
            self._set([*before, _stroke(event)])

    def _set(self, strokes: list[str]) -> None:
        self._strokes = strokes
        native = QKeySequence.SequenceFormat.NativeText
        self.setText(QKeySequence(self.key()).toString(native) if strokes else "")
        self.strokes_changed.emit(self.key())


def _stroke(event: QKeyEvent) -> str:
    """Write a key down; Shift is part of a sign such as the question mark, and not told again."""
    modifiers = event.modifiers() & (_COMMANDS | _SHIFT)
    sign = event.text()
    if sign.isprintable() and sign and not sign.isalnum() and not sign.isspace():
        modifiers &= ~_SHIFT
    sequence = QKeySequence(event.key() | modifiers.value)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
