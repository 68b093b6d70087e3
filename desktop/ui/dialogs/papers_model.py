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

from desktop.model.display_text import readable
from desktop.services.importing import Verdict
from desktop.ui import fonts, theme
from desktop.ui.dialogs.intake import Intake
from desktop.ui.dialogs.paper_lines import PaperLine
from desktop.ui.dialogs.plain_words import tip
from desktop.ui.dialogs.rule_preview import RulePreview
from desktop.ui.dialogs.rule_wording import deed
from desktop.ui.icons import icon
from desktop.ui.translations import short_date, spoken

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, from left to right."""

    TITLE = 0
    BYLINE = 1
    DATE = 2
    FATE = 3


_COLUMNS = tuple(Column)  # a member of an enum is slow to come by


class PapersModel(QAbstractTableModel):
    """The papers of one file. Known ones that gain nothing are quiet."""

    def __init__(self, intake: Intake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._key: int | None = None
        # As many of the lines of the file as Qt knows of.
        self._papers: Sequence[PaperLine] = ()
        self._count = 0
        self._is_planned = False
        self._rows: dict[int, int] = {}
        self._locale = QLocale()
        self._icons = _fate_icons()
        self._small = fonts.figures(fonts.interface_font(smaller=1))
        self._rules: RulePreview | None = None
        intake.lines.changed.connect(self._on_heard)
        intake.file_changed.connect(self._on_file_changed)
        intake.some_changed.connect(self._show_planned)
        intake.ticked.connect(self._on_ticked)

    def show_rules(self, rules: RulePreview) -> None:
        """Say of each paper from now on what rules do with it."""
        self._rules = rules
        rules.changed.connect(self._on_ticked)

    def show_file(self, key: int | None) -> None:
        """Show the papers of a file, or none."""
        self._key = key
        self._reset()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else self._count

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
        if index.column() == Column.TITLE and self._is_planned:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._papers[index.row()], _COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._fate(line) if column is Column.FATE else readable(line.title))
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(line, index)
            case _:
                return self._sign(line, index, role)

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
        if self._key is not None and self._is_planned:
            positions = [self._papers[row].position for row in rows]
            self._intake.set_wanted(self._key, positions, ticked)

    def ticked_count(self) -> int:
        """Return how many papers are ticked."""
        unticked = 0 if self._key is None else self._intake.unwanted_count(self._key)
        return self._count - unticked

    def position(self, row: int) -> int | None:
        """Return the position in its file of the paper in a row."""
        return self._papers[row].position if 0 <= row < self._count else None

    def row(self, position: int) -> int:
        """Return the row of a paper by its position in the file, -1 when it has none."""
        return self._rows.get(position, -1)

    @property
    def key(self) -> int | None:
        """The key of the file whose papers are shown."""
        return self._key

    def _text(self, line: PaperLine, column: Column) -> str:
        match column:
            case Column.TITLE:
                return readable(line.title)
            case Column.BYLINE:
                return spoken(line.byline)
            case Column.DATE:
                return short_date(line.published, self._locale) if line.published else ""
            case Column.FATE:
                return self._fate(line)

    def _fate(self, line: PaperLine) -> str:
        done = self._rules.deed(self._key, line.position) if self._rules else None
        return f"{line.fate}: {deed(done)}" if done else line.fate

    def _sign(self, line: PaperLine, index: AnyIndex, role: int) -> object:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.FATE:
            return self._icons.get("doubt" if line.is_doubtful else line.verdict)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.TITLE:
            ticked = self.is_ticked(index.row())
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.FontRole and index.column() != Column.TITLE:
            return self._small
        return None

    def _ink(self, line: PaperLine, index: AnyIndex) -> QColor:
        look = theme.tokens(QGuiApplication.palette())
        is_quiet = line.verdict in (None, Verdict.UNCHANGED) or not self.is_ticked(index.row())
        quiet_columns = (Column.BYLINE, Column.DATE)
        if line.verdict is None and index.column() == Column.TITLE:
            return QColor(look.text)
        if is_quiet or index.column() in quiet_columns:
            return QColor(look.secondary)
        return QColor(look.text)

    def _reset(self) -> None:
        self.beginResetModel()
        self._papers = self._intake.lines.of(self._key)
        self._count = len(self._papers)
        entry = None if self._key is None else self._intake.entry(self._key)
        self._is_planned = entry is not None and entry.plan is not None
        self._rows = {one.position: row for row, one in enumerate(self._papers)}
        self.endResetModel()

    def _repaint(self) -> None:
        if self._count:
            last = self.index(self._count - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @Slot(int, int, int)
    def _on_heard(self, key: int, first: int, last: int) -> None:
        """Show papers that were read, or compared."""
        if key != self._key:
            return
        if self._papers is not self._intake.lines.of(key):
            self._reset()
            return
        known = self._count
        if first < known:
            end = self.index(min(last, known - 1), len(Column) - 1)
            self.dataChanged.emit(self.index(first, 0), end)
        if last >= known:
            self.beginInsertRows(_ROOT, known, last)
            for row in range(known, last + 1):
                self._rows[self._papers[row].position] = row
            self._count = last + 1
            self.endInsertRows()

    @Slot(int)
    def _on_file_changed(self, key: int) -> None:
        if key == self._key:
            self._show_planned()

    @Slot()
    def _show_planned(self) -> None:
        papers = self._intake.lines.of(self._key)
        if papers is self._papers:
            return
        rows = self._count == len(papers) and self._rows
        if not rows or any(rows.get(one.position) != row for row, one in enumerate(papers)):
            self._reset()
        else:
            self._papers, self._is_planned = papers, True
            self._repaint()

    @Slot()
    def _on_ticked(self) -> None:
        self._repaint()


def _fate_icons() -> dict[str | None, QIcon]:
    return {
        "doubt": icon("warning", "warning"),
        Verdict.ADDED: icon("plus", "good"),
        Verdict.UPDATED: icon("also-seen", "accent"),
        Verdict.UNCHANGED: icon("done", "secondary"),
    }
