"""The papers that a file brings, as Qt sees them: a table with a tick box in each line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QGuiApplication, QIcon

from desktop.model.paper import byline
from desktop.services.importing import Planned, Verdict
from desktop.ui import fonts, theme
from desktop.ui.dialogs.import_wording import fate
from desktop.ui.dialogs.intake import Intake
from desktop.ui.dialogs.plain_words import tip
from desktop.ui.icons import icon
from desktop.ui.translations import short_date

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, from left to right."""

    TITLE = 0
    BYLINE = 1
    DATE = 2
    FATE = 3


class PapersModel(QAbstractTableModel):
    """The papers of one file. Known ones that gain nothing are quiet."""

    def __init__(self, intake: Intake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._key: int | None = None
        self._papers: Sequence[Planned] = ()
        self._rows: dict[int, int] = {}
        self._locale = QLocale()
        self._icons = _fate_icons()
        self._small = fonts.figures(fonts.interface_font(smaller=1))
        intake.file_changed.connect(self._on_file_changed)
        intake.some_changed.connect(self._show_planned)
        intake.ticked.connect(self._on_ticked)

    def show_file(self, key: int | None) -> None:
        """Show the papers of a file, or none."""
        self._key = key
        self._reset(self._planned())

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._papers)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.TITLE: self.tr("Paper"),
            Column.BYLINE: self.tr("By"),
            Column.DATE: self.tr("Published"),
            Column.FATE: self.tr("What happens"),
        }[Column(section)]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == Column.TITLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        planned, column = self._papers[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(planned, column)
            case Qt.ItemDataRole.ToolTipRole:
                return _tip(planned, column)
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(planned, index)
            case _:
                return self._sign(planned, index, role)

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def is_ticked(self, row: int) -> bool:
        """Say whether the paper in a row is wanted."""
        position = self._papers[row].position
        return self._key is not None and self._intake.is_wanted(self._key, position)

    def tick(self, rows: Iterable[int], ticked: bool) -> None:
        """Tick or untick papers."""
        if self._key is not None:
            positions = [self._papers[row].position for row in rows]
            self._intake.set_wanted(self._key, positions, ticked)

    def ticked_count(self) -> int:
        """Return how many papers are ticked."""
        unticked = 0 if self._key is None else self._intake.unwanted_count(self._key)
        return len(self._papers) - unticked

    def position(self, row: int) -> int | None:
        """Return the position in its file of the paper in a row."""
        return self._papers[row].position if 0 <= row < len(self._papers) else None

    def row(self, position: int) -> int:
        """Return the row of a paper by its position in the file, -1 when it has none."""
        return self._rows.get(position, -1)

    def _text(self, planned: Planned, column: Column) -> str:
        facts = planned.draft.facts
        match column:
            case Column.TITLE:
                return facts.title
            case Column.BYLINE:
                return byline(facts)
            case Column.DATE:
                return short_date(facts.published, self._locale) if facts.published else ""
            case Column.FATE:
                return fate(planned)

    def _sign(self, planned: Planned, index: AnyIndex, role: int) -> object:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.FATE:
            return self._icons["doubt" if planned.doubts else planned.verdict]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.TITLE:
            ticked = self.is_ticked(index.row())
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.FontRole and index.column() != Column.TITLE:
            return self._small
        return None

    def _ink(self, planned: Planned, index: AnyIndex) -> QColor:
        look = theme.tokens(QGuiApplication.palette())
        known = planned.verdict is Verdict.UNCHANGED or not self.is_ticked(index.row())
        if known or index.column() in (Column.BYLINE, Column.DATE):
            return QColor(look.secondary)
        return QColor(look.text)

    def _planned(self) -> Sequence[Planned]:
        entry = None if self._key is None else self._intake.entry(self._key)
        return entry.plan.papers if entry and entry.plan else ()

    def _reset(self, papers: Sequence[Planned]) -> None:
        self.beginResetModel()
        self._papers = papers
        self._rows = {one.position: row for row, one in enumerate(papers)}
        self.endResetModel()

    def _repaint(self) -> None:
        if self._papers:
            last = self.index(len(self._papers) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @Slot(int)
    def _on_file_changed(self, key: int) -> None:
        if key == self._key:
            self._show_planned()

    @Slot()
    def _show_planned(self) -> None:
        papers = self._planned()
        if papers is self._papers:
            return
        if [one.position for one in papers] != [one.position for one in self._papers]:
            self._reset(papers)
        else:
            self._papers = papers
            self._repaint()

    @Slot()
    def _on_ticked(self) -> None:
        self._repaint()


def _fate_icons() -> dict[str, QIcon]:
    return {
        "doubt": icon("warning", "warning"),
        Verdict.ADDED: icon("plus", "good"),
        Verdict.UPDATED: icon("also-seen", "accent"),
        Verdict.UNCHANGED: icon("done", "secondary"),
    }


def _tip(planned: Planned, column: Column) -> str:
    return tip(fate(planned) if column is Column.FATE else planned.draft.facts.title)
