"""One chart of the statistics: its title and sentence, the drawing, its table, and its files."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import fonts, sizes, theme
from desktop.ui.dialogs.statistics_sheets import Sheet
from desktop.ui.icons import icon
from desktop.ui.widgets.chart import Ink, Kind
from desktop.ui.widgets.chart_plot import ChartPlot
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.menu_button import MenuButton

_HEIGHT, _GROWTH = 230, 2
_ROW, _ROWS_BESIDE = 30, 70
_MARGIN = 16
_TABLE = 236
_LINES = 2  # of a sentence


def ink_of(look: theme.Tokens) -> Ink:
    """Return the colours of charts in a look."""
    return Ink(look.page, look.text, look.secondary, look.hairline, look.accent, look.hover)


class ChartPanel(QWidget):
    """Shows what it is given; files are wanted of others."""

    save_wanted = Signal(object, str)  # Sheet; png, svg or csv
    next_wanted = Signal(int)  # 1 for the chart after this one, -1 for the one before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self.title = ElidedLabel("", self)
        self.sentence = QLabel(self)
        self.plot = ChartPlot(self)
        self.lack = QLabel(self)
        self.said = ElidedLabel("", self)
        self.show_table = QPushButton(self.tr("Show table"), self)
        self.save = MenuButton(icon("chevron-down", "secondary"), self)
        self.table = QTableWidget(self)
        self._set_up()
        self._lay_out()
        self.plot.pointed.connect(self._on_pointed)
        self.plot.installEventFilter(self)
        self.show_table.toggled.connect(self._on_table_toggled)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a chart."""
        self._sheet = sheet
        self.title.setText(sheet.chart.title)
        self.sentence.setText(sheet.sentence)
        self.setAccessibleName(sheet.chart.title)
        self.setAccessibleDescription(sheet.sentence)
        self.lack.setText(sheet.lack)
        self.lack.setVisible(bool(sheet.lack))
        self.plot.setVisible(not sheet.lack)
        for choice in self.save.choices.actions()[:2]:
            choice.setEnabled(not sheet.lack)
        self._draw()
        self.show_table.setEnabled(bool(sheet.rows))
        if not sheet.rows:
            self.show_table.setChecked(False)
        title = sheet.chart.title
        self.table.setAccessibleName(self.tr("Table: {title}").format(title=title))
        self.show_table.setAccessibleName(self.tr("Show the table: {title}").format(title=title))
        self.save.setAccessibleName(self.tr("Save as: {title}").format(title=title))
        if self.show_table.isChecked():
            self._fill_table()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Let the page keys go from chart to chart."""
        if (
            watched is self.plot
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        ):
            self.next_wanted.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
            return True
        return False

    def _set_up(self) -> None:
        self.title.setProperty("role", "title")
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        # So that charts beside each other stand at one height.
        self.sentence.setMinimumHeight(_LINES * self.sentence.fontMetrics().lineSpacing())
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lack.setProperty("role", "meta")
        self.lack.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lack.setWordWrap(True)
        self.lack.setMinimumHeight(sizes.beside(_HEIGHT))
        self.lack.setMaximumHeight(sizes.beside(_HEIGHT) * _GROWTH)
        for label in (self.title, self.sentence, self.lack):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("role", "meta")
        self.show_table.setCheckable(True)
        self.show_table.setAutoDefault(False)
        self.show_table.setProperty("kind", "quiet")
        self.show_table.setToolTip(self.tr("Show the numbers of this chart below it"))
        self.save.setText(self.tr("Save as"))
        self.save.setIcon(icon("export"))
        self.save.setToolTip(self.tr("Save this chart as a picture, or its table"))
        self.save.choices.addAction(self.tr("&PNG picture…"), lambda: self._want("png"))
        self.save.choices.addAction(self.tr("&SVG drawing…"), lambda: self._want("svg"))
        self.save.choices.addAction(self.tr("&CSV table…"), lambda: self._want("csv"))
        self._set_up_table()

    def _set_up_table(self) -> None:
        self.table.setProperty("framed", True)
        self.table.setFixedHeight(sizes.beside(_TABLE))
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setVisible(False)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.show_table)
        foot.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 8)
        box.setSpacing(4)
        box.addWidget(self.title)
        box.addWidget(self.sentence)
        box.addSpacing(4)
        box.addWidget(self.plot, 1)
        box.addWidget(self.lack, 1)
        box.addLayout(foot)
        box.addWidget(self.table)
        box.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _draw(self) -> None:
        if self._sheet is None or self._sheet.lack:
            return
        chart = self._sheet.chart
        rows = len(chart.items) * _ROW + _ROWS_BESIDE
        height = sizes.beside(max(_HEIGHT, rows) if chart.kind is Kind.ROWS else _HEIGHT)
        self.plot.setMinimumHeight(height)
        self.plot.setMaximumHeight(height * _GROWTH)
        font = fonts.interface_font(smaller=1)
        self.plot.show_chart(chart, ink_of(theme.tokens(self.palette())), font)

    def _want(self, format_: str) -> None:
        if self._sheet is not None:
            self.save_wanted.emit(self._sheet, format_)

    @Slot(str)
    def _on_pointed(self, said: str) -> None:
        self.said.setText(said)

    @Slot(bool)
    def _on_table_toggled(self, on: bool) -> None:
        self.show_table.setText(self.tr("Hide &table") if on else self.tr("Show &table"))
        if on:
            self._fill_table()
        self.table.setVisible(on)

    def _fill_table(self) -> None:
        if self._sheet is None:
            return
        sheet = self._sheet
        self.table.setColumnCount(len(sheet.head))
        self.table.setRowCount(len(sheet.rows))
        middle = Qt.AlignmentFlag.AlignVCenter
        for column, name in enumerate(sheet.head):
            header = QTableWidgetItem(name)
            self.table.setHorizontalHeaderItem(column, header)
            for row, cells in enumerate(sheet.rows):
                item = QTableWidgetItem(cells[column].shown)
                is_number = cells[column].plain.replace(".", "", 1).lstrip("-").isdigit()
                side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | middle)
                header.setTextAlignment(side | middle)
                self.table.setItem(row, column, item)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setCurrentCell(0, 0)
