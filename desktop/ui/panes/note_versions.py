"""Every text that a note had: to look at, to compare, and to bring back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.model.display_text import tamed
from desktop.model.text_changes import Became, Piece, changes, words_in
from desktop.ui import fonts, sizes, theme
from desktop.ui.session import Session
from desktop.ui.widgets.elided_items import keep_width
from desktop.ui.widgets.spoken import label_unseen

_BODY = 15
_SIZE = (820, 540)

Done = Callable[[list[Piece]], None]
Compare = Callable[[str, str, Done], None]


@dataclass(frozen=True, slots=True)
class NoteText:
    """A text that a note had, and when it was saved (ISO 8601, UTC)."""

    text: str
    saved_at: str


class Against(IntEnum):
    """What a version is compared with; its place in the box where that is chosen."""

    NOW = 0
    BEFORE = 1
    NOTHING = 2


class NoteVersions(QDialog):
    """Lists versions, the newest first; the chosen one is shown at the side.

    Words that were removed are struck out, and those that were added underlined. `compare` finds
    them, where there is time for it.
    """

    restore_wanted = Signal(str)

    def __init__(
        self,
        versions: Sequence[NoteText],
        now: str,
        compare: Compare,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions of this note"))
        self._versions = tuple(versions)
        self._now = now
        self._compare = compare
        self._asked: tuple[str, str] | None = None
        self.times = QListWidget(self)
        self.against = QComboBox(self)
        self.text = QTextEdit(self)
        self.hint = QLabel(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.restore = self._buttons.addButton(
            self.tr("Restore this version"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._set_up()
        self._lay_out()
        self.times.currentRowChanged.connect(self._show_version)
        self.against.currentIndexChanged.connect(self._show_version)
        self.restore.clicked.connect(self._on_restore_clicked)
        self._buttons.rejected.connect(self.reject)
        self._fill()

    def choose(self, text: str) -> None:
        """Go to the newest version with a text, if there is one."""
        for row, version in enumerate(self._versions):
            if version.text == text:
                self.times.setCurrentRow(row)
                return

    def changeEvent(self, event: QEvent) -> None:
        """Mark changes in the colours of the look; it may come before there are versions."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.times.currentRow() >= 0:
            self._show_version()

    def _set_up(self) -> None:
        self.resize(sizes.roomy(*_SIZE))
        self.times.setAccessibleName(self.tr("Versions, the newest first"))
        self.times.setProperty("framed", True)
        keep_width(self.times, 200)
        for words in (
            self.tr("What changed until now"),
            self.tr("What this version changed"),
            self.tr("The text alone"),
        ):
            self.against.addItem(words)
        self.against.setAccessibleName(self.tr("What is shown of the version"))
        label_unseen(self.against, self.tr("What is shown of the version"))
        self.text.setReadOnly(True)
        self.text.setAcceptRichText(False)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFont(fonts.reading_font(_BODY))
        self.text.document().setDocumentMargin(12)
        self.text.setAccessibleName(self.tr("Text of the version"))
        self.hint.setProperty("role", "meta")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.restore.setAutoDefault(False)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.text.setProperty("framed", True)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.against)
        right.addWidget(self.text, 1)
        right.addWidget(self.hint)
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addWidget(self.times)
        sides.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(sides, 1)
        column.addWidget(self._buttons)

    def _fill(self) -> None:
        for version in self._versions:
            self.times.addItem(QListWidgetItem(self._name_of(version)))
        # Of the newest there is nothing to compare as long as it is the note.
        is_now = len(self._versions) > 1 and self._versions[0].text == self._now
        self.times.setCurrentRow((1 if is_now else 0) if self._versions else -1)
        if not self._versions:
            self._show_version()

    def _name_of(self, version: NoteText) -> str:
        moment = QDateTime.fromString(version.saved_at, Qt.DateFormat.ISODateWithMs)
        time = QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
        return self.tr("%1 (now)").replace("%1", time) if version.text == self._now else time

    @Slot()
    def _show_version(self) -> None:
        row = self.times.currentRow()
        self.against.setEnabled(row >= 0)
        if row < 0:
            self.text.setPlainText("")
            self.hint.setText(self.tr("Nothing has been written here yet."))
            self.restore.setEnabled(False)
            return
        version = self._versions[row].text
        self.restore.setEnabled(version != self._now)
        against = Against(self.against.currentIndex())
        older = self._versions[row + 1].text if row + 1 < len(self._versions) else ""
        pair = (version, self._now) if against is Against.NOW else (older, version)
        self._asked = None if against is Against.NOTHING else pair
        if self._asked is None:
            self._show([Piece(Became.SAME, version)])
            self.hint.clear()
        else:
            self._compare(*pair, lambda pieces: self._take(pair, pieces))

    def _take(self, pair: tuple[str, str], pieces: list[Piece]) -> None:
        # It may have been closed meanwhile.
        if not isValid(self) or pair != self._asked:
            return
        self._show(pieces)
        added, removed = (words_in(pieces, one) for one in (Became.ADDED, Became.REMOVED))
        if pair[0] == pair[1]:
            self.hint.setText(self.tr("There is no difference."))
            return
        words = self.tr("Underlined: added (%1). Struck out: removed (%2).")
        self.hint.setText(
            words.replace("%1", self._words(added)).replace("%2", self._words(removed))
        )

    def _words(self, count: int) -> str:
        return self.tr("1 word") if count == 1 else self.tr("%Ln words", "", count)

    def _show(self, pieces: Sequence[Piece]) -> None:
        """Show pieces of text, and the first change of them."""
        self.text.clear()
        cursor = self.text.textCursor()
        formats = _formats(theme.tokens(self.palette()))
        first: int | None = None
        cursor.beginEditBlock()
        for piece in pieces:
            if piece.became is not Became.SAME and first is None:
                first = cursor.position()
            cursor.insertText(tamed(piece.text), formats[piece.became])
        cursor.endEditBlock()
        shown = QTextCursor(self.text.document())
        shown.setPosition(first or 0)
        self.text.setTextCursor(shown)
        self.text.ensureCursorVisible()

    @Slot()
    def _on_restore_clicked(self) -> None:
        self.restore_wanted.emit(self._versions[self.times.currentRow()].text)
        self.accept()


def ask_versions(
    session: Session,
    paper: int,
    now: str,
    chosen: str,
    restore: Callable[[str], None],
    parent: QWidget,
) -> None:
    """Read the versions of a note and show them; texts are compared off the GUI thread."""

    def compare(before: str, after: str, done: Done) -> None:
        session.read(lambda _library: changes(before, after), done)

    def show(versions: list[NoteText]) -> None:
        dialog = NoteVersions(versions, now, compare, parent)
        if chosen:
            dialog.choose(chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restore_wanted.connect(restore)
        dialog.open()

    session.read(
        lambda library: [NoteText(one.text, one.saved_at) for one in library.notes.versions(paper)],
        show,
    )


def _formats(look: theme.Tokens) -> dict[Became, QTextCharFormat]:
    formats = {became: QTextCharFormat() for became in Became}
    for format_ in formats.values():
        format_.setForeground(QColor(look.text))
    formats[Became.ADDED].setFontUnderline(True)
    formats[Became.ADDED].setBackground(QColor(look.accent_wash))
    formats[Became.REMOVED].setFontStrikeOut(True)
    formats[Became.REMOVED].setForeground(QColor(look.secondary))
    return formats
