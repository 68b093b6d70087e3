"""What Carrel is: its version and licence, what it is built on, where the library is."""

from __future__ import annotations

from pathlib import Path

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__
from desktop.services.versions import part_versions
from desktop.ui import sizes
from desktop.ui.icons import app_icon

_ICON = 72
_MARGIN = 24
_WIDTH = 440


class AboutDialog(QDialog):
    """Tells about the application. `folder` is that of the open library."""

    def __init__(self, parent: QWidget | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Carrel"))
        self.setMinimumWidth(sizes.roomy(_WIDTH).width())
        self.facts = QFormLayout()
        self.facts.setHorizontalSpacing(12)
        self.facts.setVerticalSpacing(4)
        self._add_facts(folder)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(_text(self.tr("Carrel %1").replace("%1", __version__), "title"))
        words.addWidget(_text(self.tr("A desktop reading list for research-paper digests.")))
        words.addSpacing(12)
        words.addLayout(self.facts)
        icon = QLabel()
        icon.setPixmap(app_icon().pixmap(_ICON, _ICON))
        head = QHBoxLayout()
        head.setSpacing(_MARGIN)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 16)
        box.setSpacing(16)
        box.addLayout(head)
        box.addWidget(buttons)

    def _add_facts(self, folder: Path | None) -> None:
        facts = {
            self.tr("Licence"): "MIT",
            "Qt": qVersion(),
            "PySide6": PySide6.__version__,
            **part_versions(),
        }
        if folder is not None:
            facts[self.tr("Library")] = str(folder)
        for name, value in facts.items():
            self.facts.addRow(_text(name, "meta"), _text(value, "meta"))


def _text(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
