"""Setting papers as PDF: what the process that `services.typesetting` starts does."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from desktop.model.formula import FORMULA
from desktop.model.plain_maths import plain_maths
from desktop.paths import resources
from desktop.services.formula_setting import Pictured
from desktop.services.typesetting import Article, read_article
from desktop.ui.panes.page_formulas import PageFormulas
from desktop.ui.panes.page_text import Placed

_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
_DPI = 600
# A page is laid out in the pixels of a style sheet, of which an inch has so many.
_PIXELS = 96
_MARGINS = QMarginsF(25, 22, 25, 25)  # millimetres
_BODY, _FOOT = 14, 11  # 10.5 and 8.5 points
# From line to line, of the size of letters; those that are large need less.
_LEADING, _LARGE_LEADING, _LARGE = 1.5, 1.25, 17
_INDENT = 24
_BOXES = ("☑", "☐")
_GAP = 0.035  # between two papers, of the height of a page
# A paper that has less than this of a page begins on the next one.
_ROOM = 0.22
_HEADING, _HEADING_END = re.compile("<h([1-6])>"), re.compile("</h[1-6]>")
# From a footnote to where it is spoken of: on paper nobody can follow it.
_WAY_BACK = re.compile(r'(?:\s|&nbsp;|&#160;)*<a href="#fnref[^"<>]*">↩</a>')
# The place of a link would take the first letter from the others.
_PLACE = re.compile(r'<article id="[^"]*">')
_SAID_OTHERWISE = (
    ("<h2>Note</h2>", '<p class="label">Note</p>'),
    ('<div class="abstract">\n<p>', '<div class="abstract">\n<p class="first">'),
    ('<li class="checked">', "<li>☑ "),
    ('<li class="unchecked">', "<li>☐ "),
)
# What stands close before and after a formula is drawn with it: a line would begin between them.
_CLOSE = re.compile(
    rf'(\w{{1,12}})?<img src="{FORMULA}(\d+)">'
    r"([^\s<>&]{1,12}(?=[\s<]|\Z)|[^\s\w<>&(\[{]{1,3})?"
)
_FAMILIES = [
    "Source Serif 4", "Charter", "Cambria", "Georgia", "Noto Serif", "Liberation Serif",
    "DejaVu Serif", "serif",
]  # fmt: skip


class Typesetter:
    """Sets papers one below the other, over as many pages as they take."""

    def __init__(self, target: Path, size: str, title: str) -> None:
        self._writer = QPdfWriter(str(target))
        self._writer.setResolution(_DPI)
        self._writer.setPageSize(QPageSize(_SIZES[size]))
        self._writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        self._writer.setTitle(title)
        self._writer.setCreator("Carrel")
        self._scale = _DPI / _PIXELS
        width, height = self._writer.width() / self._scale, self._writer.height() / self._scale
        self._page = QRectF(0, 0, width, height)
        self._painter = QPainter()
        self._style = (resources() / "print.css").read_text(encoding="utf-8")
        self._number = 1
        self._used = 0.0

    def set_all(self, articles: Iterable[Article]) -> bool:
        """Set papers; say whether the file could be written."""
        if not self._painter.begin(self._writer):
            return False
        self._painter.scale(self._scale, self._scale)
        self._number_page()
        for article in articles:
            self._set(article)
        return self._painter.end()

    def _set(self, article: Article) -> None:
        if self._used > self._page.height() * (1 - _ROOM):
            self._turn()
        document = self._laid_out(article)
        pages = document.pageCount()
        for page in range(pages):
            if page:
                self._turn()
            self._draw(document, page)
        height = document.size().height() if pages == 1 else self._height_of_last(document)
        self._used = height + self._page.height() * _GAP

    def _laid_out(self, article: Article) -> QTextDocument:
        """Return a paper as pages, of which the first leaves room for what is on it already."""
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(0)
        document.setIndentWidth(_INDENT)
        document.setDefaultFont(_font(_BODY))
        document.setDefaultStyleSheet(self._style)
        html, placed = _with_neighbours(_for_print(article.html), article.formulas)
        document.setHtml(html)
        formulas = PageFormulas(placed, document, said=True)
        formulas.spell_out(formulas.hopeless(self._page.width()))
        formulas.fit(self._page.width())
        _lead(document, formulas)
        if self._used:
            _leave_room(document, self._used)
        formulas.attach()
        document.setPageSize(self._page.size())
        return document

    def _draw(self, document: QTextDocument, page: int) -> None:
        top = page * self._page.height()
        self._painter.save()
        self._painter.translate(0, -top)
        document.drawContents(self._painter, self._page.translated(0, top))
        self._painter.restore()

    def _height_of_last(self, document: QTextDocument) -> float:
        last = document.documentLayout().blockBoundingRect(document.lastBlock())
        return last.bottom() - (document.pageCount() - 1) * self._page.height()

    def _turn(self) -> None:
        self._writer.newPage()
        self._number += 1
        self._used = 0.0
        self._number_page()

    def _number_page(self) -> None:
        foot = QRectF(self._page)
        foot.setTop(self._page.bottom() + _PIXELS * 0.3)
        foot.setHeight(_PIXELS * 0.25)
        self._painter.save()
        self._painter.setFont(_font(_FOOT))
        self._painter.setPen(Qt.GlobalColor.darkGray)
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(self._number))
        self._painter.restore()


def main(words: Sequence[str]) -> int:
    """Set the papers of a file as PDF; return the exit status."""
    source, target, size, title = words
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with Path(source).open(encoding="utf-8") as file:
        is_done = Typesetter(Path(target), size, title).set_all(map(read_article, file))
    del application
    return 0 if is_done else 1


def _font(pixels: int) -> QFont:
    font = QFont(_FAMILIES)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(pixels)
    # Letters stand where they belong, not where a screen has a pixel.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Letters that are drawn as one would be copied and searched as one.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def _for_print(article: str) -> str:
    """Return a paper for the style sheet here, which has no say in headings, parts and boxes."""
    article = _PLACE.sub("<article>", article)
    for here, there in _SAID_OTHERWISE:
        article = article.replace(here, there)
    # A paragraph has one class alone: of several Qt takes another one for pictures than for text.
    article = article.replace("<h1>", '<p class="title">', 1)
    article = _HEADING.sub(r'<p class="heading\1">', _WAY_BACK.sub("", article))
    return _HEADING_END.sub("</p>", article)


def _with_neighbours(html: str, formulas: Sequence[Pictured]) -> tuple[str, list[Placed]]:
    """Return a paper and its formulas, those with the letters that stand close to them."""
    placed: list[Placed] = []

    def taken(found: re.Match[str]) -> str:
        tex, formula = formulas[int(found[2])]
        placed.append(Placed(formula, tex, plain_maths(tex) or tex, found[1] or "", found[3] or ""))
        return f'<img src="{FORMULA}{len(placed) - 1}">'

    return _CLOSE.sub(taken, html), placed


def _lead(document: QTextDocument, formulas: PageFormulas) -> None:
    """Give lines the room that long reading wants, all of a paragraph the same."""
    block = document.firstBlock()
    while block.isValid():
        if block.blockFormat().objectIndex() >= 0 and block.text().startswith(_BOXES):
            block.textList().remove(block)  # a box needs no bullet before it
        format_ = block.blockFormat()
        height = max(*map(_leading, _fonts(block)), formulas.line_height(block))
        format_.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        QTextCursor(block).setBlockFormat(format_)
        block = block.next()


def _fonts(block: QTextBlock) -> Iterator[QFont]:
    parts = [part.format.font() for part in block.textFormats()]
    yield from parts or [block.charFormat().font()]


def _leading(font: QFont) -> float:
    pixels = font.pixelSize()
    return pixels * (_LARGE_LEADING if pixels > _LARGE else _LEADING)


def _leave_room(document: QTextDocument, height: float) -> None:
    """Put an empty line of a height before everything."""
    cursor = QTextCursor(document)
    first = QTextBlockFormat(cursor.blockFormat())
    cursor.insertBlock(first)
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    room = QTextBlockFormat()
    room.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(room)
