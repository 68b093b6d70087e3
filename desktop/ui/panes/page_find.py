"""Finding words in the page that is shown: a small bar, and the places it marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from desktop.ui import sizes, theme
from desktop.ui.icons import icon
from desktop.ui.panes.page_formulas import Reading
from desktop.ui.panes.page_view import PageView
from desktop.ui.widgets.tab_order import put_before

_MOST = 1_000
_MARGIN = 8
_FIELD_WIDTH = 180
# What is found is shown with so much of the pane above it.
_ABOVE = 0.33


class PageFind(QFrame):
    """A bar at the top of a page; Enter and F3 go on, Esc closes it."""

    closed = Signal()

    def __init__(self, page: PageView, controls: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._found: list[tuple[int, int]] = []
        self._at = -1
        self._field = _Field(self)
        self._count = QLabel(self)
        self._lay_out()
        self._field.textChanged.connect(self._on_text_changed)
        self._field.stepped.connect(self.step)
        self._field.left.connect(self.leave)
        page.textChanged.connect(self._on_page_changed)
        page.installEventFilter(self)
        put_before(controls, self)  # it stands above them
        self.hide()

    def enter(self) -> None:
        """Show the bar; what is selected on the page is what is looked for."""
        selected = self._page.textCursor().selectedText()
        if selected and len(selected) < _FIELD_WIDTH:
            self._field.setText(selected)
        self.show()
        self._place()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._look(keep_place=False)

    def leave(self) -> None:
        """Close the bar, take the marks away, and give the keyboard back to the page."""
        self.hide()
        self._page.keep_free(0)
        self._page.setExtraSelections([])
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    @Slot(int)
    def step(self, way: int) -> bool:
        """Go to the next place (1) or the one before (-1), round and round; False without any."""
        if not self._found:
            return False
        self._at = (self._at + way) % len(self._found)
        self._mark()
        self._scroll()
        return True

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _lay_out(self) -> None:
        self.setObjectName("page_find")
        self.setAccessibleName(self.tr("Find in page"))
        self._field.setPlaceholderText(self.tr("Find in page"))
        self._field.setAccessibleName(self.tr("Words to find in the page"))
        self._field.setFixedWidth(sizes.beside(_FIELD_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, _MARGIN // 2, _MARGIN // 2, _MARGIN // 2)
        row.setSpacing(_MARGIN // 2)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addWidget(self._field)
        for name, tip, run in (
            ("chevron-left", self.tr("Place before (Shift+Enter)"), lambda: self.step(-1)),
            ("chevron-right", self.tr("Next place (Enter)"), lambda: self.step(1)),
            ("close", self.tr("Close (Esc)"), self.leave),
        ):
            button = QToolButton(self)
            button.setIcon(icon(name))
            button.setIconSize(sizes.square(16))
            button.setAutoRaise(True)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(run)
            row.addWidget(button)

    def _place(self) -> None:
        height = self.sizeHint().height()
        self.setGeometry(0, 0, self._page.width(), height)
        if self.isVisible():
            self._page.keep_free(height)

    @Slot()
    def _on_text_changed(self) -> None:
        self._look(keep_place=False)

    @Slot()
    def _on_page_changed(self) -> None:
        if self.isVisible():
            self._look(keep_place=True)

    def _look(self, *, keep_place: bool) -> None:
        """Find the words anew, and go to the first place that is in view or below it."""
        self._found = _places(self._page.readings(), self._field.text())
        if not keep_place:
            top = self._page.cursorForPosition(self._page.viewport().rect().topLeft()).position()
            below = [number for number, (start, _end) in enumerate(self._found) if start >= top]
            self._at = below[0] if below else 0
        self._at = min(self._at, len(self._found) - 1)
        self._mark()
        if not keep_place and self._found:
            self._scroll()

    def _mark(self) -> None:
        look = theme.tokens(self._page.palette())
        marks = []
        for number, place in enumerate(self._found):
            is_current = number == self._at
            style = QTextCharFormat()
            style.setBackground(QColor(look.accent if is_current else look.highlight))
            style.setForeground(QColor(look.on_accent if is_current else look.text))
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = self._cursor(place), style
            marks.append(mark)
        self._page.setExtraSelections(marks)
        self._say()

    def _say(self) -> None:
        """Tell which place of how many is shown."""
        words = ""
        if self._found:
            place, count = str(self._at + 1), str(len(self._found))
            words = self.tr("%1 of %2").replace("%1", place).replace("%2", count)
        elif self._field.text().strip():
            words = self.tr("Not found")
        self._count.setText(words)

    def _scroll(self) -> None:
        bar, height = self._page.verticalScrollBar(), self._page.viewport().height()
        top = self._page.cursorRect(self._cursor(self._found[self._at])).top()
        if not 0 <= top < 0.9 * height:
            bar.setValue(bar.value() + top - round(_ABOVE * height))

    def _cursor(self, place: tuple[int, int]) -> QTextCursor:
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor


class _Field(QLineEdit):
    """A line of text in which Enter goes on and Esc leaves."""

    stepped = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        # Esc is this line's, whatever it is for the window.
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)


def _places(readings: Sequence[Reading], words: str) -> list[tuple[int, int]]:
    """Return where words stand on a page that can be read in several ways, in order."""
    wanted = r"\s+".join(map(re.escape, words.split()))
    if not wanted:
        return []
    pattern = re.compile(wanted, re.IGNORECASE)
    return sorted({place for pieces in readings for place in _in_pieces(pieces, pattern)})[:_MOST]


def _in_pieces(pieces: Reading, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of a text in pieces, which tell where on the page they begin and end."""
    text = "".join(piece for piece, _start, _end in pieces)
    starts: list[int] = []
    ends: list[int] = []
    for piece, start, end in pieces:
        is_plain = len(piece) == end - start
        starts += range(start, end) if is_plain else [start] * len(piece)
        ends += range(start + 1, end + 1) if is_plain else [end] * len(piece)
    for match in pattern.finditer(text):
        yield starts[match.start()], ends[match.end() - 1]
