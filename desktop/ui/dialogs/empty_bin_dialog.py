"""Asks before the bin is emptied: the one change that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import sizes
from desktop.ui.icons import icon
from desktop.ui.widgets.sign import Sign

_WIDTH = 420
_MARGIN = 16
_SIGN = 32


class EmptyBinDialog(QDialog):
    """Says how many papers would go, and what goes with them. Cancel is the key that is near."""

    confirmed = Signal()

    def __init__(self, papers: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        one, many = self.tr("Delete 1 paper"), self.tr("Delete %Ln papers", "", papers)
        self.confirm = QPushButton(one if papers == 1 else many)
        self.what = QLabel(self.tr("%1 for good?").replace("%1", self.confirm.text()))
        self.why = QLabel(
            self.tr(
                "Notes, tags and the history of these papers go with them. Everything else in "
                "Carrel can be undone; this cannot."
            )
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._set_up()
        self._lay_out()

    def accept(self) -> None:
        """Close, and tell that the person means it."""
        super().accept()
        self.confirmed.emit()

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Empty bin"))
        self.setAccessibleDescription(f"{self.what.text()} {self.why.text()}")
        self.setMinimumWidth(sizes.roomy(_WIDTH).width())
        self.what.setProperty("role", "title")
        self.why.setProperty("role", "meta")
        for label in (self.what, self.why):
            label.setWordWrap(True)
        self.confirm.setProperty("kind", "danger")
        self.confirm.setAutoDefault(False)
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        cancel.setFocus()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        sign = Sign(icon("warning", "danger"), _SIGN)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.what)
        words.addWidget(self.why)
        line = QHBoxLayout()
        line.setSpacing(_MARGIN)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(_MARGIN)
        box.addLayout(line)
        box.addWidget(self.buttons)
