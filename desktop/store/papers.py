"""Reading papers: whole, or as rows of a list."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.model.row import Row, Status
from desktop.store.listing import Listing
from desktop.store.rows import column, connection_of, fetch
from desktop.store.tables import (
    FormerRow,
    PaperRow,
    database,
)

# Past peewee, whose rows cost as much as all else: exports read papers by the thousands.
_FACTS = "title, abstract, organization, author_count, published, published_guessed, comments, "
_PAPERS = f"""
    SELECT paper.id, paper.uid, added, key, note.text, status, starred, rating, deleted_at,
        {_FACTS} upvotes, arxiv_id, doi
    FROM paper JOIN mark ON mark.paper = paper.id
    LEFT JOIN note ON note.paper = paper.id LEFT JOIN citation_key USING (uid)
    WHERE paper.id IN (SELECT value FROM json_each(?))
"""
_AUTHORS = """
    SELECT paper, name FROM authorship JOIN author ON author.id = author
    WHERE paper IN (SELECT value FROM json_each(?)) ORDER BY paper, position
"""
_LINKS = """
    SELECT paper, url FROM link
    WHERE paper IN (SELECT value FROM json_each(?)) ORDER BY paper, position
"""
_TAGS = """
    SELECT paper, name FROM paper_tag JOIN tag ON tag.id = tag
    WHERE paper IN (SELECT value FROM json_each(?)) ORDER BY name
"""
_SIGHTINGS = """
    SELECT paper, digest.id, name, date, date_guessed, position, first_line, last_line
    FROM sighting JOIN digest ON digest.id = digest
    WHERE paper IN (SELECT value FROM json_each(?)) ORDER BY sighting.id
"""
# To look one up takes a third of what an enumeration takes to find it.
_STATUSES: dict[str, Status] = {status.value: status for status in Status}
_SAID = "SELECT paper, facts FROM said WHERE paper IN (SELECT value FROM json_each(?))"


class Papers:
    """The papers of the library, as values."""

    def get(self, ids: Sequence[int]) -> list[Paper]:
        """Return the papers that exist, in the order asked for."""
        authors, links, tags = authors_of(ids), links_of(ids), _tags_of(ids)
        said = said_of(ids)
        sightings = _sightings_of(ids)
        found = {
            id_: Paper(
                id_,
                uid,
                _facts_of(told, authors[id_], links[id_]),
                _marks_of(status, starred, rating, deleted_at, tags[id_]),
                note or "",
                tuple(sightings[id_]),
                added,
                said.get(id_),
                key or "",
            )
            for id_, uid, added, key, note, status, starred, rating, deleted_at, *told in fetch(
                database.obj, _PAPERS, [json.dumps(list(ids))]
            )
        }
        return [found[id_] for id_ in ids if id_ in found]

    def count(self) -> int:
        """Return how many papers there are, those in the bin included."""
        return int(PaperRow.select().count())

    def with_uid(self, uid: str) -> list[int]:
        """Return the paper with a lasting id, or the one that it was merged into, if it is here."""
        former = column(FormerRow.select(FormerRow.paper).where(FormerRow.uid == uid).distinct())
        return column(PaperRow.select(PaperRow.id).where(PaperRow.uid == uid)) or former

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """Return what a list shows of the papers that exist, in the order asked for."""
        return Listing(connection_of(database.obj)).rows(ids)


def _facts_of(told: Sequence[Any], authors: Iterable[str], links: Iterable[str]) -> Facts:
    """Return the facts of a row that `_PAPERS` found."""
    title, abstract, organization, count, published, guessed, comments, upvotes, arxiv, doi = told
    return Facts(
        title,
        abstract,
        tuple(authors),
        count,
        organization,
        published,
        bool(guessed),
        comments,
        upvotes,
        arxiv,
        doi,
        tuple(links),
    )


def facts_of(row: PaperRow, authors: Iterable[str], links: Iterable[str]) -> Facts:
    """Return the facts of a row of the table."""
    return Facts(
        title=row.title,
        abstract=row.abstract,
        authors=tuple(authors),
        author_count=row.author_count,
        organization=row.organization,
        published=row.published,
        published_guessed=bool(row.published_guessed),
        comments=row.comments,
        upvotes=row.upvotes,
        arxiv_id=row.arxiv_id,
        doi=row.doi,
        urls=tuple(links),
    )


def authors_of(ids: Sequence[int]) -> defaultdict[int, list[str]]:
    """Return the names of each paper's authors, in order."""
    return _grouped(fetch(database.obj, _AUTHORS, [json.dumps(list(ids))]))


def links_of(ids: Sequence[int]) -> defaultdict[int, list[str]]:
    """Return the addresses that digests gave for each paper, in order."""
    return _grouped(fetch(database.obj, _LINKS, [json.dumps(list(ids))]))


def said_of(ids: Iterable[int]) -> dict[int, Facts]:
    """Return what digests say of those papers that the person corrected."""
    # Past peewee, as an import asks for every single paper of which there is more to say.
    rows = fetch(database.obj, _SAID, [json.dumps(list(ids))])
    return {paper: Facts(**read_values(text)) for paper, text in rows}


def read_values(text: str) -> dict[str, Any]:
    """Return facts by their names from a JSON object; raise ValueError when it is none."""
    return {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in json.loads(text).items()
    }


def _tags_of(ids: Sequence[int]) -> defaultdict[int, list[str]]:
    return _grouped(fetch(database.obj, _TAGS, [json.dumps(list(ids))]))


def _sightings_of(ids: Sequence[int]) -> defaultdict[int, list[Sighting]]:
    found: defaultdict[int, list[Sighting]] = defaultdict(list)
    for paper, *told in fetch(database.obj, _SIGHTINGS, [json.dumps(list(ids))]):
        digest, name, date, guessed, *places = told
        found[paper].append(Sighting(digest, name, date, bool(guessed), *places))
    return found


def _marks_of(
    status: str, starred: int, rating: int | None, deleted_at: str | None, tags: Iterable[str]
) -> Marks:
    known = _STATUSES.get(status) or Status(status)
    return Marks(known, bool(starred), rating, tuple(tags), deleted_at is not None)


def _grouped(found: Iterable[Sequence[Any]]) -> defaultdict[int, list[str]]:
    grouped: defaultdict[int, list[str]] = defaultdict(list)
    for paper, value in found:
        grouped[paper].append(value)
    return grouped
