"""Which papers stand where: ids for the list, counts for the sidebar, facts of a query."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.model.counts import Counts
from desktop.model.place_facts import PlaceFacts
from desktop.model.query import Heading, Ordering, Place, Sort
from desktop.model.query_parts import Fact
from desktop.store.authors import Authors
from desktop.store.counting import digest_counts, shelf_counts
from desktop.store.facts import PRESENT, condition
from desktop.store.listing import EVERYWHERE, Listing
from desktop.store.rows import column, connection_of, listed, pairs
from desktop.store.tables import (
    DigestRow,
    MarkRow,
    PaperRow,
    SavedSearchRow,
    database,
)
from desktop.store.tags import tag_counts

if TYPE_CHECKING:
    from desktop.model.reading_log import ReadingLog


class Shelves:
    """The smart lists of the library."""

    def __init__(self, clock: Callable[[], dt.datetime]) -> None:
        self._clock = clock

    def ids(
        self,
        place: Place = EVERYWHERE,
        sort: Ordering = Sort.ADDED,
        among_ids: Iterable[int] | None = None,
    ) -> list[int]:
        """Return the papers of a place in order; `among_ids` narrows them to these.

        Sorting by relevance is keeping the order of `among_ids`.
        """
        return self._listing.ids(place, sort, among_ids)

    def grouped(self, place: Place, sort: Ordering) -> tuple[list[int], tuple[Heading, ...]]:
        """Return the papers of a place in order, and the headings of their groups, if any."""
        return self._listing.grouped(place, sort)

    def there(self, place: Place) -> list[int]:
        """Return the papers of a place in no order; several times as fast as `ids`."""
        return self._listing.there(place)

    def having(self, fact: Fact) -> set[int]:
        """Return the papers with a property; the bin is included, since `ids` leaves it out."""
        return set(column(_joined().where(condition(fact))))

    @property
    def authors(self) -> Authors:
        """Who wrote the papers."""
        return Authors(database.obj)

    def about(self, place: Place) -> PlaceFacts | None:
        """Return what is told of an author or a digest; None of all other places."""
        from desktop.store.place_facts import author_facts, digest_facts

        if place.author is not None:
            return author_facts(place.author)
        return None if place.digest is None else digest_facts(place.digest)

    def everything(self) -> set[int]:
        """Return all papers, also those in the bin."""
        return set(column(PaperRow.select(PaperRow.id)))

    def titled(self, text: str, limit: int) -> list[tuple[int, str]]:
        """Return the newest papers whose titles hold all words of a text, in any spelling."""
        # Its patterns take long to prepare.
        from desktop.model.folding import fingerprint

        held = PRESENT
        for word in text.split():
            held &= fn.INSTR(PaperRow.fingerprint, fingerprint(word)) > 0
        query = PaperRow.select(PaperRow.id, PaperRow.title).join(MarkRow).where(held)
        return pairs(query.order_by(PaperRow.id.desc()).limit(limit))

    def known_digests(self, sums: Iterable[str]) -> set[str]:
        """Return which of these sums (SHA-256) are those of digests that were imported."""
        return set(column(DigestRow.select(DigestRow.sha256).where(listed(DigestRow.sha256, sums))))

    def reading_log(self, since: dt.datetime | None) -> ReadingLog:
        """Return all that came and was decided, and what was kept since a moment; None is ever."""
        from desktop.store.reading_log import reading_log

        return reading_log(since)

    @property
    def _listing(self) -> Listing:
        return Listing(connection_of(database.obj), self._clock)

    def counts(self) -> Counts:
        """Return the numbers of the sidebar."""
        return Counts(
            shelves=shelf_counts(database.obj, self._listing),
            digests=tuple(digest_counts(database.obj)),
            tags=tuple(tag_counts()),
            searches=tuple(
                pairs(
                    SavedSearchRow.select(SavedSearchRow.name, SavedSearchRow.query).order_by(
                        SavedSearchRow.name
                    )
                )
            ),
        )


def _joined() -> Any:
    return PaperRow.select(PaperRow.id).join(MarkRow)
