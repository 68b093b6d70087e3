"""Copies citations in a style that is chosen from a list, with a look at the result."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services.citing import STYLES, Style, cited
from desktop.ui import sizes
from desktop.ui.session import Session

_SIZE = (640, 460)
_MARGIN = 16
_ROW = 30
_MOST_SHOWN = 20


class CiteDialog(QDialog):
    """Tells the style that the person chose for papers."""

    chosen = Signal(object)  # Style

    def __init__(
        self, session: Session, ids: Sequence[int], style: Style, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._ids = list(ids[:_MOST_SHOWN])
        self._question = 0
        self.styles = QListWidget()
        self.preview = QPlainTextEdit()
        self.confirm = QPushButton(self.tr("Copy"))
        self.buttons = QDialogButtonBox()
        self._set_up()
        self._lay_out()
        self.styles.setCurrentRow(STYLES.index(style))

    def accept(self) -> None:
        """Close, and tell the style."""
        super().accept()
        self.chosen.emit(self._style())

    def done(self, result: int) -> None:
        """Close; a preview that is on its way comes too late."""
        self._question += 1
        super().done(result)

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Copy citation as"))
        self.resize(sizes.roomy(*_SIZE))
        for style in STYLES:
            item = QListWidgetItem(QCoreApplication.translate("CitationStyles", style.label))
            item.setSizeHint(QSize(0, sizes.beside(_ROW)))
            self.styles.addItem(item)
        self.styles.setAccessibleName(self.tr("Style"))
        self.styles.setProperty("framed", True)
        self.styles.setFixedHeight(_ROW * len(STYLES) + 8)
        self.styles.currentRowChanged.connect(self._on_style_chosen)
        self.styles.itemActivated.connect(self.accept)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setProperty("framed", True)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.confirm.setProperty("kind", "primary")
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(12)
        box.addWidget(self.styles)
        box.addWidget(self.preview, 1)
        box.addWidget(self.buttons)
        self.confirm.setDefault(True)

    def _style(self) -> Style:
        return STYLES[max(0, self.styles.currentRow())]

    @Slot()
    def _on_style_chosen(self) -> None:
        self._question += 1
        mine, style, ids = self._question, self._style(), self._ids

        def show(text: str) -> None:
            if mine == self._question:
                self.preview.setPlainText(text)

        self._session.read(
            lambda library: cited(library.exports.with_keys(library.papers.get(ids)), style), show
        )
