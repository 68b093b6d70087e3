"""Where an export goes: a name that is found, typed or chosen, of a file or of a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class ExportPlace(QWidget):
    """A line for the name, and a button for the system's dialog.

    A name that the person gave stays, whatever is exported.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suffix = ""
        self._by_hand = False
        self._may_replace: Path | None = None
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Save as"))
        self.browse = QPushButton(self.tr("Browse…"))
        self.browse.setAutoDefault(False)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.line)
        box.addWidget(self.browse)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_edited)
        self.browse.clicked.connect(self._on_browse_clicked)

    def wait_for_name(self, suffix: str) -> None:
        """Take back the name that was found for something else; a folder has no suffix."""
        self._suffix = suffix
        if not self._by_hand:
            self.line.clear()

    def show_name(self, name: str) -> None:
        """Show a name that was found, unless the person gave one."""
        if not self._by_hand:
            self.line.setText(str(_documents() / name))
            self.line.setCursorPosition(0)

    def path(self) -> Path | None:
        """Return where to write: what is typed, in the documents if no folder is named."""
        text = self.line.text().strip()
        if not text:
            return None
        path = _documents() / _expanded(text)
        if not path.name:
            return None
        return path if path.suffix else path.with_name(path.name + self._suffix)

    def may_replace(self) -> bool:
        """Say whether the system's dialog has asked already about a file that is there."""
        return self._may_replace is not None and self.path() == self._may_replace

    @Slot()
    def _on_edited(self) -> None:
        self._by_hand = True
        self._may_replace = None
        self.edited.emit()

    @Slot()
    def _on_browse_clicked(self) -> None:
        chooser = QFileDialog(self, self.tr("Save as"), self.line.text())
        if self._suffix:
            chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            chooser.setFileMode(QFileDialog.FileMode.AnyFile)
            chooser.setDefaultSuffix(self._suffix)
        else:
            chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self._on_file_chosen)
        chooser.open()

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.line.setText(name)
        self._on_edited()
        self._may_replace = Path(name)


def _documents() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder) if folder and Path(folder).is_dir() else Path.home()


def _expanded(text: str) -> Path:
    """Return a path as typed; a tilde that names nobody's home is taken as it stands."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)
