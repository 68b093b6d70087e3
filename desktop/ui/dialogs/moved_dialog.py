"""Asks what becomes of a library that was moved: where it was before there is a copy now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QFile, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import sizes

_WIDTH = 460
_MARGIN = 16


def to_trash(path: Path) -> bool:
    """Move a folder to the system's trash; say whether that was done."""
    return bool(QFile(str(path)).moveToTrash())


class MovedDialog(QDialog):
    """Keeps the old one unless the person wants it in the trash."""

    def __init__(self, old: Path, new: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old = old
        self.text = QLabel(self)
        self.buttons = QDialogButtonBox(self)
        self.keep = QPushButton(self.tr("Keep it"), self)
        self.trash = QPushButton(self.tr("Move it to the trash"), self)
        self.setWindowTitle(self.tr("Library moved"))
        self.setMinimumWidth(sizes.roomy(_WIDTH).width())
        text = self.tr(
            "The library is in “{new}” now; each byte was compared. What was in “{old}” is still "
            "there."
        )
        names = {"new": QDir.toNativeSeparators(str(new)), "old": QDir.toNativeSeparators(str(old))}
        self.text.setText(text.format(**names))
        self.text.setWordWrap(True)
        self.buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.trash, QDialogButtonBox.ButtonRole.ActionRole)
        self.keep.clicked.connect(self.reject)
        self.trash.clicked.connect(self._on_trash_clicked)
        self.trash.setAutoDefault(False)
        self.keep.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(12)
        box.addWidget(self.text)
        box.addStretch(1)
        box.addWidget(self.buttons)

    @Slot()
    def _on_trash_clicked(self) -> None:
        if to_trash(self._old):
            self.accept()
            return
        self.trash.setEnabled(False)
        self.text.setText(
            self.tr("“{old}” could not be moved to the trash. It is still there.").format(
                old=QDir.toNativeSeparators(str(self._old))
            )
        )
