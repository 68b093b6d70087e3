"""The source of a file, stretch by stretch, beside the papers that were found in it."""

from __future__ import annotations

import bisect
import html
from collections import Counter

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model.digest import LineKind
from desktop.ui import theme
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.head import Head
from desktop.ui.dialogs.import_entry import Entry, ReadFile
from desktop.ui.dialogs.import_wording import kind_name
from desktop.ui.dialogs.intake import Intake
from desktop.ui.dialogs.plain_words import reason
from desktop.ui.dialogs.reading_job import PAGE_LINES, SourcePage
from desktop.ui.dialogs.source_text import INKS, SourceText
from desktop.ui.icons import icon

_LINES_BEFORE = 50


class SourceView(QWidget):
    """Shows what each line of a file was understood to be."""

    paper_reached = Signal(int)  # the position of the paper whose lines the person went to

    def __init__(self, intake: Intake, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._entry: Entry | None = None
        self._page: SourcePage | None = None
        self._answers = Answers()
        self._wanted_line: int | None = None
        self._paper: int | None = None
        self.text = SourceText(self)
        self.message = QLabel(self)
        self.legend = QLabel(self)
        self.next_unknown = QPushButton(self)
        self.wrap = QToolButton(self)
        self._paging = QWidget(self)
        self.earlier = QPushButton(self.tr("Earlier"), self._paging)
        self.later = QPushButton(self.tr("Later"), self._paging)
        self.stretch = QLabel(self._paging)
        self._set_up()
        self._lay_out()
        self._show_page()

    def show_file(self, entry: Entry | None) -> None:
        """Show a file from its top, as soon as it is read; the same file again changes nothing."""
        is_same = entry is not None and self._entry is not None and entry.key == self._entry.key
        was_read = self._entry is not None and self._entry.read is not None
        self._entry = entry
        if is_same and was_read:
            return
        self._page = None
        self._paper = None
        self._answers.hush()
        self._show_page()
        if entry is not None and entry.read is not None:
            self._fetch(1)

    def show_paper(self, position: int) -> None:
        """Bring the lines of a paper into view and mark them."""
        self._paper = position
        read = self._read()
        line = read.first_lines.get(position) if read else None
        if line is None or self._has(line):
            self.text.mark_paper(position)
        else:
            self._fetch(max(1, line - _LINES_BEFORE))

    def go_to_line(self, number: int) -> None:
        """Bring a line into view, wherever it is in the file."""
        if self._has(number):
            self.text.go_to_line(number)
        else:
            self._wanted_line = number
            self._fetch(max(1, number - _LINES_BEFORE))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_legend()

    def _set_up(self) -> None:
        self.text.setAccessibleName(self.tr("Source text"))
        self.text.paper_reached.connect(self._on_paper_reached)
        self.message.setProperty("role", "meta")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.legend.setProperty("role", "meta")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setWordWrap(True)
        self.next_unknown.setProperty("kind", "quiet")
        self.next_unknown.setAutoDefault(False)
        self.next_unknown.setIcon(icon("warning", "warning"))
        self.next_unknown.setToolTip(self.tr("Go to the next line that was not understood"))
        self.next_unknown.clicked.connect(self._on_next_unknown_clicked)
        self.wrap.setCheckable(True)
        self.wrap.setText(self.tr("Wrap"))
        self.wrap.setToolTip(self.tr("Show long lines whole"))
        self.wrap.toggled.connect(self._on_wrap_toggled)
        self.stretch.setProperty("role", "meta")
        for button, slot in (
            (self.earlier, self._on_earlier_clicked),
            (self.later, self._on_later_clicked),
        ):
            button.setAutoDefault(False)
            button.setProperty("kind", "quiet")
            button.clicked.connect(slot)

    def _lay_out(self) -> None:
        head = Head(self.tr("Source"), self.next_unknown, self.wrap, parent=self)
        paging = QHBoxLayout(self._paging)
        paging.setContentsMargins(8, 4, 8, 4)
        paging.addWidget(self.earlier)
        paging.addWidget(self.stretch, 1, Qt.AlignmentFlag.AlignCenter)
        paging.addWidget(self.later)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(self.text, 1)
        box.addWidget(self.message, 1)
        box.addWidget(self._paging)
        box.addWidget(self.legend)
        self.legend.setContentsMargins(12, 6, 12, 8)

    def _fetch(self, first: int) -> None:
        if self._entry is None:
            return
        self._answers.hush()
        self._answers = Answers()
        self._answers.came.connect(self._on_page_came)
        self._answers.failed.connect(self._on_page_failed)
        self._intake.fetch_page(self._entry.key, first, self._answers.take, self._answers.fail)

    def _read(self) -> ReadFile | None:
        return self._entry.read if self._entry else None

    def _has(self, line: int) -> bool:
        return self._page is not None and self._page.first <= line <= self._page.last

    def _show_page(self) -> None:
        page = self._page
        self.text.setVisible(page is not None)
        self.message.setVisible(page is None)
        self.message.setText(self._why_empty())
        self.text.show_lines(page.lines if page else ())
        is_part = page is not None and not (page.first == 1 and page.is_last)
        self._paging.setVisible(is_part)
        if page is not None and is_part:
            locale = self.locale()
            shown = self.tr("Lines %1 to %2")
            first, last = locale.toString(page.first), locale.toString(page.last)
            self.stretch.setText(shown.replace("%1", first).replace("%2", last))
            self.earlier.setEnabled(page.first > 1)
            self.later.setEnabled(not page.is_last)
        self._show_unknown()
        self._show_legend()

    def _why_empty(self) -> str:
        if self._entry is None:
            return ""
        if self._entry.problem:
            return self.tr("There is no text to show.")
        return self.tr("Reading…")

    def _show_unknown(self) -> None:
        read = self._read()
        unknown = len(read.unknown_lines) if read else 0
        self.next_unknown.setVisible(unknown > 0)
        if unknown == 1:
            self.next_unknown.setText(self.tr("1 line not understood"))
        else:
            self.next_unknown.setText(self.tr("%Ln lines not understood", "", unknown))

    def _show_legend(self) -> None:
        look = theme.tokens(self.palette())
        read = self._read()
        kinds = read.kinds if read else Counter[LineKind]()
        entries = (
            f'<span style="color: {getattr(look, INKS[kind])}">■&nbsp;'
            f"{html.escape(kind_name(kind))}</span>&nbsp;{self.locale().toString(kinds[kind])}"
            for kind in LineKind
            if kinds[kind]
        )
        self.legend.setText(" &ensp;".join(entries))
        self.legend.setVisible(bool(kinds))

    @Slot(object)
    def _on_page_came(self, page: SourcePage) -> None:
        self._page = page
        self._show_page()
        if self._paper is not None:
            self.text.mark_paper(self._paper)
        if self._wanted_line is not None:
            self.text.go_to_line(self._wanted_line)
            self._wanted_line = None

    @Slot(object)
    def _on_page_failed(self, error: BaseException) -> None:
        self._page = None
        self._show_page()
        self.message.setText(reason(error))

    @Slot(int)
    def _on_paper_reached(self, position: int) -> None:
        self._paper = position
        self.paper_reached.emit(position)

    @Slot()
    def _on_next_unknown_clicked(self) -> None:
        read = self._read()
        numbers = read.unknown_lines if read else ()
        if not numbers:
            return
        place = bisect.bisect_right(numbers, self.text.line_here())
        self.go_to_line(numbers[place % len(numbers)])

    @Slot(bool)
    def _on_wrap_toggled(self, wrap: bool) -> None:
        mode = QPlainTextEdit.LineWrapMode
        self.text.setLineWrapMode(mode.WidgetWidth if wrap else mode.NoWrap)

    @Slot()
    def _on_earlier_clicked(self) -> None:
        if self._page is not None:
            self._paper = None
            self._fetch(max(1, self._page.first - PAGE_LINES))

    @Slot()
    def _on_later_clicked(self) -> None:
        if self._page is not None:
            self._paper = None
            self._fetch(self._page.last + 1)
