"""Asks for another name of a saved search, or another query."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model.query_text import parse
from desktop.ui import sizes
from desktop.ui.translations import spoken

_WIDTH = 460
_MARGIN = 16
_MOST_CHARACTERS = 100


class EditSearchDialog(QDialog):
    """Tells what the person made of a saved search. `names` are those that others have."""

    changed = Signal(str, str)  # its name, its query

    def __init__(
        self, name: str, query: str, names: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = names
        self.name = QLineEdit(name)
        self.query = QLineEdit(query)
        self.understood = QLabel()
        self.confirm = QPushButton(self.tr("Change search"))
        self.buttons = QDialogButtonBox()
        self._set_up()
        self._lay_out()
        self._show_state()

    def accept(self) -> None:
        """Close, and tell what is wished."""
        super().accept()
        self.changed.emit(self._chosen(), self.query.text().strip())

    def _chosen(self) -> str:
        return " ".join(self.name.text().split())

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change search"))
        self.setMinimumWidth(sizes.roomy(_WIDTH).width())
        self.name.setMaxLength(_MOST_CHARACTERS)
        self.name.selectAll()
        self.name.textChanged.connect(self._show_state)
        self.query.textChanged.connect(self._show_state)
        self.understood.setProperty("role", "meta")
        self.understood.setTextFormat(Qt.TextFormat.PlainText)
        self.understood.setWordWrap(True)
        self.confirm.setProperty("kind", "primary")
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Query"), self.query)
        form.addRow("", self.understood)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(12)
        box.addLayout(form)
        box.addStretch()
        box.addWidget(self.buttons)
        # Only now, as the button has to be part of the dialog.
        self.confirm.setDefault(True)

    @Slot()
    def _show_state(self) -> None:
        query = parse(self.query.text(), typing=False)
        is_taken = self._chosen() in self._names
        warning = (
            self.tr("There is a search of this name already.")
            if is_taken
            else spoken(query.warning)
        )
        self.understood.setText(
            warning or self.tr("Finds: %1").replace("%1", spoken(query.understood))
        )
        self.understood.setProperty("tone", "warning" if warning else "")
        self.understood.style().polish(self.understood)
        self.confirm.setEnabled(bool(self._chosen()) and not is_taken)
