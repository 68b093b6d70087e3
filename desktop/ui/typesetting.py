"""Setting papers as PDF: what the process that `services.typesetting` starts does."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from desktop.paths import resources

_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
_DPI = 600
_MARGINS = QMarginsF(25, 22, 25, 25)  # millimetres
_POINTS, _FOOT_POINTS = 10.5, 8.5
_LEADING = 130  # percent of the height of a line
_GAP = 0.035  # between two papers, of the height of a page
# A paper that has less than this of a page begins on the next one.
_ROOM = 0.22
_HEADING, _HEADING_END = re.compile("<h([1-6])>"), re.compile("</h[1-6]>")
# The place of a link would take the first letter from the others.
_PLACE = re.compile(r'<article id="[^"]*">')
_SAID_OTHERWISE = (
    ("<h2>Note</h2>", '<p class="label">Note</p>'),
    ('<div class="abstract">\n<p>', '<div class="abstract">\n<p class="first">'),
    ('<li class="checked">', "<li>☑ "),
    ('<li class="unchecked">', "<li>☐ "),
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
        self._page = QRectF(0, 0, self._writer.width(), self._writer.height())
        self._painter = QPainter()
        # Qt takes heights of lines for those of the screen, and makes them larger for paper.
        self._scale = _DPI / QGuiApplication.primaryScreen().logicalDotsPerInchY()
        self._style = (resources() / "print.css").read_text(encoding="utf-8")
        self._number = 1
        self._used = 0.0

    def set_all(self, articles: Iterable[str]) -> bool:
        """Set papers, each an HTML fragment; say whether the file could be written."""
        if not self._painter.begin(self._writer):
            return False
        self._number_page()
        for article in articles:
            self._set(article)
        return self._painter.end()

    def _set(self, article: str) -> None:
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

    def _laid_out(self, article: str) -> QTextDocument:
        """Return a paper as pages, of which the first leaves room for what is on it already."""
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self._writer)
        document.setDocumentMargin(0)
        document.setDefaultFont(_font(_POINTS))
        document.setDefaultStyleSheet(self._style)
        document.setHtml(_for_print(article))
        _lead(document)
        if self._used:
            _leave_room(document, self._used / self._scale)
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
        foot.setTop(self._page.bottom() + _DPI * 0.3)
        foot.setHeight(_DPI * 0.25)
        self._painter.save()
        self._painter.setFont(_font(_FOOT_POINTS))
        self._painter.setPen(Qt.GlobalColor.darkGray)
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(self._number))
        self._painter.restore()


def main(words: Sequence[str]) -> int:
    """Set the papers of a file as PDF; return the exit status."""
    source, target, size, title = words
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with Path(source).open(encoding="utf-8") as file:
        is_done = Typesetter(Path(target), size, title).set_all(map(json.loads, file))
    del application
    return 0 if is_done else 1


def _font(points: float) -> QFont:
    font = QFont(_FAMILIES)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    # Letters that are drawn as one would be copied and searched as one.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def _for_print(article: str) -> str:
    """Return a paper for the style sheet here, which has no say in headings, parts and boxes."""
    article = _PLACE.sub("<article>", article)
    for here, there in _SAID_OTHERWISE:
        article = article.replace(here, there)
    article = _HEADING.sub(r'<p class="heading heading\1">', article)
    return _HEADING_END.sub("</p>", article)


def _lead(document: QTextDocument) -> None:
    """Give lines the room that long reading wants."""
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    spacing = QTextBlockFormat()
    spacing.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(spacing)


def _leave_room(document: QTextDocument, height: float) -> None:
    """Put an empty line of a height before everything."""
    cursor = QTextCursor(document)
    first = QTextBlockFormat(cursor.blockFormat())
    cursor.insertBlock(first)
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    room = QTextBlockFormat()
    room.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(room)
