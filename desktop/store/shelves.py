"""Which papers stand where: ids for the list, counts for the sidebar, facts of a query."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from peewee import Case, Expression, fn

from desktop.model.dates import parse_iso
from desktop.model.paper import Status
from desktop.model.query import Fact, FactField, Place, Shelf, Sort
from desktop.store.marks import among
from desktop.store.tables import (
    DigestRow,
    MarkRow,
    NoteRow,
    PaperRow,
    PaperTagRow,
    SavedSearchRow,
    SightingRow,
    TagRow,
)


@dataclass(frozen=True, slots=True)
class DigestCount:
    """A digest and how many papers came in it, and of these how many are undecided."""

    id: int
    name: str
    date: str | None
    papers: int
    inbox: int


@dataclass(frozen=True, slots=True)
class Counts:
    """What the sidebar shows."""

    shelves: dict[Shelf, int]
    digests: tuple[DigestCount, ...]
    tags: tuple[tuple[str, int], ...]
    searches: tuple[tuple[str, str], ...]


PRESENT = MarkRow.deleted_at.is_null()
ORDERS: dict[Sort, tuple[Any, ...]] = {
    Sort.ADDED: (PaperRow.id.desc(),),
    Sort.PUBLISHED: (PaperRow.published.desc(nulls="LAST"), PaperRow.id.desc()),
    Sort.TITLE: (fn.LOWER(PaperRow.title), PaperRow.id),
    Sort.DIGEST: (PaperRow.id,),
}
HAS: dict[str, Any] = {
    "note": PaperRow.id.in_(NoteRow.select(NoteRow.paper)),
    "tag": PaperRow.id.in_(PaperTagRow.select(PaperTagRow.paper)),
    "doi": PaperRow.doi.is_null(False),
    "arxiv": PaperRow.arxiv_id.is_null(False),
    "abstract": PaperRow.abstract != "",
    "rating": MarkRow.rating.is_null(False),
}


class Shelves:
    """The smart lists of the library."""

    def __init__(self, clock: Callable[[], dt.datetime]) -> None:
        self._clock = clock

    def ids(
        self, place: Place = Place(), sort: Sort = Sort.ADDED, among_ids: Iterable[int] | None = None
    ) -> list[int]:
        """Return the papers of a place in order; `among_ids` narrows them to these.

        Sorting by relevance is keeping the order of `among_ids`.
        """
        query = _joined().where(_in_place(place))
        if among_ids is not None:
            wanted = list(among_ids)
            query = query.where(among(PaperRow.id, wanted))
            if sort is Sort.RELEVANCE:
                found = {id_ for (id_,) in query.tuples()}
                return [id_ for id_ in wanted if id_ in found]
        if place.digest is not None and sort is Sort.DIGEST:
            return self._in_digest_order(place)
        order = ORDERS.get(sort, ORDERS[Sort.ADDED])
        return [id_ for (id_,) in query.order_by(*order).tuples()]

    def having(self, fact: Fact) -> set[int]:
        """Return the papers with a property; the bin is included, since `ids` leaves it out."""
        return {id_ for (id_,) in _joined().where(self._expression(fact)).tuples()}

    def everything(self) -> set[int]:
        """Return all papers, also those in the bin."""
        return {id_ for (id_,) in PaperRow.select(PaperRow.id).tuples()}

    def counts(self) -> Counts:
        """Return the numbers of the sidebar."""
        return Counts(
            shelves=_shelf_counts(),
            digests=tuple(_digest_counts()),
            tags=tuple(_tag_counts()),
            searches=tuple(
                SavedSearchRow.select(SavedSearchRow.name, SavedSearchRow.query)
                .order_by(SavedSearchRow.name)
                .tuples()
            ),
        )

    def _in_digest_order(self, place: Place) -> list[int]:
        query = (
            SightingRow.select(SightingRow.paper)
            .where(SightingRow.digest == place.digest)
            .order_by(SightingRow.position)
        )
        there = set(self.ids(place))
        return [id_ for (id_,) in query.tuples() if id_ in there]

    def _expression(self, fact: Fact) -> Any:
        value = fact.value.strip().lower()
        match fact.field:
            case FactField.TAG:
                return _tagged(value)
            case FactField.IS:
                return _in_place(Place(_shelf(value)))
            case FactField.HAS:
                return HAS.get(value, PaperRow.id < 0)
            case FactField.DIGEST:
                named = DigestRow.select().where(DigestRow.name.contains(value))
                return PaperRow.id.in_(_seen_in(named))
            case FactField.RATING:
                return _rating(value)
            case FactField.ID:
                return (PaperRow.uid == fact.value.strip()) | (fn.CAST(PaperRow.id) == value)
            case _:
                return _dated(fact.field, value)


def _joined() -> Any:
    return PaperRow.select(PaperRow.id).join(MarkRow)


def _in_place(place: Place) -> Expression:
    where = _on_shelf(place.shelf)
    if place.digest is not None:
        where &= PaperRow.id.in_(
            SightingRow.select(SightingRow.paper).where(SightingRow.digest == place.digest)
        )
    if place.tag is not None:
        where &= _tagged(place.tag.lower())
    return where


def _on_shelf(shelf: Shelf) -> Expression:
    match shelf:
        case Shelf.ALL:
            return PRESENT
        case Shelf.STARRED:
            return PRESENT & MarkRow.starred
        case Shelf.NOTES:
            return PRESENT & HAS["note"]
        case Shelf.BIN:
            return ~PRESENT
        case _:
            return PRESENT & (MarkRow.status == shelf.value)


def _tagged(name: str) -> Expression:
    """Carry a tag, or one nested below it."""
    lowered = fn.LOWER(TagRow.name)
    below = fn.SUBSTR(lowered, 1, len(name) + 1) == name + "/"
    tags = TagRow.select(TagRow.id).where((lowered == name) | below)
    return PaperRow.id.in_(PaperTagRow.select(PaperTagRow.paper).where(PaperTagRow.tag.in_(tags)))


def _seen_in(digests: Any) -> Any:
    wanted = digests.select(DigestRow.id)
    return SightingRow.select(SightingRow.paper).where(SightingRow.digest.in_(wanted))


def _shelf(value: str) -> Shelf:
    aliases = {"deleted": "bin", "unread": "inbox", "archived": "done"}
    return Shelf(aliases.get(value, value))


def _rating(value: str) -> Expression:
    for sign in (">=", "<=", ">", "<"):
        if value.startswith(sign):
            number = int(value.removeprefix(sign))
            return {
                ">=": MarkRow.rating >= number,
                "<=": MarkRow.rating <= number,
                ">": MarkRow.rating > number,
                "<": MarkRow.rating < number,
            }[sign]
    low, _, high = value.partition("..")
    return MarkRow.rating.between(int(low), int(high or low))


def _dated(field: FactField, value: str) -> Expression:
    """Compare ISO texts: `2024` begins before `2024-10-18` and ends after it."""
    date = parse_iso(value).iso() or ""
    if field is FactField.AFTER:
        return PaperRow.published > date + "~"
    if field is FactField.BEFORE:
        return PaperRow.published < date
    return PaperRow.published.startswith(date)


def _shelf_counts() -> dict[Shelf, int]:
    by_status = dict(
        MarkRow.select(MarkRow.status, fn.COUNT(MarkRow.paper))
        .where(PRESENT)
        .group_by(MarkRow.status)
        .tuples()
    )
    counts = {Shelf(status.value): int(by_status.get(status, 0)) for status in Status}
    counts[Shelf.ALL] = sum(counts.values())
    counts[Shelf.STARRED] = MarkRow.select().where(PRESENT, MarkRow.starred).count()
    counts[Shelf.BIN] = MarkRow.select().where(~PRESENT).count()
    noted = NoteRow.select().join(MarkRow, on=(MarkRow.paper == NoteRow.paper))
    counts[Shelf.NOTES] = noted.where(PRESENT).count()
    return counts


def _digest_counts() -> Iterable[DigestCount]:
    query = (
        DigestRow.select(
            DigestRow.id,
            DigestRow.name,
            DigestRow.date,
            fn.COUNT(fn.DISTINCT(MarkRow.paper)),
            fn.COUNT(fn.DISTINCT(_undecided())),
        )
        .join(SightingRow)
        .join(MarkRow, on=(MarkRow.paper == SightingRow.paper))
        .where(PRESENT)
        .group_by(DigestRow.id)
        .order_by(DigestRow.date.desc(nulls="LAST"), DigestRow.id.desc())
    )
    return (DigestCount(*row) for row in query.tuples())


def _undecided() -> Any:
    return Case(None, ((MarkRow.status == Status.INBOX, MarkRow.paper),), None)


def _tag_counts() -> Iterable[tuple[str, int]]:
    query = (
        TagRow.select(TagRow.name, fn.COUNT(PaperTagRow.id))
        .join(PaperTagRow)
        .join(MarkRow, on=(MarkRow.paper == PaperTagRow.paper))
        .where(PRESENT)
        .group_by(TagRow.id)
        .order_by(fn.LOWER(TagRow.name))
    )
    return iter(query.tuples())
