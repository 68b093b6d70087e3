"""One line across a pane: something to know, to mind, or to mend, with a button for it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop.ui import sizes
from desktop.ui.widgets.spoken import announce

_SIGN = 16


class Kind(StrEnum):
    """How serious a message is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Banner(QFrame):
    """Stays until it is dismissed or its cause is gone; hidden until there is something to say."""

    action_chosen = Signal()
    dismissed = Signal()

    def __init__(self, close: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._sign = QToolButton(self)
        self._sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._sign.setIconSize(sizes.square(_SIGN))
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._action = QPushButton(self)
        self._action.setProperty("kind", "quiet")
        self._action.clicked.connect(self.action_chosen)
        self._close = QToolButton(self)
        self._close.setIcon(close)
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.clicked.connect(self.dismiss)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 4, 8, 4)
        line.setSpacing(8)
        line.addWidget(self._sign)
        line.addWidget(self._text, 1)
        line.addWidget(self._action)
        line.addWidget(self._close)
        self.hide()

    def show_message(self, kind: Kind, text: str, sign: QIcon, action: str = "") -> None:
        """Say something; the sign shows its kind to those who do not see the colour."""
        self.setProperty("kind", kind.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._sign.setIcon(sign)
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()
        announce(self, text)

    @Slot()
    def dismiss(self) -> None:
        """Take the message away."""
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
