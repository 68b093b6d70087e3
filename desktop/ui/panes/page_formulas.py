"""Formulas in the text of a page: each stands in it as one sign, and is drawn by Qt's SVG."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from desktop.model.formula import FORMULA
from desktop.ui.panes.formula_picture import FormulaPicture
from desktop.ui.panes.page_text import Placed

SIGN = "\ufffc"
_APART = re.compile("([\ufffc\U00010000-\U0010ffff])")

# Pieces of a text, and from which to which position of a document each of them stands.
Reading = Sequence[tuple[str, int, int]]
_IMAGE = QTextFormat.ObjectTypes.ImageObject.value
_BETWEEN_LINES = 1.0
# A formula that would have to shrink below this reads better as text.
_SMALLEST = 0.6


class PageFormulas(QPyTextObject):
    """Measures and draws the formulas of one document; no other picture is drawn in it.

    On paper their TeX is `said`: unseen, it lies where they are, to be searched and copied.
    """

    def __init__(
        self, placed: Sequence[Placed], document: QTextDocument, *, said: bool = False
    ) -> None:
        super().__init__(document)
        self._said = said
        self._placed = placed
        self._document = document
        self._widest = 0.0
        self._pictures: dict[tuple[int, int, int], FormulaPicture] = {}
        self._shown = [
            (cursor.blockNumber(), number, cursor.charFormat())
            for cursor in _signs(document)
            if (number := self._number(cursor.charFormat())) is not None
        ]
        # As wide as they want to be, also when text stands in their place.
        self._widths = {
            number: self._picture(number, format_).width for _block, number, format_ in self._shown
        }

    def attach(self) -> None:
        """Take part in laying out the document, which begins with this.

        Until then its formats can be changed without it being laid out each time.
        """
        self._document.documentLayout().registerHandler(_IMAGE, self)

    def fit(self, widest: float) -> None:
        """Make formulas that are wider than a line of so many pixels smaller.

        The document has to be laid out anew afterwards.
        """
        self._widest = widest
        # Those that fit as they are need not be measured again.
        fitting = {key: one for key, one in self._pictures.items() if one.width <= widest}
        self._pictures = {key: one for key, one in fitting.items() if one.scale == 1}

    def hopeless(self, widest: float) -> frozenset[int]:
        """Return the numbers of those that could not be read if they were made to fit."""
        return frozenset(
            number for number, width in self._widths.items() if width * _SMALLEST > widest
        )

    def spell_out(self, numbers: frozenset[int]) -> None:
        """Put plain text in the place of formulas."""
        self._shown = [one for one in self._shown if one[1] not in numbers]
        for cursor in _signs(self._document) if numbers else ():
            number = self._number(cursor.charFormat())
            if number in numbers:
                format_ = QTextCharFormat(cursor.charFormat())
                format_.clearProperty(QTextFormat.Property.ObjectType)
                format_.clearProperty(QTextFormat.Property.ImageName)
                cursor.insertText(self._placed[number].read(), format_)

    def line_height(self, block: QTextBlock) -> float:
        """Return how far apart the lines of a paragraph have to be for its formulas, or 0."""
        shown = [
            (self._picture(number, format_), QFontMetricsF(format_.font()))
            for number, format_ in self._in_block(block)
        ]
        if not shown:
            return 0.0
        # One that is high meets letters above and below it; two may meet each other.
        above = sorted(max(one.ascent, font.ascent()) for one, font in shown)
        below = sorted(max(one.depth, font.descent()) for one, font in shown)
        letters = shown[0][1]
        next_above, next_below = [letters.ascent(), *above][-2], [letters.descent(), *below][-2]
        return max(above[-1] + next_below, below[-1] + next_above) + _BETWEEN_LINES

    def measured(self, block: QTextBlock) -> str:
        """Return the text of a paragraph with something as wide in the place of each formula."""
        text = block.text()
        if SIGN not in text:
            return text
        for number, format_ in self._in_block(block):
            letter = QFontMetricsF(format_.font()).horizontalAdvance("n")
            count = math.ceil(self._picture(number, format_).width / max(letter, 1.0))
            text = text.replace(SIGN, "n" * max(count, 1), 1)
        return text

    def copied(self, selected: QTextCursor) -> QMimeData:
        """Return what is selected in the document for the clipboard, with the TeX of formulas."""
        piece = QTextDocument()
        QTextCursor(piece).insertFragment(selected.selection())
        for cursor in _signs(piece):
            number = self._number(cursor.charFormat())
            cursor.insertText("" if number is None else self._placed[number].written())
        data = QMimeData()
        data.setText(piece.toPlainText())
        data.setHtml(piece.toHtml())
        return data

    def plain_text(self) -> str:
        """Return the text of the document, with the TeX of formulas."""
        first, *rest = self._document.toPlainText().split(SIGN)
        written = [self._placed[number].written() for _block, number, _format in self._shown]
        return first + "".join(tex + text for tex, text in zip(written, rest, strict=False))

    def readings(self) -> tuple[Reading, Reading]:
        """Return the text of the document with formulas as TeX, and with formulas as they read."""
        shown = [self._placed[number] for _block, number, _format in self._shown]
        text = self._document.toPlainText()
        return (
            list(_pieces(text, [f"{one.head}{one.tex}{one.tail}" for one in shown])),
            list(_pieces(text, [one.read() for one in shown])),
        )

    def intrinsicSize(
        self, _document: QTextDocument, _position: int, format_: QTextFormat
    ) -> QSizeF:
        number = self._number(format_)
        return QSizeF() if number is None else self._picture(number, format_.toCharFormat()).size()

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _position: int,
        format_: QTextFormat,
    ) -> None:
        number = self._number(format_)
        if number is not None:
            characters = format_.toCharFormat()
            baseline = QPointF(rect.x(), rect.y() + rect.height())
            ink = characters.foreground().color()
            said = f"${self._placed[number].tex}$" if self._said else ""
            self._picture(number, characters).draw(painter, baseline, ink, said)

    def _in_block(self, block: QTextBlock) -> Iterator[tuple[int, QTextCharFormat]]:
        wanted = block.blockNumber()
        return ((number, format_) for place, number, format_ in self._shown if place == wanted)

    def _number(self, format_: QTextFormat) -> int | None:
        name = format_.toImageFormat().name()
        number = name.removeprefix(FORMULA)
        is_one = name.startswith(FORMULA) and number.isdecimal()
        return int(number) if is_one and int(number) < len(self._placed) else None

    def _picture(self, number: int, format_: QTextCharFormat) -> FormulaPicture:
        font = format_.font()
        key = (number, font.pixelSize(), font.weight())
        if key not in self._pictures:
            one = self._placed[number]
            self._pictures[key] = FormulaPicture(
                one.formula, font, self._widest, head=one.head, tail=one.tail
            )
        return self._pictures[key]


def _pieces(text: str, formulas: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Yield what stands where; the document counts some signs as two characters."""
    place = 0
    written = iter(formulas)
    for piece in _APART.split(text):
        if piece == SIGN:
            yield next(written, ""), place, place + 1
        elif piece:
            yield piece, place, place + (2 if piece > "\uffff" else len(piece))
        place += 2 if piece > "\uffff" else len(piece)


def _signs(document: QTextDocument) -> Iterator[QTextCursor]:
    """Yield a cursor around each picture of a document, in order."""
    cursor = document.find(SIGN)
    while not cursor.isNull():
        yield cursor
        cursor = document.find(SIGN, cursor.position())
