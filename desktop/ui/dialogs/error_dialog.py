"""A failure in plain words; details for a report are folded away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desktop.ui import sizes
from desktop.ui.icons import icon
from desktop.ui.widgets.sign import Sign

_SIGN = 32
_TEXT_WIDTH = 380
_DETAILS_HEIGHT = 180
_MARGIN = 16


class ErrorDialog(QDialog):
    """Says what went wrong and what to do. `details` must hold nothing of the person's papers."""

    def __init__(self, text: str, details: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel(text)
        self.details = QPlainTextEdit(details)
        self.unfold = QPushButton(self.tr("Show details"))
        self.copy = QPushButton(self.tr("Copy details"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Carrel"))
        self.setAccessibleDescription(self.text.text())
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setMinimumWidth(sizes.beside(_TEXT_WIDTH))
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setProperty("framed", True)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setMinimumHeight(sizes.roomy(0, _DETAILS_HEIGHT).height())
        self.details.hide()
        if self.details.toPlainText():
            for button in (self.unfold, self.copy):
                button.setAutoDefault(False)
                self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.unfold.clicked.connect(self._on_unfold_clicked)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        sign = Sign(icon("error", "danger"), _SIGN)
        grid = QGridLayout(self)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        grid.setHorizontalSpacing(_MARGIN)
        grid.setVerticalSpacing(_MARGIN)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.text, 0, 1)
        grid.addWidget(self.details, 1, 0, 1, 2)
        grid.addWidget(self.buttons, 2, 0, 1, 2)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    @Slot()
    def _on_unfold_clicked(self) -> None:
        show = self.details.isHidden()
        self.details.setVisible(show)
        self.unfold.setText(self.tr("Hide details") if show else self.tr("Show details"))
        self.adjustSize()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(self.tr("Copied"))
