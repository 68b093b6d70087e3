"""Asks for another name for a tag; that of another tag makes the two one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import sizes

_WIDTH = 400
_MARGIN = 16
_MOST_CHARACTERS = 100


class TagNameDialog(QDialog):
    """Tells the name that the person chose. `names` are those of all tags."""

    named = Signal(str)

    def __init__(
        self, tag: str, names: Sequence[str], parent: QWidget | None = None, *, merges: bool = False
    ) -> None:
        super().__init__(parent)
        self._tag = tag
        self._names = {name.casefold(): name for name in names}
        self.name = QLineEdit("" if merges else tag)
        self.hint = QLabel()
        self.confirm = QPushButton()
        self.buttons = QDialogButtonBox()
        self._set_up(merges=merges)
        self._offer([name for name in names if name.casefold() != tag.casefold()])
        self._lay_out()
        self._show_state()

    def accept(self) -> None:
        """Close, and tell the name."""
        if self.confirm.isEnabled():
            super().accept()
            self.named.emit(self._chosen())

    def _chosen(self) -> str:
        levels = (" ".join(level.split()) for level in self.name.text().strip(" #").split("/"))
        return "/".join(level for level in levels if level)

    def _set_up(self, *, merges: bool) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Merge tag “%1” into") if merges else self.tr("Rename tag “%1”")
        self.setWindowTitle(title.replace("%1", self._tag))
        self.setMinimumWidth(sizes.roomy(_WIDTH).width())
        self.name.setMaxLength(_MOST_CHARACTERS)
        self.name.selectAll()
        self.name.setPlaceholderText(self.tr("Name, nested with / if you like"))
        self.name.textChanged.connect(self._show_state)
        self.hint.setProperty("role", "meta")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.confirm.setProperty("kind", "primary")
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _offer(self, names: Sequence[str]) -> None:
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)

    def _lay_out(self) -> None:
        label = QLabel(self.windowTitle().replace("&", "&&"))
        label.setBuddy(self.name)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(8)
        box.addWidget(label)
        box.addWidget(self.name)
        box.addWidget(self.hint)
        box.addStretch()
        box.addSpacing(4)
        box.addWidget(self.buttons)
        # Only now, as the button has to be part of the dialog.
        self.confirm.setDefault(True)

    @Slot()
    def _show_state(self) -> None:
        name = self._chosen()
        is_other = name.casefold() != self._tag.casefold()
        known = self._names.get(name.casefold()) if is_other else None
        self.confirm.setText(self.tr("Merge") if known else self.tr("Rename"))
        self.confirm.setEnabled(bool(name) and name != self._tag)
        if known:
            words = self.tr("There is a tag “%1”: the two become one.").replace("%1", known)
        else:
            words = self.tr("Tags nested below it go along.")
        self.hint.setText(words)
