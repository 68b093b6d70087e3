"""What the list asks: which papers stand in a place, and what a line shows of each.

In plain SQL, since these are the questions that are asked most, of most papers, and since the list
is there before peewee is.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from desktop.model.query import Found, Place, Query, Shelf, Sort
from desktop.model.row import Row, Status, as_shown, said_authors
from desktop.store.tag_names import is_under

Values = Sequence[object] | Mapping[str, object]

GIST = 300
AT_ONCE = 40  # about as many lines as a window shows
EVERYWHERE = Place()
_READS_TEX = "desktop.model.display_text"

_PRESENT = "mark.deleted_at IS NULL"
_AMONG = "IN (SELECT value FROM json_each(?))"
_SHELVES = {
    Shelf.ALL: _PRESENT,
    Shelf.STARRED: f"{_PRESENT} AND mark.starred",
    Shelf.NOTES: f"{_PRESENT} AND mark.paper IN (SELECT paper FROM note)",
    Shelf.BIN: "mark.deleted_at IS NOT NULL",
}
_ORDERS = {
    Sort.ADDED: "paper.added DESC, paper.id",
    Sort.PUBLISHED: "paper.published DESC NULLS LAST, paper.id DESC",
    Sort.TITLE: "LOWER(paper.title), paper.id",
    Sort.DIGEST: """(
        SELECT MIN(position) FROM sighting WHERE sighting.paper = paper.id AND digest = :digest
    )""",
}
_IDS = "SELECT paper.id FROM paper JOIN mark ON mark.paper = paper.id"
_ROWS = f"""
SELECT
    paper.id, paper.title, paper.published, substr(paper.abstract, 1, {GIST}),
    paper.organization, paper.author_count, mark.status, mark.starred, mark.rating,
    EXISTS (SELECT 1 FROM note WHERE note.paper = paper.id),
    (SELECT COUNT(*) FROM sighting WHERE sighting.paper = paper.id)
FROM paper JOIN mark ON mark.paper = paper.id WHERE paper.id {_AMONG}
"""
_AUTHORS = f"""
SELECT authorship.paper, author.name FROM authorship JOIN author ON author.id = authorship.author
WHERE authorship.paper {_AMONG} ORDER BY authorship.position
"""
_TAGS = f"""
SELECT paper_tag.paper, tag.name FROM paper_tag JOIN tag ON tag.id = paper_tag.tag
WHERE paper_tag.paper {_AMONG} ORDER BY tag.name
"""


class Listing:
    """Answers on a connection of SQLite's own module."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def ids(
        self,
        place: Place = EVERYWHERE,
        sort: Sort = Sort.ADDED,
        among: Iterable[int] | None = None,
    ) -> list[int]:
        """Return the papers of a place in order; `among` narrows them to these.

        Sorting by relevance is keeping the order of `among`.
        """
        wanted = None if among is None else list(among)
        values = {**self._values(place), "among": json.dumps(wanted)}
        where = " AND ".join(_conditions(place, is_narrowed=wanted is not None))
        order = _ORDERS[_order(place, sort)]
        found = [id_ for (id_,) in self._ask(f"{_IDS} WHERE {where} ORDER BY {order}", values)]
        if sort is Sort.RELEVANCE and wanted is not None:
            there = set(found)
            return [id_ for id_ in wanted if id_ in there]
        return found

    def there(self, place: Place) -> list[int]:
        """Return the papers of a place in no order; several times as fast as `ids`."""
        where = " AND ".join(_conditions(place, is_narrowed=False))
        found = self._ask(f"SELECT mark.paper FROM mark WHERE {where}", self._values(place))
        return [id_ for (id_,) in found]

    def found(self, place: Place, sort: Sort) -> Found:
        """Return the papers of a place, and the lines of the first ones.

        They come as they are, with TeX in them, until what reads that has been imported.
        """
        ids = self.ids(place, sort)
        shown = as_shown if _READS_TEX in sys.modules else str
        return Found(tuple(ids), Query(), rows=tuple(self.rows(ids[:AT_ONCE], shown)))

    def format(self) -> int:
        """Return how many migrations the library has been through."""
        return int(self._ask("PRAGMA user_version")[0][0])

    def revision(self) -> int:
        """Return a number that grows with every change, whichever process makes it."""
        return int(self._ask("SELECT revision FROM recording")[0][0])

    def rows(self, ids: Sequence[int], shown: Callable[[str], str] = as_shown) -> list[Row]:
        """Return what a list shows of the papers that exist, in the order asked for."""
        wanted = [json.dumps(list(ids))]
        authors, tags = self._names(_AUTHORS, wanted), self._names(_TAGS, wanted)
        found = {}
        for id_, title, published, gist, organization, count, *mark in self._ask(_ROWS, wanted):
            status, starred, rating, has_note, digests = mark
            found[id_] = Row(
                id=id_,
                title=shown(title),
                byline=said_authors(authors[id_], count, organization),
                published=published,
                status=Status(status),
                starred=bool(starred),
                rating=rating,
                tags=tuple(tags[id_]),
                has_note=bool(has_note),
                digests=digests,
                gist=shown(gist),
            )
        return [found[id_] for id_ in ids if id_ in found]

    def _values(self, place: Place) -> dict[str, object]:
        tags = self._tags_under(place.tag) if place.tag is not None else []
        return {"shelf": place.shelf.value, "digest": place.digest, "tags": json.dumps(tags)}

    def _tags_under(self, name: str) -> list[int]:
        return [id_ for id_, tag in self._ask("SELECT id, name FROM tag") if is_under(tag, name)]

    def _names(self, sql: str, values: Sequence[object]) -> defaultdict[int, list[str]]:
        names: defaultdict[int, list[str]] = defaultdict(list)
        for paper, name in self._ask(sql, values):
            names[paper].append(name)
        return names

    def _ask(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = self._connection.execute(sql, values).fetchall()
        return rows


def _conditions(place: Place, *, is_narrowed: bool) -> Iterator[str]:
    yield _SHELVES.get(place.shelf, f"{_PRESENT} AND mark.status = :shelf")
    if place.digest is not None:
        yield "mark.paper IN (SELECT paper FROM sighting WHERE digest = :digest)"
    if place.tag is not None:
        tags = "SELECT value FROM json_each(:tags)"
        yield f"mark.paper IN (SELECT paper FROM paper_tag WHERE tag IN ({tags}))"
    if is_narrowed:
        yield "paper.id IN (SELECT value FROM json_each(:among))"


def _order(place: Place, sort: Sort) -> Sort:
    """Return an order that SQL knows; the newest arrivals come first where it makes no sense."""
    makes_sense = sort in _ORDERS and (sort is not Sort.DIGEST or place.digest is not None)
    return sort if makes_sense else Sort.ADDED
