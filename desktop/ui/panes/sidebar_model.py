"""The sidebar as Qt sees it: lines that come, go and change in place, so that nothing jumps."""

from __future__ import annotations

import html
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from desktop.ui.panes.place_names import paper_count
from desktop.ui.panes.sidebar_entries import Entry

AnyIndex = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the model tells of a line beyond Qt's own roles: ENTRY is its Entry."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


def entry_at(index: AnyIndex) -> Entry | None:
    """Return the entry of a line, or None where there is no line."""
    entry = index.data(Role.ENTRY)
    return entry if isinstance(entry, Entry) else None


class SidebarModel(QStandardItemModel):
    """The entries of the sidebar."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QStandardItem] = {}

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these entries; those with a known key stay what they are and where they are."""
        self._items.clear()
        self._fit(self.invisibleRootItem(), entries)

    def index_of(self, key: str) -> QModelIndex:
        """Return the line with a key; an invalid index when there is none."""
        item = self._items.get(key)
        return item.index() if item else QModelIndex()

    def foldable(self) -> list[str]:
        """Return the keys of the lines that have others below them."""
        return [key for key, item in self._items.items() if item.hasChildren()]

    def _fit(self, parent: QStandardItem, entries: Sequence[Entry]) -> None:
        wanted = {entry.key for entry in entries}
        for row in reversed(range(parent.rowCount())):
            if _key(parent.child(row)) not in wanted:
                parent.removeRow(row)
        known = {_key(parent.child(row)) for row in range(parent.rowCount())}
        for row, entry in enumerate(entries):
            if row == parent.rowCount() or _key(parent.child(row)) != entry.key:
                taken = _taken(parent, entry.key) if entry.key in known else None
                # As a list: PySide does not keep a single item alive.
                parent.insertRow(row, [taken or QStandardItem()])
            item = parent.child(row)
            _tell(item, entry)
            self._items[entry.key] = item
            self._fit(item, entry.children)


def _tell(item: QStandardItem, entry: Entry) -> None:
    if item.data(Role.ENTRY) == entry:
        return
    flags = Qt.ItemFlag.ItemIsEnabled
    item.setFlags(flags | Qt.ItemFlag.ItemIsSelectable if entry.target else flags)
    item.setData(entry, Role.ENTRY)
    item.setText(entry.text)
    item.setAccessibleText(_spoken(entry))
    item.setToolTip(f"<span>{html.escape(entry.tip)}</span>" if entry.tip else "")


def _spoken(entry: Entry) -> str:
    papers = paper_count(entry.count) if entry.count else ""
    return ", ".join(part for part in (entry.text, entry.detail, papers) if part)


def _key(item: QStandardItem) -> str:
    entry = item.data(Role.ENTRY)
    return entry.key if isinstance(entry, Entry) else ""


def _taken(parent: QStandardItem, key: str) -> QStandardItem | None:
    """Take a line out of its place, to be put elsewhere."""
    for row in range(parent.rowCount()):
        if _key(parent.child(row)) == key:
            return parent.takeRow(row)[0]
    return None
