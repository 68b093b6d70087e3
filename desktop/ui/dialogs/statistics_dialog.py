"""The reading statistics: charts of what came, what was decided, what waits and what is kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.model.reading_debt import ReadingDebt, Span
from desktop.services.reckoning import reckon
from desktop.ui import sizes
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.centred_state import CentredState
from desktop.ui.dialogs.head import Head
from desktop.ui.dialogs.plain_words import told
from desktop.ui.dialogs.statistics_sheets import Sheet, sheets_of
from desktop.ui.dialogs.statistics_wording import SPANS, translate
from desktop.ui.icons import icon
from desktop.ui.jobs import Task
from desktop.ui.session import Session
from desktop.ui.widgets.chart_loading import ChartLoading, prepared
from desktop.ui.widgets.progress_strip import ProgressStrip
from desktop.ui.widgets.spoken import label_unseen

if TYPE_CHECKING:
    from desktop.ui.dialogs.chart_panel import ChartPanel

_SIZE, _LEAST = (1080, 760), (540, 400)
_MARGIN = 16
_PANEL = 500  # the least width of a chart when others stand beside it
_MOST_COLUMNS = 3
_SOON_MS = 400
_NOTHING, _CHARTS = range(2)


class StatisticsDialog(QDialog):
    """Shows all charts of a span of time, and follows the library while it is open.

    What draws them is imported when the first one is opened, beside the window.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._question = 0
        self._answers = Answers()
        self._saving = Answers()
        self._sheets: list[tuple[int, Sheet]] = []  # still to be shown
        self._columns = 0
        self.panels: list[ChartPanel] = []
        self.span = QComboBox(self)
        self.strip = ProgressStrip(self)
        self._stack = QStackedWidget(self)
        self._nothing = CentredState(self._stack)
        self.empty = self._nothing.state
        self.area = QScrollArea(self._stack)
        self._page = QWidget()
        self._grid = QGridLayout(self._page)
        self.told = QLabel(self)
        self._charts = ChartLoading(self)
        self._turn = QTimer(self, interval=0)
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._set_up()
        self._lay_out()
        self._connect()
        self.span.setFocus()
        self._begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Reading statistics"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(sizes.roomy(*_SIZE))
        self.setMinimumSize(*_LEAST)
        for span, text in SPANS.items():
            self.span.addItem(translate("Statistics", text), span)
        self.span.setAccessibleName(self.tr("How far to look back"))
        self.span.setToolTip(self.tr("How far to look back"))
        self.told.setProperty("role", "meta")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self._page.setProperty("surface", "page")
        self._page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._page)

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(8, 8, 8, 8)
        self._grid.setSpacing(8)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.area)
        head = Head(self.tr("What came, what was decided, what waits"), self.span)
        label_unseen(self.span, self.tr("How far to look back"))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        foot.setSpacing(12)
        foot.addWidget(self.told, 1)
        foot.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(self.strip)
        box.addWidget(self._stack, 1)
        box.addLayout(foot)

    def _connect(self) -> None:
        self._answers.came.connect(self._on_counted)
        self._answers.failed.connect(self._on_not_counted)
        self._saving.came.connect(self._on_saved)
        self._saving.failed.connect(self._on_not_saved)
        self.span.currentIndexChanged.connect(self._begin)
        self._session.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._ask)
        self._turn.timeout.connect(self._on_turn)

    @Slot()
    def _begin(self) -> None:
        """Count, and say so; what changes while the charts are read is counted without a word."""
        self.strip.begin(self.tr("Counting…"))
        self._ask()

    @Slot()
    def _ask(self) -> None:
        """Count; a newer question silences an older one."""
        self._question += 1
        mine, span, today = self._question, Span(self.span.currentData()), self._session.today()

        self._session.run_read(
            Task(),
            lambda library, _: prepared((mine, reckon(library, span, today))),
            self._answers.take,
            self._answers.fail,
        )

    @Slot(object)
    def _on_counted(self, answer: tuple[int, ReadingDebt]) -> None:
        question, debt = answer
        if question != self._question:
            return
        self._sheets = list(enumerate(sheets_of(debt, QLocale()))) if debt.days else []
        if self._sheets:
            self._charts.then(self._turn.start)
        else:
            self.strip.end()
            self.empty.show_state(
                icon("drawing-done", "secondary"),
                self.tr("Nothing to count yet"),
                self.tr("Import a digest, and decide about some of its papers."),
            )
            self._stack.setCurrentIndex(_NOTHING)

    @Slot()
    def _on_turn(self) -> None:
        """Show one chart; keys and clicks come between it and the next one."""
        if not self._sheets:
            self._turn.stop()
            self.strip.end()
            self._stack.setCurrentIndex(_CHARTS)
            return
        place, sheet = self._sheets.pop(0)
        if place == len(self.panels):
            self._add_panel()
        self.panels[place].show_sheet(sheet)

    def _add_panel(self) -> None:
        from desktop.ui.dialogs.chart_panel import ChartPanel

        panel = ChartPanel(self._page)
        panel.save_wanted.connect(self._on_save_wanted)
        panel.next_wanted.connect(partial(self._go_on, len(self.panels)))
        self.panels.append(panel)
        self._columns = 0
        self._arrange()

    def _arrange(self) -> None:
        """Put as many charts beside each other as there is room for."""
        columns = max(1, min(self.width() // _PANEL, _MOST_COLUMNS))
        if columns == self._columns:
            return
        self._columns = columns
        for number, panel in enumerate(self.panels):
            self._grid.addWidget(panel, number // columns, number % columns)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(len(self.panels)):
            self._grid.setRowStretch(row, 1 if row * columns < len(self.panels) else 0)

    def _go_on(self, place: int, step: int) -> None:
        """Let the keyboard go to the next chart that is drawn, or the one before."""
        drawn = [at for at, panel in enumerate(self.panels) if not panel.plot.isHidden()]
        wanted = drawn.index(place) + step
        if 0 <= wanted < len(drawn):
            panel = self.panels[drawn[wanted]]
            panel.plot.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(panel)

    @Slot(object, str)
    def _on_save_wanted(self, sheet: Sheet, format_: str) -> None:
        from desktop.ui.dialogs import chart_saving

        def save(target: Path) -> None:
            content = chart_saving.content_of(sheet, format_)
            chart_saving.write(self._session, target, content, self._saving)

        chart_saving.ask_place(sheet, format_, self, save)

    @Slot(object)
    def _on_saved(self, target: Path) -> None:
        self._tell(self.tr("Saved {name}").format(name=target), "")

    @Slot(object)
    def _on_not_saved(self, error: BaseException) -> None:
        self._tell(told(error, self._session), "warning")

    @Slot(object)
    def _on_not_counted(self, error: BaseException) -> None:
        self.strip.end()
        self._tell(told(error, self._session), "warning")

    def _tell(self, text: str, tone: str) -> None:
        self.told.setText(text)
        self.told.setProperty("tone", tone)
        self.told.style().polish(self.told)
