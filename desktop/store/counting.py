"""The numbers of the sidebar, from indices alone: they are counted anew after each change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from peewee import Database

from desktop.model.counts import DigestCount
from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.store.listing import Listing
from desktop.store.rows import fetch

# In the order of their index, so that no row is read; there are few moments at which one deletes.
_MARKS = "SELECT status, deleted_at, COUNT(*), SUM(starred) FROM mark GROUP BY status, deleted_at"
# The few that have a note are looked up among all, and not the other way round.
_NOTES = """
    SELECT COUNT(*) FROM note INDEXED BY note_saved CROSS JOIN mark ON mark.paper = note.paper
    WHERE mark.deleted_at IS NULL
"""
_DIGESTS = """
    SELECT digest.id, digest.name, digest.date, seen.papers, seen.undecided
    FROM digest JOIN (
        SELECT
            sighting.digest AS digest,
            COUNT(DISTINCT sighting.paper) AS papers,
            COUNT(DISTINCT CASE WHEN mark.status = 'inbox' THEN sighting.paper END) AS undecided
        FROM sighting INDEXED BY sighting_digest
        CROSS JOIN mark ON mark.paper = sighting.paper
        WHERE mark.deleted_at IS NULL GROUP BY sighting.digest
    ) AS seen ON seen.digest = digest.id
    ORDER BY digest.date DESC NULLS LAST, digest.id DESC
"""


def shelf_counts(db: Database, listing: Listing) -> dict[Shelf, int]:
    """Return how many papers stand on each shelf; `listing` knows which of them are new."""
    states: Counter[str] = Counter()
    starred = binned = 0
    for status, deleted, papers, stars in fetch(db, _MARKS):
        if deleted is None:
            states[status] += papers
            starred += stars
        else:
            binned += papers
    [(noted,)] = fetch(db, _NOTES)
    return {
        **{Shelf(status.value): states[status.value] for status in Status},
        Shelf.ALL: states.total(),
        Shelf.STARRED: starred,
        Shelf.NOTES: noted,
        Shelf.NEW: listing.count(Place(Shelf.NEW)),
        Shelf.BIN: binned,
    }


def digest_counts(db: Database) -> Iterator[DigestCount]:
    """Yield the digests with papers, the newest first; papers in the bin do not count."""
    for row in fetch(db, _DIGESTS):
        yield DigestCount(*row)
