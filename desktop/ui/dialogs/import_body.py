"""Files at the left, their papers in the middle, the source at the right, moving together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.model.dates import PartialDate
from desktop.ui.dialogs.centred_state import CentredState
from desktop.ui.dialogs.file_delegate import FileDelegate
from desktop.ui.dialogs.file_panel import FilePanel
from desktop.ui.dialogs.files_model import FilesModel
from desktop.ui.dialogs.head import Head
from desktop.ui.dialogs.import_entry import Entry, Stage
from desktop.ui.dialogs.import_wording import counted_papers
from desktop.ui.dialogs.intake import Intake
from desktop.ui.dialogs.papers_model import PapersModel
from desktop.ui.dialogs.papers_view import PapersView
from desktop.ui.dialogs.rule_preview import RulePreview
from desktop.ui.dialogs.source_view import SourceView
from desktop.ui.icons import icon
from desktop.ui.widgets.hairline_splitter import HairlineSplitter

AnyIndex = QModelIndex | QPersistentModelIndex

_WIDTHS = (196, 504, 300)


class FilesView(QListView):
    """A list whose lines keep their height, so that none is measured anew when some change."""

    def dataChanged(  # noqa: N802 (Qt's name)
        self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()
    ) -> None:
        QAbstractItemView.dataChanged(self, first, last, roles)


class ImportBody(HairlineSplitter):
    """Shows one file of an intake at a time."""

    def __init__(self, intake: Intake, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._intake = intake
        self._shown: Entry | None = None
        self._changeable = True
        self._files_model = FilesModel(intake, self)
        self._papers_model = PapersModel(intake, self)
        # Each widget is made where it stays: moving a tree of them styles all of it anew.
        self._left, self._middle = QWidget(self), QStackedWidget(self)
        self._table = QWidget(self._middle)
        self.files = FilesView(self._left)
        self.panel = FilePanel(self._left)
        self.all_papers = QCheckBox(self._table)
        self.papers = PapersView(self._papers_model, self._table)
        self._no_papers = CentredState(self._middle)
        self.no_papers = self._no_papers.state
        self.source = SourceView(intake, self)
        self._set_up()
        self._lay_out()
        self._connect()
        self._show_file()
        self._on_rows_inserted()

    def fold(self, pane: QWidget) -> None:
        """Do nothing: a part of a dialog that is folded away would not be found again."""

    def show_rules(self, rules: RulePreview) -> None:
        """Say of each paper what rules do with it."""
        self._papers_model.show_rules(rules)

    def set_changeable(self, changeable: bool) -> None:
        """Say whether the person may still decide; looking around is always possible."""
        self._changeable = changeable
        self.panel.setEnabled(changeable)
        self.all_papers.setEnabled(changeable and bool(self._shown and self._shown.plan))

    def stops(self) -> list[QWidget]:
        """Return where the Tab key halts: from left to right, and down each column."""
        panel, source = self.panel, self.source
        left = [self.files, panel.format, panel.date, panel.revert, panel.remove]
        middle = [self.handle(1), self.all_papers, self.papers]
        right = [self.handle(2), source.next_unknown, source.wrap, source.text]
        return [*left, *middle, *right, source.earlier, source.later]

    def _set_up(self) -> None:
        self.files.setModel(self._files_model)
        self.files.setItemDelegate(FileDelegate(self.files))
        self.files.setUniformItemSizes(True)
        self.files.setAccessibleName(self.tr("Files"))
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.all_papers.setTristate(True)
        remove = QAction(self.tr("Take off the list"), self.files)
        remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._on_removal_wanted)
        self.files.addAction(remove)

    def _lay_out(self) -> None:
        _stack(self._left, Head(self.tr("Files"), parent=self._left), self.files, self.panel)
        _stack(self._table, Head(self.all_papers, parent=self._table), self.papers)
        self._middle.addWidget(self._table)
        self._middle.addWidget(self._no_papers)
        self.add_pane(self._left, _WIDTHS[0])
        self.add_pane(self._middle, _WIDTHS[1], elastic=True)
        self.add_pane(self.source, _WIDTHS[2])
        self.setStretchFactor(2, 1)
        self.setChildrenCollapsible(False)
        names = (self.tr("Divider of files and papers"), self.tr("Divider of papers and source"))
        for number, name in enumerate(names, start=1):
            self.handle(number).setAccessibleName(name)
            self.handle(number).setAccessibleDescription(self.tr("Arrow keys move it"))

    def _connect(self) -> None:
        self.files.selectionModel().currentChanged.connect(self._on_file_chosen)
        self._files_model.rowsInserted.connect(self._on_rows_inserted)
        self._intake.lines.changed.connect(self._on_heard)
        self._intake.file_changed.connect(self._on_file_changed)
        self._intake.some_changed.connect(self._on_some_changed)
        self._intake.ticked.connect(self._show_ticks)
        self.panel.format_stated.connect(self._on_format_stated)
        self.panel.date_stated.connect(self._on_date_stated)
        self.panel.removal_wanted.connect(self._on_removal_wanted)
        self.all_papers.clicked.connect(self._on_all_papers_clicked)
        self.papers.paper_reached.connect(self.source.show_paper)
        self.source.paper_reached.connect(self.papers.go_to)

    def _key(self) -> int | None:
        return self._files_model.key(self.files.currentIndex().row())

    def _entry(self) -> Entry | None:
        key = self._key()
        return None if key is None else self._intake.entry(key)

    def _show_file(self) -> None:
        entry = self._shown = self._entry()
        self.panel.show_file(entry)
        self.source.show_file(entry)
        self._show_ticks()
        count = self._papers_model.rowCount()
        self.all_papers.setEnabled(self._changeable and entry is not None and bool(entry.plan))
        self._middle.setCurrentIndex(0 if count else 1)
        if not count:
            self._say_why_empty(entry)

    def _say_why_empty(self, entry: Entry | None) -> None:
        if entry is None:
            self.no_papers.show_state(QIcon(), "")
        elif entry.stage is Stage.UNREADABLE:
            what = self.tr("This file could not be read")
            self.no_papers.show_state(icon("drawing-page", "danger"), what, entry.problem)
        elif entry.plan is None:
            self.no_papers.show_state(QIcon(), "", self.tr("Papers show here once it is read."))
        else:
            what = self.tr("There is no paper in it that could be added")
            self.no_papers.show_state(icon("drawing-page", "secondary"), what)

    @Slot()
    def _show_ticks(self) -> None:
        count = self._papers_model.rowCount()
        ticked = self._papers_model.ticked_count()
        self.all_papers.setText(counted_papers(count))
        if ticked < count:
            text = self.tr("%1 of %2").replace("%1", self.locale().toString(ticked))
            self.all_papers.setText(text.replace("%2", counted_papers(count)))
        state = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        self.all_papers.setCheckState(Qt.CheckState.Checked if ticked == count else state)

    @Slot(QModelIndex, QModelIndex)
    def _on_file_chosen(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._papers_model.show_file(self._key())
        self._show_file()

    @Slot()
    def _on_rows_inserted(self) -> None:
        if self._files_model.rowCount() and not self.files.currentIndex().isValid():
            self.files.setCurrentIndex(self._files_model.index(0))

    @Slot(int)
    def _on_heard(self, key: int) -> None:
        """Show papers as they are read; the first ones in the place of a word that they come."""
        if key == self._key():
            self._show_ticks()
            self._middle.setCurrentIndex(0 if self._papers_model.rowCount() else 1)

    @Slot(int)
    def _on_file_changed(self, key: int) -> None:
        if key == self._key():
            self._show_file()

    @Slot()
    def _on_some_changed(self) -> None:
        if self._entry() is not self._shown:
            self._show_file()

    @Slot(object)
    def _on_date_stated(self, date: PartialDate | None) -> None:
        key = self._key()
        if key is not None:
            self._intake.set_date(key, date)

    @Slot(object)
    def _on_format_stated(self, name: str | None) -> None:
        key = self._key()
        if key is not None:
            self._intake.set_format(key, name)

    @Slot()
    def _on_removal_wanted(self) -> None:
        key = self._key()
        if key is not None:
            self._intake.remove(key)

    @Slot()
    def _on_all_papers_clicked(self) -> None:
        # A click on a box that is half ticked ticks everything.
        count = self._papers_model.rowCount()
        self._papers_model.tick(range(count), self._papers_model.ticked_count() < count)


def _stack(column: QWidget, *widgets: QWidget) -> None:
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for widget in widgets:
        box.addWidget(widget)
