"""Every text that a note had: to look at, to compare with what it is now, and to bring back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.model.display_text import tamed
from desktop.ui import fonts, theme

_BODY = 15
_MOST_MARKED = 2_000


@dataclass(frozen=True, slots=True)
class NoteText:
    """A text that a note had, and when it was saved (ISO 8601, UTC)."""

    text: str
    saved_at: str


class NoteVersions(QDialog):
    """Lists versions, the newest first; the chosen one is shown at the side."""

    restore_wanted = Signal(str)

    def __init__(
        self, versions: Sequence[NoteText], now: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions of this note"))
        self._versions = tuple(versions)
        self._now = now
        self._times = QListWidget(self)
        self._times.setAccessibleName(self.tr("Versions, the newest first"))
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setFont(fonts.reading_font(_BODY))
        self._text.document().setDocumentMargin(12)
        self._text.setAccessibleName(self.tr("Text of the version"))
        self._hint = QLabel(self)
        self._hint.setProperty("role", "meta")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._restore = self._buttons.addButton(
            self.tr("Restore this version"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._restore.setAutoDefault(False)
        self._lay_out()
        self._times.currentRowChanged.connect(self._on_row_changed)
        self._restore.clicked.connect(self._on_restore_clicked)
        self._buttons.rejected.connect(self.reject)
        self._fill()

    def choose(self, text: str) -> None:
        """Go to the newest version with a text, if there is one."""
        for row, version in enumerate(self._versions):
            if version.text == text:
                self._times.setCurrentRow(row)
                return

    def _lay_out(self) -> None:
        self._times.setFixedWidth(200)
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addWidget(self._times)
        sides.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(sides, 1)
        column.addWidget(self._hint)
        column.addWidget(self._buttons)
        self.resize(720, 480)

    def _fill(self) -> None:
        for version in self._versions:
            self._times.addItem(QListWidgetItem(self._name_of(version)))
        self._times.setCurrentRow(0 if self._versions else -1)
        if not self._versions:
            self._on_row_changed(-1)

    def _name_of(self, version: NoteText) -> str:
        moment = QDateTime.fromString(version.saved_at, Qt.DateFormat.ISODateWithMs)
        time = QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
        return self.tr("%1 (now)").replace("%1", time) if version.text == self._now else time

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if row < 0:
            self._text.setPlainText("")
            self._hint.setText(self.tr("Nothing has been written here yet."))
            self._restore.setEnabled(False)
            return
        version = self._versions[row]
        self._text.setPlainText(tamed(version.text))
        self._mark_what_differs()
        self._restore.setEnabled(version.text != self._now)

    def _mark_what_differs(self) -> None:
        """Put a ground behind the lines that the note does not have as it is now."""
        now = set(tamed(self._now).split("\n"))
        ground = QColor(theme.tokens(self.palette()).accent_wash)
        marks: list[QTextEdit.ExtraSelection] = []
        block = self._text.document().firstBlock()
        while block.isValid() and len(marks) < _MOST_MARKED:
            if block.text() and block.text() not in now:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(block)
                mark.format.setBackground(ground)
                mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
                marks.append(mark)
            block = block.next()
        self._text.setExtraSelections(marks)
        self._hint.setText(
            self.tr("The coloured lines are not in the note as it is now.")
            if marks
            else self.tr("All of these lines are in the note as it is now.")
        )

    @Slot()
    def _on_restore_clicked(self) -> None:
        self.restore_wanted.emit(self._versions[self._times.currentRow()].text)
        self.accept()
