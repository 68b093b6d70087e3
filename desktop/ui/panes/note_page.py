"""A rendered note as a page: a column of text with formulas in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from desktop.ui.panes.note_maths import NoteHtml
from desktop.ui.panes.page_formulas import SIGN, PageFormulas
from desktop.ui.panes.page_style import PageStyle
from desktop.ui.widgets.safe_browser import SafeBrowser

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_LEAST = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_NO_MARKER = QTextBlockFormat.MarkerType.NoMarker
_CHECKED = QTextBlockFormat.MarkerType.Checked
_TOP, _BOTTOM = 8, 32
# A box stands before its line, in the room of so many letters.
_BOX_LETTERS = 2


class NotePage(SafeBrowser):
    """Shows a NoteHtml, or a text as it was typed.

    The boxes of tasks are told when they are clicked. Tab goes through them before it goes through
    the links, and Space is a click on the one that was reached.
    """

    task_clicked = Signal(int)  # the number of the box, from 0

    def __init__(self, style: PageStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._note = NoteHtml("")
        self._formulas = PageFormulas((), self.document())
        self._spelt_out: frozenset[int] = frozenset()
        self._reached: int | None = None
        self._pressed: int | None = None

    def tasks(self) -> list[bool]:
        """Return of each box in turn whether it is ticked."""
        return [block.blockFormat().marker() == _CHECKED for block in self._boxes()]

    def show_note(self, note: NoteHtml, style: PageStyle) -> None:
        """Show a note, from its beginning."""
        self._note, self._style = note, style
        # A document that belongs to the browser ends when another takes its place.
        document = style.document(note.html, self)
        self._formulas = PageFormulas(note.placed, document)
        self._spelt_out = self._formulas.hopeless(self._column())
        self._formulas.spell_out(self._spelt_out)
        if note.placed:
            _make_room(document, self._formulas)
        self._set(document)
        # A screen reader would come upon a sign that says nothing.
        self.setAccessibleDescription(self._formulas.plain_text() if note.placed else "")

    def show_typed(self, text: str, style: PageStyle) -> None:
        """Show a text as it was typed, from its beginning."""
        self._note, self._style = NoteHtml(""), style
        document = style.document("", self)
        document.setPlainText(text)
        self._formulas = PageFormulas((), document)
        self._spelt_out = frozenset()
        self._set(document)
        self.setAccessibleDescription("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._reached is not None:
            self.task_clicked.emit(self._reached)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:
        following = (-1 if self._reached is None else self._reached) + (1 if next_ else -1)
        is_there = 0 <= following < len(self.tasks())
        was_last = self._reached is not None and not is_there
        if is_there and (next_ or self._reached is not None) and not self._has_link():
            self._reach(following)
            return True
        self._reached = None
        if was_last and not next_:
            return QWidget.focusNextPrevChild(self, next_)
        return super().focusNextPrevChild(next_)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._reached = None
        self._pressed = self._box_at(event.position().toPoint()) if is_left else None
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._box_at(event.position().toPoint()):
            self.task_clicked.emit(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._box_at(event.position().toPoint()) is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif not self.anchorAt(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give what is selected to the clipboard, with the TeX of formulas."""
        return self._formulas.copied(self.textCursor())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._formulas.hopeless(self._column()) != self._spelt_out:
            place = self.verticalScrollBar().value()
            self.show_note(self._note, self._style)
            self.verticalScrollBar().setValue(place)
        else:
            self._fit(self.document())

    def _set(self, document: QTextDocument) -> None:
        self._fit(document)
        self._formulas.attach()
        self.setDocument(document)
        if self._reached is not None and self._reached < len(self.tasks()):
            self._reach(self._reached)
        else:
            self._reached = None

    def _boxes(self) -> Iterator[QTextBlock]:
        block = self.document().firstBlock()
        while block.isValid():
            if block.blockFormat().marker() != _NO_MARKER:
                yield block
            block = block.next()

    def _box_at(self, place: QPoint) -> int | None:
        # Asked at each movement of the mouse, of the one line that it is in.
        block = self.cursorForPosition(place).block()
        if block.blockFormat().marker() == _NO_MARKER:
            return None
        line = self.cursorRect(QTextCursor(block))
        room = _BOX_LETTERS * QFontMetricsF(self._style.font()).horizontalAdvance("m")
        is_there = line.left() - room <= place.x() < line.left()
        if not is_there or not line.top() <= place.y() <= line.bottom():
            return None
        return [box.blockNumber() for box in self._boxes()].index(block.blockNumber())

    def _reach(self, number: int) -> None:
        """Select the line of a box, for the person to see which one it is."""
        self._reached = number
        cursor = QTextCursor(list(self._boxes())[number])
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _has_link(self) -> bool:
        """Say whether Tab has come to a link already."""
        cursor = self.textCursor()
        return self._reached is None and cursor.hasSelection() and cursor.charFormat().isAnchor()

    def _column(self) -> int:
        width = self.viewport().width()
        return width - 2 * self._style.margin(width)

    def _fit(self, document: QTextDocument) -> None:
        self._formulas.fit(self._column())
        frame = document.rootFrame()
        format_ = frame.frameFormat()
        margin = self._style.margin(self.viewport().width())
        format_.setMargin(0)
        format_.setLeftMargin(margin)
        format_.setRightMargin(margin)
        format_.setTopMargin(_TOP)
        format_.setBottomMargin(_BOTTOM)
        frame.setFrameFormat(format_)


def _make_room(document: QTextDocument, formulas: PageFormulas) -> None:
    """Set the lines of paragraphs further apart where formulas are high."""
    block = document.firstBlock()
    while block.isValid():
        if SIGN in block.text():
            _widen(block, formulas.line_height(block))
        block = block.next()


def _widen(block: QTextBlock, height: float) -> None:
    """Give the lines of a paragraph a height, and as much as is new below the last one.

    Qt makes room above a line only, and formulas go below it too.
    """
    format_ = block.blockFormat()
    is_fixed = format_.lineHeightType() == _FIXED
    usual = QFontMetricsF(block.charFormat().font()).height()
    spare = height - (format_.lineHeight() if is_fixed else usual)
    if spare <= 0:
        return
    cursor = QTextCursor(block)
    format_.setLineHeight(height, _FIXED if is_fixed else _LEAST)
    format_.setBottomMargin(format_.bottomMargin() + spare)
    cursor.setBlockFormat(format_)
    table = cursor.currentTable()
    if table is not None:  # whose cells end with their last line
        cell = table.cellAt(cursor)
        padded = cell.format().toTableCellFormat()
        padded.setBottomPadding(padded.bottomPadding() + spare)
        cell.setFormat(padded)
