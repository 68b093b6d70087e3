"""What can be chosen about an export format, as a form that changes with the format."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop.writers.writer import NO, YES, Chosen, Option


class ExportOptions(QWidget):
    """A box to tick for each switch, a list for each other option."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[Option, ...] = ()
        self._fields: dict[str, QCheckBox | QComboBox | QLineEdit] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)

    def show_options(self, options: tuple[Option, ...]) -> None:
        """Show the options of a format, each with its usual value."""
        if options == self._options:
            return
        self._options = options
        while self._form.rowCount():
            self._form.removeRow(0)
        self._fields = {option.name: self._field(option) for option in options}
        self.setVisible(bool(options))

    def chosen(self) -> Chosen:
        """Return what is chosen, where it is not the usual."""
        values = {name: _value(field) for name, field in self._fields.items()}
        usual = {option.name: option.usual for option in self._options}
        return {name: value for name, value in values.items() if value != usual[name]}

    def _field(self, option: Option) -> QCheckBox | QComboBox | QLineEdit:
        label = _told(option.label)
        if not option.values:
            return self._file_field(label)
        if option.is_switch:
            box = QCheckBox(label)
            box.setChecked(option.usual == YES)
            box.toggled.connect(self._on_changed)
            self._form.addRow(box)
            return box
        field = QComboBox()
        for value, text in option.values:
            field.addItem(_told(text), value)
        field.setAccessibleName(label)
        field.currentIndexChanged.connect(self._on_changed)
        self._form.addRow(label, field)
        return field

    def _file_field(self, label: str) -> QLineEdit:
        line, browse = QLineEdit(), QPushButton(self.tr("Browse…"))
        line.setAccessibleName(label)
        line.setPlaceholderText(self.tr("A file; without one an example is shown"))
        line.editingFinished.connect(self._on_changed)
        browse.setAutoDefault(False)
        browse.clicked.connect(lambda: self._choose_file(line))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(line)
        row.addWidget(browse)
        self._form.addRow(label, row)
        return line

    def _choose_file(self, line: QLineEdit) -> None:
        chooser = QFileDialog(self, self.tr("Template"), line.text())
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(line.setText)
        chooser.fileSelected.connect(self._on_changed)
        chooser.open()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


def _value(field: QCheckBox | QComboBox | QLineEdit) -> str:
    if isinstance(field, QLineEdit):
        return field.text().strip()
    if isinstance(field, QCheckBox):
        return YES if field.isChecked() else NO
    return str(field.currentData())


def _told(text: str) -> str:
    return QCoreApplication.translate("ExportFormats", text)
