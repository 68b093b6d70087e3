"""Asks for the name under which a search is kept."""

from __future__ import annotations

from collections.abc import Collection

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

from desktop.ui import sizes
from desktop.ui.widgets.elided_label import ElidedLabel

_WIDTH = 420
_MARGIN = 16
_MOST_CHARACTERS = 100


class SaveSearchDialog(QDialog):
    """Tells the name that the person chose. `names` are those of the searches that are kept."""

    named = Signal(str)

    def __init__(
        self, query: str, parent: QWidget | None = None, names: Collection[str] = ()
    ) -> None:
        super().__init__(parent)
        self._names = names
        self.name = QLineEdit(" ".join(query.split())[:_MOST_CHARACTERS])
        self.query = ElidedLabel(self.tr("Finds: %1").replace("%1", query))
        self.warning = QLabel()
        self.confirm = QPushButton(self.tr("Save search"))
        self.buttons = QDialogButtonBox()
        self._set_up()
        self._lay_out()
        self._show_state()

    def accept(self) -> None:
        """Close, and tell the name."""
        super().accept()
        self.named.emit(self._chosen())

    def _chosen(self) -> str:
        return " ".join(self.name.text().split())

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save search"))
        self.setMinimumWidth(sizes.roomy(_WIDTH).width())
        self.name.setMaxLength(_MOST_CHARACTERS)
        self.name.selectAll()
        self.name.textChanged.connect(self._show_state)
        self.query.setProperty("role", "meta")
        self.warning.setProperty("role", "meta")
        self.warning.setProperty("tone", "warning")
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setWordWrap(True)
        self.confirm.setProperty("kind", "primary")
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Name"))
        label.setBuddy(self.name)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(8)
        box.addWidget(label)
        box.addWidget(self.name)
        box.addWidget(self.query)
        box.addWidget(self.warning)
        box.addStretch()
        box.addSpacing(4)
        box.addWidget(self.buttons)
        # Only now, as the button has to be part of the dialog.
        self.confirm.setDefault(True)

    @Slot()
    def _show_state(self) -> None:
        name = self._chosen()
        self.confirm.setEnabled(bool(name))
        is_taken = name in self._names
        self.warning.setVisible(is_taken)
        self.warning.setText(
            self.tr("There is a search of this name already; it will be replaced.")
        )
