"""A rendered note as a page: a column of text with formulas in it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import (
    QFontMetricsF,
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
_TOP, _BOTTOM = 8, 32


class NotePage(SafeBrowser):
    """Shows a NoteHtml, or a text as it was typed."""

    def __init__(self, style: PageStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._note = NoteHtml("")
        self._formulas = PageFormulas((), self.document())
        self._spelt_out: frozenset[int] = frozenset()

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

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give what is selected to the clipboard, with the TeX of formulas."""
        piece = QTextDocument()
        QTextCursor(piece).insertFragment(self.textCursor().selection())
        self._formulas.spell_tex(piece)
        data = QMimeData()
        data.setText(piece.toPlainText())
        data.setHtml(piece.toHtml())
        return data

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
    """Give the lines of a paragraph a height, and half of what is new below the last one.

    Qt makes room above a line only, and formulas go below it too.
    """
    format_ = block.blockFormat()
    is_fixed = format_.lineHeightType() == _FIXED
    usual = QFontMetricsF(block.charFormat().font()).height()
    spare = height - (format_.lineHeight() if is_fixed else usual)
    if spare > 0:
        format_.setLineHeight(height, _FIXED if is_fixed else _LEAST)
        format_.setBottomMargin(format_.bottomMargin() + spare / 2)
        QTextCursor(block).setBlockFormat(format_)
