"""The lower part of the window of keys: the keys of one command, and a field for another one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.ui import sizes
from desktop.ui.action_spec import Do
from desktop.ui.actions import native
from desktop.ui.dialogs.keys_model import KeyChoice, Warned, command_name
from desktop.ui.icons import icon
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.key_field import KeyField
from desktop.ui.widgets.tab_order import put_before

_CROSS = 10
_FIELD_WIDTH = 180


class KeysEditor(QWidget):
    """Shows what `show_command` says, and changes its keys at once; `changed` follows."""

    changed = Signal()

    def __init__(self, choice: KeyChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._do: Do | None = None
        self._name = QLabel()
        self._name.setProperty("role", "title")
        self._keys = QWidget()
        self._line = FlowLayout(self._keys)
        self.chips: list[QToolButton] = []
        self.field = KeyField()
        self.field.setFixedWidth(sizes.beside(_FIELD_WIDTH))
        self.add = QPushButton(self.tr("&Add"))
        self.reset = QPushButton(self.tr("&Reset"))
        self.reset.setToolTip(self.tr("Give the command the keys of the set again"))
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        for button in (self.add, self.reset):
            button.setAutoDefault(False)
        self._lay_out()
        self.field.strokes_changed.connect(self._on_strokes_changed)
        self.field.accepted.connect(self._on_add)
        self.add.clicked.connect(self._on_add)
        self.reset.clicked.connect(self._on_reset)

    def show_command(self, do: Do | None) -> None:
        """Show the keys of a command, or that none is chosen."""
        if do is not self._do:
            self.field.clear()
        self._do = do
        self.setEnabled(do is not None)
        name = self.tr("Choose a command") if do is None else command_name(do)
        self._name.setText(name)
        self.field.setAccessibleName(self.tr("New key for {command}").format(command=name))
        self._show_chips([] if do is None else list(self._choice.keys()[do]))
        self.reset.setEnabled(do is not None and do in self._choice.changed())
        self._on_strokes_changed(self.field.key())

    def _show_chips(self, keys: list[str]) -> None:
        for chip in self.chips:
            self._line.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(key) for key in keys]
        for chip in self.chips:
            self._line.addWidget(chip)
        put_before(self.field, self._keys)
        self._keys.setVisible(bool(keys))

    def _chip(self, key: str) -> QToolButton:
        chip = QToolButton()
        chip.setProperty("kind", "chip")
        chip.setText(native(key))
        chip.setIcon(icon("close", "secondary"))
        chip.setIconSize(sizes.square(_CROSS))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the text
        chip.setAccessibleName(self.tr("Take {key} away").format(key=native(key)))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self._on_remove(key))
        return chip

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._name)
        top.addWidget(self._keys, 1)
        top.addStretch(0)
        top.addWidget(self.reset)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field)
        line.addWidget(self.add)
        line.addWidget(self.warning, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(line)

    @Slot(str)
    def _on_strokes_changed(self, key: str) -> None:
        warned = self._choice.warned(self._do, key) if key and self._do else None
        already = bool(key) and self._do is not None and key in self._choice.keys()[self._do]
        if already:
            warned = Warned(self.tr("The command has this key."), is_refused=True)
        self.add.setEnabled(bool(key) and not (warned and warned.is_refused))
        takes = warned is not None and warned.holder not in (None, self._do)
        self.add.setText(self.tr("&Take it over") if takes else self.tr("&Add"))
        self._warn(warned)

    def _warn(self, warned: Warned | None) -> None:
        is_grave = warned is not None and (warned.is_refused or warned.holder is not None)
        self.warning.setText(warned.text if warned else "")
        self.warning.setProperty("role", None if is_grave else "meta")
        self.warning.setProperty("tone", "warning" if is_grave else None)
        self.warning.style().unpolish(self.warning)
        self.warning.style().polish(self.warning)
        self.field.setAccessibleDescription(self.warning.text())

    @Slot()
    def _on_add(self) -> None:
        key = self.field.key()
        if self._do is not None and key and self.add.isEnabled():
            self._choice.add(self._do, key)
            self.field.clear()
            self.changed.emit()

    def _on_remove(self, key: str) -> None:
        if self._do is not None:
            self._choice.remove(self._do, key)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()

    @Slot()
    def _on_reset(self) -> None:
        if self._do is not None:
            self._choice.reset(self._do)
            self.changed.emit()
