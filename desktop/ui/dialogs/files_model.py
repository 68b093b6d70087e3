"""The files of an import as Qt sees them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from desktop.ui.dialogs.import_entry import Entry, Stage
from desktop.ui.dialogs.import_wording import counted_papers
from desktop.ui.dialogs.intake import Intake
from desktop.ui.dialogs.plain_words import tip
from desktop.ui.translations import spoken

_ROOT = QModelIndex()


class FileRole(IntEnum):
    """What the model tells of a file beyond Qt's own roles: the Entry, and a line about it."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    STATUS = Qt.ItemDataRole.UserRole + 2


class FilesModel(QAbstractListModel):
    """One line a file."""

    def __init__(self, intake: Intake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._keys: list[int] = []
        self._rows: dict[int, int] = {}
        intake.files_changed.connect(self._on_files_changed)
        intake.file_changed.connect(self._on_file_changed)
        intake.some_changed.connect(self._on_some_changed)
        intake.progressed.connect(self._on_file_changed)
        self._on_files_changed()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        entry = self._entry(index)
        if entry is None:
            return None
        match role:
            case FileRole.ENTRY:
                return entry
            case FileRole.STATUS:
                return self._status(entry)
            case _:
                return self._text(entry, role)

    def key(self, row: int) -> int | None:
        """Return the key of the file in a row."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def _entry(self, index: QModelIndex | QPersistentModelIndex) -> Entry | None:
        key = self.key(index.row()) if index.isValid() else None
        return None if key is None else self._intake.entry(key)

    def _text(self, entry: Entry, role: int) -> str | None:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry.name}, {self._status(entry)}"
            case Qt.ItemDataRole.ToolTipRole:
                return tip(entry.name) + tip(self._status(entry))
            case _:
                return None

    def _status(self, entry: Entry) -> str:
        if entry.stage is Stage.UNREADABLE:
            return entry.problem
        if entry.stage is Stage.WAITING:
            return self.tr("Waiting")
        if entry.read is None:
            return self.tr("Reading… %Ln %", "", int(entry.share_read * 100))
        if entry.plan is None:
            return self.tr("Comparing with your library…")
        found = counted_papers(len(entry.plan.papers))
        return f"{found} · {spoken(entry.read.reading.label)}"

    @Slot()
    def _on_files_changed(self) -> None:
        now = self._intake.files.keys()
        stay = set(now)
        for row in [row for row, key in enumerate(self._keys) if key not in stay][::-1]:
            self.beginRemoveRows(_ROOT, row, row)
            del self._keys[row]
            self.endRemoveRows()
        fresh = now[len(self._keys) :]
        if fresh:
            self.beginInsertRows(_ROOT, len(self._keys), len(now) - 1)
            self._keys += fresh
            self.endInsertRows()
        self._rows = {key: row for row, key in enumerate(self._keys)}

    @Slot(int)
    def _on_file_changed(self, key: int) -> None:
        row = self._rows.get(key)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    @Slot(object)
    def _on_some_changed(self, keys: Sequence[int]) -> None:
        rows = [self._rows[key] for key in keys if key in self._rows]
        if rows:  # those only, as a view looks at each of them
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))
