"""Reading papers: whole, or as rows of a list."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.model.row import Row, Status
from desktop.store.citation_keys import keys_of
from desktop.store.listing import Listing
from desktop.store.rows import among, answers, column, connection_of, fetch, named, pairs
from desktop.store.tables import (
    AuthorRow,
    AuthorshipRow,
    DigestRow,
    FormerRow,
    LinkRow,
    MarkRow,
    NoteRow,
    PaperRow,
    PaperTagRow,
    SightingRow,
    TagRow,
    database,
)

_SAID = "SELECT paper, facts FROM said WHERE paper IN (SELECT value FROM json_each(?))"


class Papers:
    """The papers of the library, as values."""

    def get(self, ids: Sequence[int]) -> list[Paper]:
        """Return the papers that exist, in the order asked for."""
        marks = {row["paper"]: row for row in named(_of(MarkRow, ids))}
        authors, links, tags = authors_of(ids), links_of(ids), _tags_of(ids)
        said = said_of(ids)
        notes = {row["paper"]: row["text"] for row in named(_of(NoteRow, ids))}
        sightings = _sightings_of(ids)
        keys = keys_of(ids)
        found = {
            row.id: Paper(
                id=row.id,
                uid=row.uid,
                facts=facts_of(row, authors[row.id], links[row.id]),
                marks=_marks_of(marks[row.id], tags[row.id]),
                note=notes.get(row.id, ""),
                sightings=tuple(sightings[row.id]),
                added=row.added,
                said=said.get(row.id),
                key=keys.get(row.id, ""),
            )
            for row in PaperRow.select().where(among(PaperRow.id, ids))
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
    query = (
        AuthorshipRow.select(AuthorshipRow.paper, AuthorRow.name)
        .join(AuthorRow)
        .where(among(AuthorshipRow.paper, ids))
        .order_by(AuthorshipRow.position)
    )
    return _grouped(pairs(query))


def links_of(ids: Sequence[int]) -> defaultdict[int, list[str]]:
    """Return the addresses that digests gave for each paper, in order."""
    query = LinkRow.select(LinkRow.paper, LinkRow.url).where(among(LinkRow.paper, ids))
    return _grouped(pairs(query.order_by(LinkRow.position)))


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
    query = PaperTagRow.select(PaperTagRow.paper, TagRow.name).join(TagRow)
    return _grouped(pairs(query.where(among(PaperTagRow.paper, ids)).order_by(TagRow.name)))


def _sightings_of(ids: Sequence[int]) -> defaultdict[int, list[Sighting]]:
    query = (
        SightingRow.select(
            SightingRow.paper,
            DigestRow.id,
            DigestRow.name,
            DigestRow.date,
            DigestRow.date_guessed,
            SightingRow.position,
            SightingRow.first_line,
            SightingRow.last_line,
        )
        .join(DigestRow)
        .where(among(SightingRow.paper, ids))
        .order_by(SightingRow.id)
    )
    found: defaultdict[int, list[Sighting]] = defaultdict(list)
    for paper, *fields in answers(query):
        found[paper].append(Sighting(*fields))
    return found


def _marks_of(row: Mapping[str, Any], tags: Iterable[str]) -> Marks:
    return Marks(
        status=Status(row["status"]),
        starred=row["starred"],
        rating=row["rating"],
        tags=tuple(tags),
        deleted=row["deleted_at"] is not None,
    )


def _of(table: type[MarkRow | NoteRow], ids: Sequence[int]) -> Any:
    return table.select().where(among(table.paper, ids))


def _grouped(found: Iterable[tuple[int, str]]) -> defaultdict[int, list[str]]:
    grouped: defaultdict[int, list[str]] = defaultdict(list)
    for paper, value in found:
        grouped[paper].append(value)
    return grouped
