"""The export dialog: which papers, in which format, to which place, with a look at the result."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services.export_folder import Outcome
from desktop.services.export_formats import FORMATS, Format, Kind
from desktop.services.export_jobs import Wish
from desktop.ui import fonts, sizes
from desktop.ui.dialogs.export_options import ExportOptions
from desktop.ui.dialogs.export_place import ExportPlace
from desktop.ui.dialogs.outlet import Outlet
from desktop.ui.icons import icon
from desktop.ui.session import Session
from desktop.ui.widgets.banner import Banner
from desktop.ui.widgets.banner import Kind as Tone
from desktop.ui.widgets.thin_bar import ThinBar

Choice = tuple[str, Sequence[int]]

_SIZE = (860, 640)
_MARGIN = 16
_LIST_WIDTH = 180
_ROW = 30
# Beyond this a clipboard is no place for it.
_MOST_COPIED = 5_000


class ExportDialog(QDialog):
    """Writes papers. `choices` are the sets of papers to choose from, named."""

    exported = Signal(object, object)  # Path, Outcome
    copied = Signal(int)  # number of papers

    def __init__(
        self, session: Session, choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._outlet = Outlet(session)
        self._choices = [choice for choice in choices if choice[1]]
        self.what = QComboBox()
        self.format = QListWidget()
        self.about = QLabel()
        self.options = ExportOptions()
        self.preview = QPlainTextEdit()
        self.place = ExportPlace()
        self.message = Banner(icon("close"))
        self.progress = ThinBar()
        self.buttons = QDialogButtonBox()
        self.copy = QPushButton(self.tr("&Copy"))
        self.confirm = QPushButton()
        self._set_up()
        self._lay_out()
        self._connect()
        self._on_format_chosen()

    def reject(self) -> None:
        """Close; what is being written is thrown away."""
        self._outlet.cancel()
        super().reject()

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(sizes.roomy(*_SIZE))
        for label, _ids in self._choices:
            self.what.addItem(label)
        for one in FORMATS:
            item = QListWidgetItem(_told(one.label), self.format)
            item.setToolTip(_told(one.description))
            item.setSizeHint(QSize(0, sizes.beside(_ROW)))
        self.format.setCurrentRow(0)
        self.format.setFixedWidth(sizes.beside(_LIST_WIDTH))
        self.format.setProperty("framed", True)
        self.format.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.format.setAccessibleName(self.tr("Format"))
        self.about.setWordWrap(True)
        self.about.setProperty("role", "meta")
        self._set_up_preview()
        self.copy.setAutoDefault(False)
        self.copy.setToolTip(self.tr("Put the text of the whole export on the clipboard"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self.confirm.setProperty("kind", "primary")
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)

    def _set_up_preview(self) -> None:
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setProperty("framed", True)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setPlaceholderText(self.tr("There is nothing to export."))
        self.preview.setAccessibleName(self.tr("Preview of the first papers"))

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        columns.setSpacing(_MARGIN)
        columns.addLayout(self._left())
        columns.addLayout(self._right(), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        foot.setSpacing(12)
        foot.addWidget(self.copy)
        foot.addWidget(self.progress, 1)
        foot.addStretch()
        foot.addWidget(self.buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(columns, 1)
        box.addSpacing(12)
        box.addWidget(self.message)
        box.addLayout(foot)
        # Only now, as the button has to be part of the dialog.
        self.confirm.setDefault(True)

    def _left(self) -> QVBoxLayout:
        label = QLabel(self.tr("&Format"))
        label.setBuddy(self.format)
        label.setFont(fonts.label_font())
        label.setProperty("role", "label")
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self.format, 1)
        return column

    def _right(self) -> QVBoxLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Papers"), self.what)
        form.addRow(self.tr("&Save as"), self.place)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.about)
        column.addWidget(self.options)
        column.addWidget(self.preview, 1)
        return column

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(self._show_choice)
        self.format.currentRowChanged.connect(self._on_format_chosen)
        self.options.changed.connect(self._show_choice)
        self.place.edited.connect(self._on_place_edited)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.message.action_chosen.connect(self._on_replace_chosen)
        self.buttons.accepted.connect(self._on_confirmed)
        self.buttons.rejected.connect(self.reject)
        self._outlet.previewed.connect(self.preview.setPlainText)
        self._outlet.named.connect(self._on_named)
        self._outlet.progressed.connect(self._on_progressed)
        self._outlet.found_there.connect(self._on_found_there)
        self._outlet.exported.connect(self._on_exported)
        self._outlet.copied.connect(self._on_copied)
        self._outlet.failed.connect(self._on_failed)

    def _ids(self) -> Sequence[int]:
        place = self.what.currentIndex()
        return self._choices[place][1] if place >= 0 else ()

    def _format(self) -> Format:
        return FORMATS[max(0, self.format.currentRow())]

    def _wish(self, path: Path) -> Wish:
        return Wish(self._format(), self._ids(), path, self.options.chosen())

    def _write(self, *, replace: bool) -> None:
        path = self.place.path()
        if path is not None:
            self.message.dismiss()
            self._outlet.write(self._wish(path), replace=replace)
            self._show_activity()

    @Slot()
    def _on_format_chosen(self) -> None:
        format_ = self._format()
        self.about.setText(_told(format_.description) + ".")
        self.options.show_options(format_.options)
        self._show_choice()

    @Slot()
    def _show_choice(self) -> None:
        count = len(self._ids())
        text = self.tr("Export 1 paper") if count == 1 else self.tr("Export %Ln papers", "", count)
        self.confirm.setText(text)
        self.setWindowTitle(text)
        self.message.dismiss()
        self.place.wait_for_name(self._format().suffix)
        self._show_activity()
        if count:
            self._outlet.look_at(self._ids(), self._format(), self.options.chosen())

    @Slot()
    def _show_activity(self) -> None:
        writing = self._outlet.is_writing
        self.progress.setVisible(writing)
        if writing:
            self.progress.setRange(0, 0)
        for widget in (self.what, self.format, self.options, self.place):
            widget.setEnabled(not writing and bool(self._choices))
        self.confirm.setEnabled(not writing and bool(self._ids()) and self.place.path() is not None)
        is_text = self._format().kind is not Kind.PAGES
        self.copy.setEnabled(not writing and is_text and 0 < len(self._ids()) <= _MOST_COPIED)

    @Slot(str)
    def _on_named(self, name: str) -> None:
        self.place.show_name(name)
        self._show_activity()

    @Slot()
    def _on_place_edited(self) -> None:
        self.message.dismiss()
        self._show_activity()

    @Slot()
    def _on_copy_clicked(self) -> None:
        self.message.dismiss()
        self._outlet.copy(self._wish(Path()))
        self._show_activity()

    @Slot(str)
    def _on_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._show_activity()
        count = len(self._ids())
        one, many = self.tr("Copied 1 paper."), self.tr("Copied %Ln papers.", "", count)
        self.message.show_message(Tone.INFO, one if count == 1 else many, icon("info"))
        self.copied.emit(count)

    @Slot()
    def _on_confirmed(self) -> None:
        self._write(replace=self.place.may_replace())

    @Slot()
    def _on_replace_chosen(self) -> None:
        self._write(replace=True)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    @Slot()
    def _on_found_there(self) -> None:
        self._show_activity()
        path = self.place.path()
        name = path.name if path else ""
        text = self.tr("There is already a file “%1” in this folder.").replace("%1", name)
        sign = icon("warning", "warning")
        self.message.show_message(Tone.WARNING, text, sign, self.tr("Replace it"))

    @Slot(object, object)
    def _on_exported(self, path: Path, outcome: Outcome) -> None:
        self.accept()
        self.exported.emit(path, outcome)

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self._show_activity()
        self.message.show_message(Tone.ERROR, why, icon("error", "danger"))


def _told(text: str) -> str:
    return QCoreApplication.translate("ExportFormats", text)
