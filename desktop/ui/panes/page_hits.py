"""Going from hit to hit on a page."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from desktop.ui import theme

# A hit is shown with so much of the pane above it.
_ABOVE = 0.33


class PageHits:
    """Walks over what stands on the ground of hits in a text, round and round."""

    def __init__(self, page: QTextEdit) -> None:
        self._page = page
        self._document: QTextDocument | None = None
        self._at = -1

    def step(self, way: int) -> bool:
        """Show the next hit (1) or the one before (-1), with a ring; False where there is none."""
        look = theme.tokens(self._page.palette())
        hits = list(_hits(self._page.document(), QColor(look.highlight)))
        if not hits:
            self._page.setExtraSelections([])
            return False
        if self._document is not self._page.document():
            self._document, self._at = self._page.document(), -1 if way > 0 else 0
        self._at = (self._at + way) % len(hits)
        self._show(hits[self._at], look)
        return True

    def _show(self, hit: tuple[int, int], look: theme.Tokens) -> None:
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(hit[0])
        bar = self._page.verticalScrollBar()
        height = self._page.viewport().height()
        top = self._page.cursorRect(cursor).top()
        if not 0 <= top < 0.9 * height:
            bar.setValue(bar.value() + top - round(_ABOVE * height))
        cursor.setPosition(hit[1], QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        style = QTextCharFormat()
        style.setBackground(QColor(look.accent))
        style.setForeground(QColor(look.on_accent))
        mark.cursor, mark.format = cursor, style
        self._page.setExtraSelections([mark])


def _hits(document: QTextDocument, ground: QColor) -> Iterator[tuple[int, int]]:
    """Yield where hits stand, from which character to which."""
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            brush = fragment.charFormat().background()
            if brush.style() != Qt.BrushStyle.NoBrush and brush.color() == ground:
                yield fragment.position(), fragment.position() + fragment.length()
            fragments += 1
        block = block.next()
