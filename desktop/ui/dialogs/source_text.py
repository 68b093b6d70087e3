"""Lines of a source: plain text in the ink of their kind, with number and kind in the margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from desktop.model.digest import LineKind
from desktop.ui import fonts, theme
from desktop.ui.dialogs.import_wording import kind_name
from desktop.ui.dialogs.reading_job import SourceLine
from desktop.ui.icons import Tint

INKS: dict[LineKind, Tint] = {
    LineKind.TITLE: "accent",
    LineKind.ABSTRACT: "text",
    LineKind.AUTHORS: "good",
    LineKind.BYLINE: "good",
    LineKind.DATE: "star",
    LineKind.LINKS: "accent",
    LineKind.COUNTS: "star",
    LineKind.NOTE: "text",
    LineKind.FURNITURE: "secondary",
    LineKind.UNKNOWN: "danger",
}

_PADDING = 8
_GAP = 8
_BAND = 3
_LINES_ABOVE = 2
# How many lines are put into the text in one turn of the event loop.
_AT_ONCE = 200


class SourceText(QPlainTextEdit):
    """A read-only stretch of a source."""

    paper_reached = Signal(int)  # the position of the paper whose lines the cursor came to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[SourceLine] = ()
        self._paper: int | None = None
        self._marked = range(0)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setFont(fonts.figures(fonts.interface_font(smaller=1)))
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._on_soon_timeout)
        self._inks = _Inks(self.document())
        self._margin = _Margin(self)
        self.updateRequest.connect(self._on_update_requested)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    def show_lines(self, lines: Sequence[SourceLine]) -> None:
        """Show a stretch of lines from its top."""
        self._lines = lines
        self._inks.take([line.kind for line in lines], theme.tokens(self.palette()))
        self.blockSignals(True)
        self.setPlainText(_joined(lines[:_AT_ONCE]))
        self.blockSignals(False)
        self._fit_margin()
        self._mark(None)
        self._soon.start()

    def mark_paper(self, position: int | None) -> None:
        """Mark the lines of a paper and bring the first of them into view."""
        self._mark(position)
        if self._marked:
            self._scroll_to(self._marked.start)

    def go_to_line(self, number: int) -> None:
        """Bring a line of the source into view, with the cursor in it."""
        if self._lines:
            self._scroll_to(number - self._lines[0].number)

    def line_here(self) -> int:
        """Return the number of the line that the cursor is in."""
        first = self._lines[0].number if self._lines else 1
        return first + self.textCursor().blockNumber()

    def visible_lines(self) -> Iterator[tuple[QRectF, SourceLine]]:
        """Yield the lines in view and where they stand in the viewport."""
        block = self.firstVisibleBlock()
        bottom = self.viewport().height()
        while block.isValid():
            place = self._place_of(block)
            if place.top() > bottom:
                return
            if block.blockNumber() < len(self._lines):
                yield place, self._lines[block.blockNumber()]
            block = block.next()

    def is_marked(self, line: SourceLine) -> bool:
        """Say whether a line stands between the first and the last one of the marked paper."""
        return line.number - self._lines[0].number in self._marked

    def margin_width(self) -> int:
        """Return how wide the margin must be for its numbers and words."""
        metrics = QFontMetrics(margin_font(self.font()))
        last = self._lines[-1].number if self._lines else 1
        kinds = {line.kind for line in self._lines if line.kind}
        words = max((metrics.horizontalAdvance(kind_name(kind)) for kind in kinds), default=0)
        number = metrics.horizontalAdvance("0" * len(str(last)))
        return _BAND + _PADDING + number + _GAP + words + _PADDING

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_margin()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            kinds = [line.kind for line in self._lines]
            self._inks.take(kinds, theme.tokens(self.palette()))
            self._inks.rehighlight()
            self._mark(self._paper)
            self._margin.update()

    def _place_of(self, block: QTextBlock) -> QRectF:
        return self.blockBoundingGeometry(block).translated(self.contentOffset())

    def _fit_margin(self) -> None:
        width = self.margin_width()
        self.setViewportMargins(width, 0, 0, 0)
        inside = self.contentsRect()
        self._margin.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))
        self._margin.update()

    @Slot()
    def _on_soon_timeout(self) -> None:
        """Add some more lines, so that a long stretch does not keep the window waiting."""
        there = self.blockCount() if self._lines else 0
        if there < len(self._lines):
            self._add(there + _AT_ONCE)
        else:
            self._soon.stop()
            self._mark(self._paper)

    def _add(self, wanted: int) -> None:
        """See to it that so many lines are in the text."""
        there = self.blockCount()
        if there < min(wanted, len(self._lines)):
            end = QTextCursor(self.document())
            end.movePosition(QTextCursor.MoveOperation.End)
            end.insertText("\n" + _joined(self._lines[there:wanted]))

    def _scroll_to(self, place: int) -> None:
        self._add(place + _AT_ONCE)
        block = self.document().findBlockByNumber(place)
        if not block.isValid():
            return
        self.blockSignals(True)
        self.setTextCursor(QTextCursor(block))
        self.blockSignals(False)
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(max(block.firstLineNumber() - _LINES_ABOVE, 0))

    def _mark(self, paper: int | None) -> None:
        self._paper = paper
        self._marked = self._stretch_of(paper)
        look = theme.tokens(self.palette())
        self._add(self._marked.stop)
        washes = [self._wash(place, look.selection) for place in self._marked]
        for place, line in enumerate(self._lines[: self.blockCount()]):
            if line.kind is LineKind.UNKNOWN and place not in self._marked:
                washes.append(self._wash(place, look.danger_wash))
        self.setExtraSelections(washes)
        self._margin.update()

    def _stretch_of(self, paper: int | None) -> range:
        if paper is None:
            return range(0)
        places = [place for place, line in enumerate(self._lines) if line.paper == paper]
        return range(places[0], places[-1] + 1) if places else range(0)

    def _wash(self, place: int, color: str) -> QTextEdit.ExtraSelection:
        wash = QTextEdit.ExtraSelection()
        style = QTextCharFormat()
        style.setBackground(QColor(color))
        style.setProperty(QTextFormat.Property.FullWidthSelection, True)
        wash.cursor = QTextCursor(self.document().findBlockByNumber(place))
        wash.format = style
        return wash

    @Slot(QRect, int)
    def _on_update_requested(self, place: QRect, scrolled: int) -> None:
        if scrolled:
            self._margin.scroll(0, scrolled)
        else:
            self._margin.update(0, place.y(), self._margin.width(), place.height())

    @Slot()
    def _on_cursor_moved(self) -> None:
        place = self.textCursor().blockNumber()
        paper = self._lines[place].paper if place < len(self._lines) else None
        if paper is not None and paper != self._paper:
            self._mark(paper)
            self.paper_reached.emit(paper)


def _joined(lines: Sequence[SourceLine]) -> str:
    return "\n".join(line.text for line in lines)


def margin_font(font: QFont) -> QFont:
    """Return the font of the margin, a little smaller than that of the text."""
    result = QFont(font)
    result.setPixelSize(font.pixelSize() - 1)
    return result


class _Inks(QSyntaxHighlighter):
    """Gives each line the ink of its kind."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._kinds: Sequence[LineKind | None] = ()
        self._styles: dict[LineKind, QTextCharFormat] = {}

    def take(self, kinds: Sequence[LineKind | None], look: theme.Tokens) -> None:
        """Take the kinds of the lines that are about to be shown, and the colours."""
        self._kinds = kinds
        for kind, ink in INKS.items():
            style = QTextCharFormat()
            style.setForeground(QColor(getattr(look, ink)))
            if kind is LineKind.TITLE:
                style.setFontWeight(QFont.Weight.DemiBold)
            self._styles[kind] = style

    def highlightBlock(self, text: str) -> None:
        place = self.currentBlock().blockNumber()
        kind = self._kinds[place] if place < len(self._kinds) else None
        if kind is not None:
            self.setFormat(0, len(text), self._styles[kind])


class _Margin(QWidget):
    """The strip at the left: number and kind of each line."""

    def __init__(self, text: SourceText) -> None:
        super().__init__(text)
        self._text = text

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens(self.palette())
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(look.list))
        painter.setFont(margin_font(self._text.font()))
        metrics = painter.fontMetrics()
        for place, line in self._text.visible_lines():
            row = QRectF(0, place.top(), self.width(), metrics.lineSpacing() + 2)
            if self._text.is_marked(line):
                painter.fillRect(QRectF(0, place.top(), _BAND, place.height()), QColor(look.accent))
            if line.kind is None:
                continue
            inner = row.adjusted(_BAND + _PADDING, 0, -_PADDING, 0)
            painter.setPen(QColor(getattr(look, INKS[line.kind])))
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, kind_name(line.kind))
            painter.setPen(QColor(look.secondary))
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight, str(line.number))
        painter.end()
