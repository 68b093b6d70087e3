"""The text of a note, as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.ui.panes.note_highlighter import NoteHighlighter
from desktop.ui.panes.note_tasks import Task, task_in
from desktop.ui.panes.page_style import PageStyle

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_LEADING = 27
_TAB_LETTERS = 4
_TOP, _BOTTOM = 8, 16
# What Qt puts between paragraphs when it is asked for the bare text.
_PARAGRAPH_END = "\u2029"


class NoteEditor(QTextEdit):
    """Plain text only, in lines with room between them.

    It takes a QTextEdit to have that room. A note of 200,000 characters is laid out bit by bit, so
    that it opens and types as a short one does.
    """

    edited = Signal()
    focus_left = Signal()
    leave_wanted = Signal()

    def __init__(self, style: PageStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._was_modified = False
        self._highlighter = NoteHighlighter(style, self)
        self.setAcceptRichText(False)
        self.setFont(style.font())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Note"))
        self._hint = self.tr("Write a note. Markdown works.")
        self.setAccessibleDescription(self._hint)
        self.textChanged.connect(self._on_text_changed)
        self.load("")

    def text(self) -> str:
        """Return the text, with the blanks and line ends that `toPlainText` would lose."""
        return self.document().toRawText().replace(_PARAGRAPH_END, "\n")

    def load(self, text: str) -> None:
        """Begin with a text, of which nothing can be undone. The line ends become those of Unix."""
        document = QTextDocument(self)
        document.setDefaultFont(self._style.font())
        document.setDocumentMargin(0)
        # All at once and before anybody lays it out: ten times as fast for a long note.
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.setBlockFormat(self._line_format())
        cursor.insertText(text)
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self._was_modified = False
        self._highlighter.begin(document)
        self.setDocument(document)
        self._set_tabs()

    def replace_text(self, text: str) -> None:
        """Put another text in the place of this one, as a step that can be undone.

        What both have in common stays, and so does the cursor if it stands there.
        """
        old = self.text()
        start = _common(old, text)
        end = _common(old[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(old[:start]))
        cursor.setPosition(_units(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])

    def tick(self, task: Task) -> None:
        """Tick a box, or take its tick away, as a step that can be undone."""
        block = self.document().findBlockByNumber(task.line)
        cursor = QTextCursor(self.document())
        cursor.setPosition(block.position() + task.place)
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        cursor.insertText(" " if task.done else "x")

    def quote(self, text: str) -> None:
        """Put a text below the line of the cursor as a quotation, as a step that can be undone."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        block = cursor.block()
        # An empty line has to part it from a paragraph.
        above = (block.text(), block.previous().text())
        before = next(("\n" * (2 - n) for n, line in enumerate(above) if line.strip()), "")
        quoted = "\n".join(f"> {line}".rstrip() for line in text.strip().split("\n"))
        cursor.insertText(f"{before}{quoted}\n\n")
        self.setTextCursor(cursor)

    def mark_saved(self) -> None:
        """Hear that the text as it is now is being saved."""
        self._was_modified = False
        self.document().setModified(False)

    def set_style(self, style: PageStyle) -> None:
        """Show the text in another style."""
        is_resized = style.body != self._style.body
        self._style = style
        self._highlighter.set_style(style)
        if is_resized:
            self.setFont(style.font())
            self._set_tabs()
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            # Over the margins, which Qt leaves to nobody.
            return QCoreApplication.sendEvent(self.viewport(), event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        cursor = self.textCursor()
        task = task_in(cursor.block().text(), cursor.blockNumber()) if is_enter else None
        if event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        elif task and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.tick(task)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hint of an empty note in as many lines as it takes; Qt would paint one."""
        super().paintEvent(event)
        if self.document().isEmpty():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.viewport().rect(), Qt.TextFlag.TextWordWrap, self._hint)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Before Qt breaks the lines: it does so for the width that it finds.
        self._fit()
        super().resizeEvent(event)

    @Slot()
    def _on_text_changed(self) -> None:
        """Tell of a change of the text; colours are no change, but Qt tells of them too."""
        is_modified = self.document().isModified()
        if is_modified or self._was_modified:
            self._was_modified = is_modified
            self.edited.emit()

    def _fit(self) -> None:
        side = self._style.margin(self.width())
        self.setViewportMargins(side, _TOP, side, _BOTTOM)

    def _line_format(self) -> QTextBlockFormat:
        """Space the lines in proportion to their font, so that they grow with the letters."""
        natural = QFontMetricsF(self._style.font()).height()
        format_ = QTextBlockFormat()
        format_.setLineHeight(100 * self._style.px(_LEADING) / natural, _PROPORTIONAL)
        return format_

    def _set_tabs(self) -> None:
        blank = QFontMetricsF(self._style.font()).horizontalAdvance(" ")
        self.setTabStopDistance(_TAB_LETTERS * blank)


def _common(one: str, other: str) -> int:
    """Return how many characters at the beginning of both are the same."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _units(text: str) -> int:
    """Return the length of a text as Qt counts it, in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
