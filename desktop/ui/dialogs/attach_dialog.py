"""Asks for an id or a link to attach to a paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services.typed import attachable
from desktop.ui import sizes

_WIDTH = 460
_MARGIN = 16
_MOST_CHARACTERS = 2_000


class AttachDialog(QDialog):
    """Tells what is to be attached; what the clipboard offers stands there already."""

    chosen = Signal(object)  # Attachable

    def __init__(self, offered: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = QLineEdit(offered.strip() if attachable(offered) else "", self)
        self.hint = QLabel(self)
        self.confirm = QPushButton(self.tr("Attach"), self)
        self._set_up()
        self._lay_out()
        self._show_state()

    def accept(self) -> None:
        """Close, and tell what was chosen."""
        found = attachable(self.what.text())
        if found is not None:
            super().accept()
            self.chosen.emit(found)

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Attach a link"))
        self.setMinimumWidth(sizes.roomy(_WIDTH).width())
        self.what.setMaxLength(_MOST_CHARACTERS)
        self.what.setPlaceholderText(self.tr("2410.12345, 10.1000/182 or https://…"))
        self.what.selectAll()
        self.what.textChanged.connect(self._show_state)
        self.hint.setProperty("role", "meta")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.confirm.setProperty("kind", "primary")

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&arXiv id, DOI or web address"), self)
        label.setBuddy(self.what)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(8)
        box.addWidget(label)
        box.addWidget(self.what)
        box.addWidget(self.hint)
        box.addStretch()
        box.addSpacing(4)
        box.addWidget(buttons)
        self.confirm.setDefault(True)

    @Slot()
    def _show_state(self) -> None:
        found = attachable(self.what.text())
        is_wrong = found is None and bool(self.what.text().strip())
        self.confirm.setEnabled(found is not None)
        self.hint.setText(
            self.tr("This is neither an arXiv id nor a DOI nor a web address.")
            if is_wrong
            else self.tr("Attaches %1").replace("%1", found.label)
            if found is not None
            else self.tr("It can also be pasted on a paper in the list, or dropped there.")
        )
        self.hint.setProperty("tone", "warning" if is_wrong else "")
        self.hint.style().unpolish(self.hint)
        self.hint.style().polish(self.hint)
        self.what.setAccessibleDescription(self.hint.text())
