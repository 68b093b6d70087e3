"""The export dialog: which papers, in which format, into which file, with a look at the result."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.dialogs.outlet import Outlet
from desktop.ui.icons import icon
from desktop.ui.session import Session
from desktop.ui.widgets.banner import Banner, Kind
from desktop.ui.widgets.thin_bar import ThinBar
from desktop.writers.registry import WRITERS
from desktop.writers.writer import Writer

Choice = tuple[str, Sequence[int]]

_SIZE = (640, 560)
_MARGIN = 16


class ExportDialog(QDialog):
    """Writes papers to a file. `choices` are the sets of papers to choose from, named."""

    exported = Signal(object, int)  # Path, number of papers

    def __init__(
        self, session: Session, choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._outlet = Outlet(session)
        self._choices = [choice for choice in choices if choice[1]]
        self._named_by_hand = False
        self._may_replace: Path | None = None
        self.what = QComboBox()
        self.format = QComboBox()
        self.preview = QPlainTextEdit()
        self.target = QLineEdit()
        self.browse = QPushButton(self.tr("Browse…"))
        self.message = Banner(icon("close"))
        self.progress = ThinBar()
        self.buttons = QDialogButtonBox()
        self.confirm = QPushButton()
        self._set_up()
        self._lay_out()
        self._connect()
        self._show_choice()

    def reject(self) -> None:
        """Close; a file that is being written is thrown away."""
        self._outlet.cancel()
        super().reject()

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        for label, _ids in self._choices:
            self.what.addItem(label)
        for writer in WRITERS:
            self.format.addItem(writer.label)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setProperty("framed", True)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setPlaceholderText(self.tr("There is nothing to export."))
        self.browse.setAutoDefault(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self.confirm.setProperty("kind", "primary")
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        foot.setSpacing(12)
        foot.addWidget(self.progress, 1)
        foot.addStretch()
        foot.addWidget(self.buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._form(), 1)
        box.addSpacing(12)
        box.addWidget(self.message)
        box.addLayout(foot)
        # Only now, as the button has to be part of the dialog.
        self.confirm.setDefault(True)

    def _form(self) -> QFormLayout:
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.target)
        where.addWidget(self.browse)
        save_as = QLabel(self.tr("&Save as"))
        save_as.setBuddy(self.target)
        form = QFormLayout()
        form.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Papers"), self.what)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("Pre&view"), self.preview)
        form.addRow(save_as, where)
        return form

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(self._show_choice)
        self.format.currentIndexChanged.connect(self._show_choice)
        self.target.textEdited.connect(self._on_target_edited)
        self.browse.clicked.connect(self._on_browse_clicked)
        self.message.action_chosen.connect(self._on_replace_chosen)
        self.buttons.accepted.connect(self._on_confirmed)
        self.buttons.rejected.connect(self.reject)
        self._outlet.previewed.connect(self.preview.setPlainText)
        self._outlet.named.connect(self._on_named)
        self._outlet.progressed.connect(self._on_progressed)
        self._outlet.found_there.connect(self._on_found_there)
        self._outlet.exported.connect(self._on_exported)
        self._outlet.failed.connect(self._on_failed)

    def _ids(self) -> Sequence[int]:
        place = self.what.currentIndex()
        return self._choices[place][1] if place >= 0 else ()

    def _writer(self) -> Writer:
        return WRITERS[self.format.currentIndex()]

    def _path(self) -> Path | None:
        """Return where to write: what is typed, in the documents if no folder is named."""
        text = self.target.text().strip()
        if not text:
            return None
        path = _documents() / _expanded(text)
        if not path.name:
            return None
        return path if path.suffix else path.with_name(path.name + self._writer().suffix)

    def _write(self, *, replace: bool) -> None:
        path = self._path()
        if path is not None:
            self.message.dismiss()
            self._outlet.write(self._ids(), self._writer(), path, replace=replace)
            self._show_activity()

    @Slot()
    def _show_choice(self) -> None:
        count = len(self._ids())
        text = self.tr("Export 1 paper") if count == 1 else self.tr("Export %Ln papers", "", count)
        self.confirm.setText(text)
        self.setWindowTitle(text)
        self.message.dismiss()
        if not self._named_by_hand:
            self.target.clear()
        self._show_activity()
        if count:
            self._outlet.look_at(self._ids(), self._writer())

    @Slot()
    def _show_activity(self) -> None:
        writing = self._outlet.is_writing
        self.progress.setVisible(writing)
        if writing:
            self.progress.setRange(0, 0)
        for widget in (self.what, self.format, self.target, self.browse):
            widget.setEnabled(not writing and bool(self._choices))
        self.confirm.setEnabled(not writing and bool(self._ids()) and self._path() is not None)

    @Slot(str)
    def _on_named(self, name: str) -> None:
        if not self._named_by_hand:
            self.target.setText(str(_documents() / name))
            self.target.setCursorPosition(0)
            self._show_activity()

    @Slot()
    def _on_target_edited(self) -> None:
        self._named_by_hand = True
        self._may_replace = None
        self.message.dismiss()
        self._show_activity()

    @Slot()
    def _on_browse_clicked(self) -> None:
        chooser = QFileDialog(self, self.tr("Save as"), self.target.text())
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setDefaultSuffix(self._writer().suffix)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self._on_file_chosen)
        chooser.open()

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.target.setText(name)
        self._on_target_edited()
        # The system's dialog has asked already.
        self._may_replace = Path(name)

    @Slot()
    def _on_confirmed(self) -> None:
        path = self._path()
        self._write(replace=path is not None and path == self._may_replace)

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
        path = self._path()
        name = path.name if path else ""
        text = self.tr("There is already a file “%1” in this folder.").replace("%1", name)
        sign = icon("warning", "warning")
        self.message.show_message(Kind.WARNING, text, sign, self.tr("Replace it"))

    @Slot(object, int)
    def _on_exported(self, path: Path, count: int) -> None:
        self.accept()
        self.exported.emit(path, count)

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self._show_activity()
        self.message.show_message(Kind.ERROR, why, icon("error", "danger"))


def _documents() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder) if folder and Path(folder).is_dir() else Path.home()


def _expanded(text: str) -> Path:
    """Return a path as typed; a tilde that names nobody's home is taken as it stands."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)
