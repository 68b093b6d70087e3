"""The sidebar as Qt sees it: lines that come, go and change in place, so that nothing jumps."""

from __future__ import annotations

import html
from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from desktop.ui.panes.digest_entries import lines_below
from desktop.ui.panes.place_names import paper_count
from desktop.ui.panes.sidebar_entry import Entry
from desktop.ui.tag_colors import color_name

AnyIndex = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_NOTHING = Entry("", "")  # what stands above the first lines


class Role(IntEnum):
    """What the model tells of a line beyond Qt's own roles: ENTRY is its Entry."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


def entry_at(index: AnyIndex) -> Entry | None:
    """Return the entry of a line, or None where there is no line."""
    entry = index.data(Role.ENTRY)
    return entry if isinstance(entry, Entry) else None


class SidebarModel(QStandardItemModel):
    """The entries of the sidebar; those below a folded line are made when it is unfolded."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QStandardItem] = {}
        self._below: dict[str, tuple[Entry, ...]] = {}

    def show(self, entries: Iterable[Entry]) -> None:
        """Show these entries; those with a known key stay what they are and where they are."""
        self._fit(self.invisibleRootItem(), tuple(entries))

    def index_of(self, key: str) -> QModelIndex:
        """Return the line with a key; an invalid index when there is none."""
        item = self._items.get(key)
        return item.index() if item else QModelIndex()

    def foldable(self) -> list[str]:
        """Return the keys of the lines that have others below them."""
        return [key for key, item in self._items.items() if _entry(item).unfolds]

    def hasChildren(self, parent: AnyIndex = _ROOT) -> bool:
        entry = entry_at(parent)
        return entry.unfolds if entry else super().hasChildren(parent)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        entry = entry_at(parent)
        return entry is not None and bool(entry.digests) and entry.key not in self._below

    def fetchMore(self, parent: AnyIndex) -> None:
        entry = entry_at(parent)
        if entry is not None and self.canFetchMore(parent):
            self._fit(self._items[entry.key], lines_below(entry))

    def _fit(self, parent: QStandardItem, entries: tuple[Entry, ...]) -> None:
        """Make the lines below a line these; whatever is as it was costs nothing."""
        above = _key(parent)
        if self._below.get(above) == entries:
            return
        self._below[above] = entries
        self._drop(parent, {entry.key for entry in entries})
        known = {_key(parent.child(row)) for row in range(parent.rowCount())}
        for row, entry in enumerate(entries):
            if row == parent.rowCount() or _key(parent.child(row)) != entry.key:
                taken = _taken(parent, entry.key) if entry.key in known else None
                # As a list: PySide does not keep a single item alive.
                parent.insertRow(row, [taken or QStandardItem()])
            item = parent.child(row)
            _tell(item, entry)
            self._items[entry.key] = item
            if not entry.digests or entry.key in self._below:
                self._fit(item, lines_below(entry))

    def _drop(self, parent: QStandardItem, wanted: set[str]) -> None:
        """Take away the lines below a line that are not wanted any more."""
        for row in reversed(range(parent.rowCount())):
            if _key(parent.child(row)) not in wanted:
                self._forget(parent.child(row))
                parent.removeRow(row)

    def _forget(self, item: QStandardItem) -> None:
        for row in range(item.rowCount()):
            self._forget(item.child(row))
        self._items.pop(_key(item), None)
        self._below.pop(_key(item), None)


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
    color = color_name(entry.color) if entry.color is not None else ""
    return ", ".join(part for part in (entry.text, entry.detail, papers, color) if part)


def _entry(item: QStandardItem) -> Entry:
    entry = item.data(Role.ENTRY)
    return entry if isinstance(entry, Entry) else _NOTHING


def _key(item: QStandardItem) -> str:
    return _entry(item).key


def _taken(parent: QStandardItem, key: str) -> QStandardItem | None:
    """Take a line out of its place, to be put elsewhere."""
    for row in range(parent.rowCount()):
        if _key(parent.child(row)) == key:
            return parent.takeRow(row)[0]
    return None
