"""The table of papers in the import dialog: look, tick, walk by keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui.dialogs.papers_model import Column, PapersModel
from desktop.ui.translations import short_date

_LINES = 2
_PADDING = 6
_SIDES = 16
_NARROWEST_TITLE = 140


class PapersView(QTableView):
    """Shows a PapersModel; Space ticks or unticks every selected paper."""

    paper_reached = Signal(int)  # the position of the paper that the person went to

    def __init__(self, papers: PapersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self._widths: dict[Column, int] = {}
        self._shown: int | None = None
        self.setModel(papers)
        self.setAccessibleName(self.tr("Papers of the file"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self._size_rows()
        self._size_columns()
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._place: tuple[int | None, int | None, int] = (None, None, 0)
        papers.modelAboutToBeReset.connect(self._on_about_to_be_reset)
        papers.modelReset.connect(self._on_reset)

    def go_to(self, position: int) -> None:
        """Select a paper and bring it into view, without telling anyone."""
        row = self._papers.row(position)
        if row < 0 or row == self.currentIndex().row():
            return
        self.blockSignals(True)
        self.selectRow(row)
        self.blockSignals(False)
        self.scrollTo(self._papers.index(row, 0))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle_selected()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is no room for everything, what happens to a paper says the most.
        room = self.viewport().width() - _NARROWEST_TITLE - self._widths[Column.FATE]
        for column in (Column.DATE, Column.BYLINE):
            room -= self._widths[column]
            self.setColumnHidden(column, room < 0)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        position = self._papers.position(current.row())
        if position is not None and current.row() != previous.row():
            self.paper_reached.emit(position)

    def _toggle_selected(self) -> None:
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        if rows:
            self._papers.tick(rows, not all(self._papers.is_ticked(row) for row in rows))

    def _size_rows(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        height = _LINES * QFontMetrics(self.font()).lineSpacing() + 2 * _PADDING
        rows.setDefaultSectionSize(height)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        metrics = QFontMetrics(self.font())
        for column, longest in (
            (Column.BYLINE, self.tr("123 authors")),
            (Column.DATE, short_date("2024-09-28", self.locale())),
            (Column.FATE, self.tr("seen before") + "xxxxx"),
        ):
            self._widths[column] = metrics.horizontalAdvance(longest) + _SIDES
            self.setColumnWidth(column, self._widths[column])

    @Slot()
    def _on_about_to_be_reset(self) -> None:
        position = self._papers.position(self.currentIndex().row())
        self._place = (self._shown, position, self.verticalScrollBar().value())

    @Slot()
    def _on_reset(self) -> None:
        """Begin at the top of another file; in the same one, stay at the paper one was at."""
        key, position, scrolled = self._place
        self._shown = self._papers.key
        row = self._papers.row(position) if key == self._shown and position is not None else -1
        if row >= 0:
            self.selectRow(row)
            self.verticalScrollBar().setValue(scrolled)
        elif self._papers.rowCount():
            self.selectRow(0)
