"""Markdown in light colours while it is typed."""

from __future__ import annotations

import re
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop.ui.panes.page_style import PageStyle, monospace_family

# Colours cost time, when a note is opened and with every key.
_LONGEST_NOTE = 50_000
_LONGEST_LINE = 5_000

_FENCE = re.compile(r" {0,3}(?:`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}(?=\s|$)")
_QUOTE = re.compile(r"(?: {0,3}>)+")
_ITEM = re.compile(r"\s*(?:[-*+]|[0-9]{1,9}[.)])(?: \[[ xX]\])?(?=\s)")
_INLINE = re.compile(
    r"(?P<code>(?P<ticks>`+)[^`\n]+(?P=ticks)(?!`))"
    r"|(?P<strong>\*\*[^*\s][^*\n]*\*\*|(?<!\w)__[^_\s][^_\n]*__(?!\w))"
    r"|(?P<emphasis>\*[^*\s][^*\n]*\*|(?<!\w)_[^_\s][^_\n]*_(?!\w))"
    r"|(?P<struck>~~[^~\n]+~~)"
    r"|(?P<link>\[\[[^\[\]\n]{1,800}\]\]|\[[^\[\]\n]{1,500}\]\([^()\s]{1,2000}\)|https?://[^\s<>]+)"
)


class _State(IntEnum):
    """What a line is part of, for the line below it."""

    TEXT = 0
    CODE = 1


class NoteHighlighter(QSyntaxHighlighter):
    """Shows headings, lists, quotes, emphasis, code and links. Very long notes stay plain."""

    def __init__(self, style: PageStyle, parent: QObject) -> None:
        super().__init__(parent)
        self._formats = _formats(style)

    def begin(self, document: QTextDocument) -> None:
        """Colour a document, at once and best before it is laid out, and what is typed in it."""
        is_long = document.characterCount() > _LONGEST_NOTE
        self.setDocument(None if is_long else document)
        self.rehighlight()

    def set_style(self, style: PageStyle) -> None:
        """Take the colours and fonts of a style."""
        self._formats = _formats(style)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        is_inside = self.previousBlockState() == _State.CODE
        is_fence = _FENCE.match(text) is not None
        self.setCurrentBlockState(_State.CODE if is_inside != is_fence else _State.TEXT)
        if is_inside or is_fence:
            self.setFormat(0, len(text), self._formats["code"])
        elif len(text) <= _LONGEST_LINE:
            self._colour(text)

    def _colour(self, text: str) -> None:
        heading = _HEADING.match(text)
        if heading:
            self.setFormat(0, len(text), self._formats["heading"])
            self.setFormat(0, heading.end(), self._formats["sign"])
            return
        for pattern, name in ((_QUOTE, "quote"), (_ITEM, "sign")):
            match = pattern.match(text)
            if match:
                whole = len(text) if name == "quote" else match.end()
                self.setFormat(0, whole, self._formats[name])
        for match in _INLINE.finditer(text):
            name = str(match.lastgroup)
            self.setFormat(match.start(), match.end() - match.start(), self._formats[name])


def _formats(style: PageStyle) -> dict[str, QTextCharFormat]:
    look = style.look
    formats = {
        "heading": _format(look.text, weight=QFont.Weight.Bold),
        "sign": _format(look.accent, weight=QFont.Weight.Bold),
        "quote": _format(look.secondary, italic=True),
        "strong": _format(look.text, weight=QFont.Weight.Bold),
        "emphasis": _format(look.text, italic=True),
        "struck": _format(look.secondary),
        "link": _format(look.accent),
        "code": _format(look.text),
    }
    formats["struck"].setFontStrikeOut(True)
    formats["code"].setFontFamilies([monospace_family()])
    formats["code"].setProperty(QTextCharFormat.Property.FontPixelSize, style.px(14))
    formats["code"].setBackground(QColor(look.sidebar))
    return formats


def _format(
    color: str, *, weight: QFont.Weight = QFont.Weight.Normal, italic: bool = False
) -> QTextCharFormat:
    format_ = QTextCharFormat()
    format_.setForeground(QColor(color))
    format_.setFontWeight(weight)
    format_.setFontItalic(italic)
    return format_
