"""What the list asks: which papers stand in a place, and what a line shows of each.

In plain SQL, since these are the questions that are asked most, of most papers, and since the list
is there before peewee is.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from desktop.model.lately import since_yesterday
from desktop.model.query import (
    Found,
    Group,
    Heading,
    Key,
    Order,
    Ordering,
    Place,
    Query,
    Shelf,
    Sort,
    order_of,
)
from desktop.model.row import Row, Status, as_shown, said_authors
from desktop.store.engine import sqlite3
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
    # Numbers grow with time, so only what is new is looked at, and the paper before it.
    Shelf.NEW: f"""{_PRESENT} AND mark.paper > coalesce((
        SELECT id FROM paper WHERE added < :since ORDER BY id DESC LIMIT 1
    ), 0)""",
    Shelf.BIN: "mark.deleted_at IS NOT NULL",
}
# Digests are few: numbered from the oldest once, they need not be compared by date for each paper.
_BY_AGE = "COALESCE(date, ''), id"
_RANKED = f"""WITH ranked AS MATERIALIZED (
    SELECT id, row_number() OVER (ORDER BY {_BY_AGE}) AS age FROM digest
)"""
_DIGEST = """(
    SELECT MAX(ranked.age) FROM sighting CROSS JOIN ranked ON ranked.id = sighting.digest
    WHERE sighting.paper = paper.id
)"""
_STATUS = "instr('inbox   later   reading done    skipped', mark.status)"
# Each the natural way; what a paper lacks comes last, whichever way it is sorted.
_KEYS = {
    Sort.ADDED: ("paper.added", "DESC"),
    Sort.PUBLISHED: ("paper.published", "DESC"),
    Sort.DIGEST: (_DIGEST, "DESC"),
    Sort.TITLE: ("LOWER(paper.title)", "ASC"),
    Sort.AUTHORS: (
        """COALESCE((
            SELECT LOWER(author.name) FROM authorship JOIN author ON author.id = authorship.author
            WHERE authorship.paper = paper.id ORDER BY authorship.position LIMIT 1
        ), LOWER(paper.organization))""",
        "ASC",
    ),
    Sort.STATUS: (_STATUS, "ASC"),
    Sort.DECIDED: ("mark.decided_at", "DESC"),
    Sort.STARRED: ("mark.starred", "DESC"),
    Sort.RATING: ("mark.rating", "DESC"),
    Sort.TAGS: (
        """(
            SELECT MIN(LOWER(tag.name)) FROM paper_tag JOIN tag ON tag.id = paper_tag.tag
            WHERE paper_tag.paper = paper.id
        )""",
        "ASC",
    ),
    Sort.NOTE: ("(SELECT note.saved_at FROM note WHERE note.paper = paper.id)", "DESC"),
    Sort.SEEN: ("(SELECT COUNT(*) FROM sighting WHERE sighting.paper = paper.id)", "DESC"),
    Sort.UPVOTES: ("paper.upvotes", "DESC"),
    Sort.COMMENTS: ("paper.comments", "DESC"),
}
# Where papers stand in the digest that is looked at.
_PLACES = (
    "(SELECT MIN(position) FROM sighting WHERE sighting.paper = paper.id AND digest = :digest)",
    "ASC",
)
_TIES = {Sort.PUBLISHED: "paper.id DESC"}
_NEWEST = "paper.added DESC, paper.id"
_TURNED = {"ASC": "DESC", "DESC": "ASC"}
# What is sorted by stands in this index; the rows of papers, with their abstracts, are long.
_JOINED = "paper INDEXED BY paper_order JOIN mark ON mark.paper = paper.id"
_IDS = f"SELECT paper.id FROM {_JOINED}"
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


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Listing:
    """Answers on a connection of SQLite's own module."""

    def __init__(self, connection: Any, clock: Callable[[], dt.datetime] = _now) -> None:
        self._connection = connection
        self._clock = clock

    def ids(
        self,
        place: Place = EVERYWHERE,
        ordering: Ordering = Sort.ADDED,
        among: Iterable[int] | None = None,
    ) -> list[int]:
        """Return the papers of a place in order; `among` narrows them to these.

        Sorting by relevance is keeping the order of `among`.
        """
        wanted = None if among is None else list(among)
        order = order_of(ordering)
        found = self._ordered(_IDS, place, order._replace(group=Group.NONE), wanted)
        ids = [id_ for (id_,) in found]
        if order.first.sort is Sort.RELEVANCE and wanted is not None:
            there = set(ids)
            return [id_ for id_ in wanted if id_ in there]
        return ids

    def grouped(
        self, place: Place, ordering: Ordering = Sort.ADDED
    ) -> tuple[list[int], tuple[Heading, ...]]:
        """Return the papers of a place in order, and the headings of their groups, if any."""
        order = order_of(ordering)
        if order.group is Group.NONE:
            return self.ids(place, order), ()
        from desktop.store.grouping import Grouping

        grouping = Grouping(order, _DIGEST, _STATUS)
        sql = f"SELECT paper.id, {grouping.key} FROM {_JOINED}"
        found = self._ordered(sql, place, order, None, grouping.order)
        names = self._ask(f"SELECT id, name, date FROM digest ORDER BY {_BY_AGE}")
        return [id_ for id_, _ in found], grouping.headings((key for _, key in found), names)

    def there(self, place: Place) -> list[int]:
        """Return the papers of a place in no order; several times as fast as `ids`."""
        return [id_ for (id_,) in self._of_place("mark.paper", place)]

    def count(self, place: Place) -> int:
        """Return how many papers there are in a place."""
        return int(self._of_place("COUNT(*)", place)[0][0])

    def found(self, place: Place, ordering: Ordering) -> Found:
        """Return the papers of a place, and the lines of the first ones.

        They come as they are, with TeX in them, until what reads that has been imported.
        """
        ids, headings = self.grouped(place, ordering)
        shown = as_shown if _READS_TEX in sys.modules else str
        rows = tuple(self.rows(ids[:AT_ONCE], shown))
        return Found(tuple(ids), Query(), rows=rows, headings=headings)

    def format(self) -> int:
        """Return how many migrations the library has been through."""
        return int(self._ask("PRAGMA user_version")[0][0])

    def revision(self) -> int:
        """Return a number that grows with every change, whichever process makes it."""
        found = self._ask("SELECT revision FROM recording")
        if not found or not isinstance(found[0][0], int):
            raise sqlite3.DatabaseError("malformed")  # as SQLite says it, where it sees it
        return int(found[0][0])

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

    def _of_place(self, what: str, place: Place) -> list[tuple[Any, ...]]:
        where = " AND ".join(_conditions(place, is_narrowed=False))
        return self._ask(f"SELECT {what} FROM mark WHERE {where}", self._values(place))

    def _ordered(
        self,
        sql: str,
        place: Place,
        order: Order,
        among: Sequence[int] | None,
        before: str = "",
    ) -> list[tuple[Any, ...]]:
        values = {**self._values(place), "among": json.dumps(among)}
        where = " AND ".join(_conditions(place, is_narrowed=among is not None))
        keys = ", ".join(part for part in (before, *_keys(place, order)) if part)
        asked = f"{sql} WHERE {where} ORDER BY {keys}"
        return self._ask(f"{_RANKED} {asked}" if _DIGEST in asked else asked, values)

    def _values(self, place: Place) -> dict[str, object]:
        tags = self._tags_under(place.tag) if place.tag is not None else []
        return {
            "shelf": place.shelf.value,
            "digest": place.digest,
            "tags": json.dumps(tags),
            "authors": json.dumps(self._spellings(place.author)),
            "since": since_yesterday(self._clock()),
        }

    def _spellings(self, author: str | None) -> list[int]:
        if author is None:
            return []
        from desktop.store.spellings import spellings

        return spellings(self._ask, author)

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
    if place.author is not None:
        names = "SELECT value FROM json_each(:authors)"
        yield f"mark.paper IN (SELECT paper FROM authorship WHERE author IN ({names}))"
    if is_narrowed:
        yield "paper.id IN (SELECT value FROM json_each(:among))"


def _keys(place: Place, order: Order) -> Iterator[str]:
    """Yield what SQL sorts by; the newest arrivals come first where there is nothing else."""
    for key in (order.first, order.then):
        if key is not None and key.sort is not Sort.RELEVANCE and not _is_equal(key, place, order):
            yield _key(place, key)
    yield _TIES.get(order.first.sort, _NEWEST)


def _is_equal(key: Key, place: Place, order: Order) -> bool:
    """Say whether the papers of a group are equal in this key, so that it need not be reckoned."""
    if key.sort is Sort.DIGEST:
        return order.group is Group.DIGEST and place.digest is None
    return order.group is Group.STATUS and key.sort is Sort.STATUS


def _key(place: Place, key: Key) -> str:
    is_of_digest = key.sort is Sort.DIGEST and place.digest is not None
    expression, way = _PLACES if is_of_digest else _KEYS[key.sort]
    return f"{expression} {_TURNED[way] if key.backwards else way} NULLS LAST"
