"""A library that cannot be opened: why, and the ways on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QPushButton, QWidget

from desktop.ui.dialogs.error_dialog import ErrorDialog

_ROLE = QDialogButtonBox.ButtonRole.ActionRole


class LibraryTrouble(ErrorDialog):
    """Holds in `chosen` the library to try next; None to leave it."""

    def __init__(self, text: str, folder: Path, usual: Path, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.chosen: Path | None = None
        self._folder, self._usual = folder, usual
        self.again = self._button(self.tr("Try again"))
        self.other = self._button(self.tr("Open another…"))
        self.home = self._button(self.tr("Open the usual one"))
        self.home.setVisible(folder != usual)
        self.again.clicked.connect(self._on_again)
        self.home.clicked.connect(self._on_home)
        self.other.clicked.connect(self._on_other)

    def _button(self, text: str) -> QPushButton:
        button = self.buttons.addButton(text, _ROLE)
        button.setAutoDefault(False)
        return button

    def _take(self, folder: Path) -> None:
        self.chosen = folder
        self.accept()

    @Slot()
    def _on_again(self) -> None:
        self._take(self._folder)

    @Slot()
    def _on_home(self) -> None:
        self._take(self._usual)

    @Slot()
    def _on_other(self) -> None:
        chooser = QFileDialog(self, self.tr("Choose the folder of a library"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.filesSelected.connect(lambda names: self._take(Path(names[0]).absolute()))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
