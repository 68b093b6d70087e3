"""The list as Qt sees it: all lines at once, rows page by page when somebody looks at them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QByteArray,
    QObject,
    Qt,
    QTimer,
    Slot,
)

from desktop.model.row import Row
from desktop.ui.panes.list_lines import AnyIndex, LineModel

if TYPE_CHECKING:
    from desktop.ui.panes.heading_names import HeadingLine

Span = tuple[int, int]
Fetch = Callable[[list[int], Callable[[list[Row]], None]], None]

PAGE = 100
_AHEAD = 40
_KEPT = 4_000


class Role(IntEnum):
    """What the model tells of a line beyond Qt's own roles.

    ROW is a Row, or None while it is on its way, or the HeadingLine of a group; HITS is a Hits; ID
    is the paper's number.
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


class ListModel(LineModel):
    """The lines of the list, and the rows of those papers that are looked at.

    `fetch(ids, done)` is asked for rows that are missing; it may answer later, on the GUI thread,
    by calling `done(rows)` once, in any order. Papers that are not in the answer stay blank until
    the next `drop` or `show`.
    """

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._hits_of: HitsOf = _no_hits_of
        self._cache: OrderedDict[int, Row] = OrderedDict()
        self._outdated: set[int] = set()
        self._asked: dict[int, int] = {}
        self._request = 0
        self._wanted: dict[int, None] = {}
        # Rows are asked for once Qt has painted: everything that one paint misses is one request.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._on_soon_timeout)

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

    def known(self, paper: int) -> Row | None:
        """Return the row of a paper as it was read last, or None when it was not read yet."""
        return self._cache.get(paper)

    def assume(self, papers: Iterable[int], changed: Callable[[Row], Row]) -> None:
        """Show papers as they will be once a change of them is written.

        They are read again when they are dropped, as they are when it is.
        """
        lines = []
        for paper in papers:
            if paper in self._cache:
                self._cache[paper] = changed(self._cache[paper])
                self._outdated.discard(paper)
                self._asked.pop(paper, None)  # such an answer was read before the change
                lines.append(self.row_of(paper))
        shown = [line for line in lines if line is not None]
        if shown:
            self.dataChanged.emit(self.index(min(shown)), self.index(max(shown)))

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

    def heading_line(self, row: int) -> HeadingLine | None:
        """Return what a heading shows, or None when the line is none."""
        heading = self.lines().heading_at(row)
        if heading is None:
            return None
        from desktop.ui.panes.heading_names import HeadingLine, named

        return HeadingLine(named(heading), heading.papers, heading.key in self.folded())

    def roleNames(self) -> dict[int, QByteArray]:
        return super().roleNames() | {role: QByteArray(role.name.lower().encode()) for role in Role}

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        paper = self.line_at(index.row())
        if paper is None:
            return None
        if paper < 0:
            return self._of_heading(index.row(), role)
        if role == Role.ID:
            return paper
        row = self._row(paper, index.row())
        if role == Role.HITS:
            return NO_HITS if row is None else self._hits_of(paper)
        return row if role == Role.ROW or row is None else self._text(row, role)

    def _of_heading(self, row: int, role: int) -> object:
        line = self.heading_line(row)
        if line is None or role == Role.ROW:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return line.text if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, row: Row, role: int) -> str | None:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            from desktop.ui.panes.list_speech import spoken

            return spoken(row)
        return row.title if role == Qt.ItemDataRole.DisplayRole else None

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
            paper = self.id_at(near)
            if paper is not None and paper not in self._cache:
                self._want(near)

    def _want(self, line: int) -> None:
        paper = self._lines[line]
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
        lines = self._lines[page * PAGE : (page + 1) * PAGE]
        ids = [paper for paper in lines if paper >= 0 and self._lacks(paper)]
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
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def _changed(self) -> None:
        """Forget what was asked of papers that left."""
        if self._asked:
            there = self._asked.keys() & self.numbers()
            self._asked = {paper: self._asked[paper] for paper in there}
