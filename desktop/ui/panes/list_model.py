"""The list as Qt sees it: all ids at once, their rows page by page when somebody looks at them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)

from desktop.model.row import Row, Status
from desktop.ui.translations import short_date

Span = tuple[int, int]
Fetch = Callable[[list[int], Callable[[list[Row]], None]], None]
AnyIndex = QModelIndex | QPersistentModelIndex

PAGE = 100
_AHEAD = 40
_KEPT = 4_000
_ROOT = QModelIndex()


class Role(IntEnum):
    """What the model tells of a line beyond Qt's own roles.

    ROW is a Row, or None while it is on its way; HITS is a Hits; ID is the paper's number.
    """

    ROW = Qt.ItemDataRole.UserRole + 1
    HITS = Qt.ItemDataRole.UserRole + 2
    ID = Qt.ItemDataRole.UserRole + 3


class Hits(NamedTuple):
    """Where the searched words stand in a row: (start, end) in characters of title and gist.

    `excerpt` is what is shown in place of the gist, unless it is empty.
    """

    title: tuple[Span, ...] = ()
    gist: tuple[Span, ...] = ()
    excerpt: str = ""


NO_HITS = Hits()
HitsOf = Callable[[int], Hits]


def _no_hits_of(_paper: int) -> Hits:
    return NO_HITS


class ListModel(QAbstractListModel):
    """The ids of the list in their order, and the rows of those that are looked at.

    `fetch(ids, done)` is asked for rows that are missing; it may answer later, on the GUI thread,
    by calling `done(rows)` once, in any order. Papers that are not in the answer stay blank until
    the next `drop` or `show`.
    """

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._hits_of: HitsOf = _no_hits_of
        self._ids: list[int] = []
        self._rows_by_id: dict[int, int] | None = {}
        self._cache: OrderedDict[int, Row] = OrderedDict()
        self._outdated: set[int] = set()
        self._asked: dict[int, int] = {}
        self._request = 0
        self._wanted: dict[int, None] = {}
        # Rows are asked for once Qt has painted: everything that one paint misses is one request.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._on_soon_timeout)

    def ids(self) -> Sequence[int]:
        """Return the papers in the order of the list."""
        return tuple(self._ids)

    def show(self, ids: Sequence[int]) -> None:
        """Show these papers, in this order; each may stand there once.

        What stays at the beginning and the end of the list stays where it is, also for the
        selection of a view. Answers that come late for papers that left are ignored.
        """
        new = list(ids)
        if new == self._ids:
            return
        start = _common(self._ids, new)
        end = _common(self._ids[start:][::-1], new[start:][::-1])
        if start + end == 0:
            self._reset(new)
            return
        self._remove(start, len(self._ids) - end)
        self._insert(start, new[start : len(new) - end])

    def learn(self, rows: Iterable[Row]) -> None:
        """Keep rows that came before they were asked for, of papers that are not shown yet."""
        self._cache |= {row.id: row for row in rows if row.id not in self._cache}
        self._forget_oldest()

    def drop(self, ids: Iterable[int]) -> None:
        """Read these papers again; their old cells stay until the new ones come."""
        for paper in ids:
            self._asked.pop(paper, None)
            if paper in self._cache:
                self._outdated.add(paper)
                self._touch(paper)

    def drop_all(self) -> None:
        """Read again whatever is looked at; old cells stay until the new ones come."""
        self._asked.clear()
        self._outdated.update(self._cache)
        self._touch_all()

    def find_hits(self, hits_of: HitsOf | None) -> None:
        """Say who knows the hits of a paper, or None when nothing is searched."""
        self._hits_of = hits_of or _no_hits_of
        self._touch_all()

    def touch(self, papers: Iterable[int]) -> None:
        """Show papers anew: more is known of their hits."""
        lines = [line for line in map(self.row_of, papers) if line is not None]
        if lines:
            self.dataChanged.emit(self.index(min(lines)), self.index(max(lines)), [Role.HITS])

    def row_of(self, paper: int) -> int | None:
        """Return the line of a paper (from 0), or None when the list does not hold it."""
        if self._rows_by_id is None:
            self._rows_by_id = dict(zip(self._ids, range(len(self._ids)), strict=True))
        return self._rows_by_id.get(paper)

    def id_at(self, row: int) -> int | None:
        """Return the paper of a line, or None when there is no such line."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def roleNames(self) -> dict[int, QByteArray]:
        return super().roleNames() | {role: QByteArray(role.name.lower().encode()) for role in Role}

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        paper = self.id_at(index.row())
        if paper is None:
            return None
        if role == Role.ID:
            return paper
        row = self._row(paper, index.row())
        if role == Role.HITS:
            return NO_HITS if row is None else self._hits_of(paper)
        return row if role == Role.ROW or row is None else self._text(row, role)

    def _text(self, row: Row, role: int) -> str | None:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        return row.title if role == Qt.ItemDataRole.DisplayRole else None

    def spoken(self, row: Row) -> str:
        """Say a row in words, for those who hear the list."""
        parts = [row.title, row.byline]
        parts.append(short_date(row.published, QLocale()) if row.published else "")
        parts.append(self._status_word(row.status))
        parts.append(self.tr("starred") if row.starred else "")
        parts.append(self.tr("rated %1 of 5").replace("%1", str(row.rating)) if row.rating else "")
        parts.append(self.tr("with a note") if row.has_note else "")
        parts.append(self.tr("seen in %n digests", "", row.digests) if row.digests > 1 else "")
        parts.append(self.tr("tags: %1").replace("%1", ", ".join(row.tags)) if row.tags else "")
        return ", ".join(part for part in parts if part)

    def _status_word(self, status: Status) -> str:
        words = {
            Status.INBOX: self.tr("undecided"),
            Status.LATER: self.tr("for later"),
            Status.READING: self.tr("being read"),
            Status.DONE: self.tr("done"),
            Status.SKIPPED: self.tr("skipped"),
        }
        return words[status]

    def _row(self, paper: int, line: int) -> Row | None:
        row = self._cache.get(paper)
        if row is None or paper in self._outdated:
            self._want(line)
        else:
            self._cache.move_to_end(paper)
            self._look_ahead(line)
        return row

    def _look_ahead(self, line: int) -> None:
        for near in (line - _AHEAD, line + _AHEAD):
            if 0 <= near < len(self._ids) and self._ids[near] not in self._cache:
                self._want(near)

    def _want(self, line: int) -> None:
        paper = self._ids[line]
        if paper not in self._asked:
            self._wanted[paper] = None
            if not self._soon.isActive():
                self._soon.start()

    @Slot()
    def _on_soon_timeout(self) -> None:
        lines = [self.row_of(paper) for paper in self._wanted]
        self._wanted.clear()
        for page in dict.fromkeys(line // PAGE for line in lines if line is not None):
            self._ask(page)

    def _ask(self, page: int) -> None:
        ids = [paper for paper in self._ids[page * PAGE : (page + 1) * PAGE] if self._lacks(paper)]
        if not ids:
            return
        self._request += 1
        request = self._request
        self._asked.update(dict.fromkeys(ids, request))
        self._fetch(ids, lambda rows: self._take(rows, request))

    def _lacks(self, paper: int) -> bool:
        unknown = paper not in self._cache or paper in self._outdated
        return unknown and paper not in self._asked

    def _take(self, rows: Iterable[Row], request: int) -> None:
        """Keep the rows of an answer, but for papers that were dropped or asked again since."""
        awaited = [row for row in rows if self._asked.get(row.id) == request]
        for row in awaited:
            del self._asked[row.id]
            self._outdated.discard(row.id)
            self._cache[row.id] = row
            self._cache.move_to_end(row.id)
        self._forget_oldest()
        lines = [line for line in (self.row_of(row.id) for row in awaited) if line is not None]
        if lines:
            self.dataChanged.emit(self.index(min(lines)), self.index(max(lines)))

    def _forget_oldest(self) -> None:
        while len(self._cache) > _KEPT:
            paper, _row = self._cache.popitem(last=False)
            self._outdated.discard(paper)

    def _touch(self, paper: int) -> None:
        line = self.row_of(paper)
        if line is not None:
            self.dataChanged.emit(self.index(line), self.index(line))

    def _touch_all(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def _reset(self, ids: list[int]) -> None:
        self.beginResetModel()
        self._set_ids(ids)
        self.endResetModel()

    def _remove(self, first: int, stop: int) -> None:
        if first < stop:
            self.beginRemoveRows(QModelIndex(), first, stop - 1)
            self._set_ids(self._ids[:first] + self._ids[stop:])
            self.endRemoveRows()

    def _insert(self, first: int, ids: list[int]) -> None:
        if ids:
            self.beginInsertRows(QModelIndex(), first, first + len(ids) - 1)
            self._set_ids(self._ids[:first] + ids + self._ids[first:])
            self.endInsertRows()

    def _set_ids(self, ids: list[int]) -> None:
        self._ids = ids
        self._rows_by_id = None
        self._asked = {
            paper: request
            for paper, request in self._asked.items()
            if self.row_of(paper) is not None
        }


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how many numbers at the beginning of both are the same."""
    known, most = 0, min(len(one), len(other))
    while known < most:
        # Halving lets Python compare stretches of a long list at once.
        middle = (known + most + 1) // 2
        if one[known:middle] == other[known:middle]:
            known = middle
        else:
            most = middle - 1
    return known
