"""Reading papers: whole, or as rows of a list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from peewee import fn

from desktop.model.paper import Facts, Marks, Paper, Row, Sighting, Status, byline
from desktop.store.marks import among
from desktop.store.tables import (
    AuthorRow,
    AuthorshipRow,
    DigestRow,
    LinkRow,
    MarkRow,
    NoteRow,
    PaperRow,
    PaperTagRow,
    SightingRow,
    TagRow,
)

GIST = 300


class Papers:
    """The papers of the library, as values."""

    def get(self, ids: Sequence[int]) -> list[Paper]:
        """Return the papers that exist, in the order asked for."""
        marks = {row.paper_id: row for row in MarkRow.select().where(among(MarkRow.paper, ids))}
        authors, links, tags = authors_of(ids), links_of(ids), _tags_of(ids)
        notes = {row.paper_id: row.text for row in _in(NoteRow, ids)}
        sightings = _sightings_of(ids)
        found = {
            row.id: Paper(
                id=row.id,
                uid=row.uid,
                facts=facts_of(row, authors[row.id], links[row.id]),
                marks=_marks_of(marks[row.id], tags[row.id]),
                note=notes.get(row.id, ""),
                sightings=tuple(sightings[row.id]),
                added=row.added,
            )
            for row in PaperRow.select().where(among(PaperRow.id, ids))
        }
        return [found[id_] for id_ in ids if id_ in found]

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """Return what a list shows of the papers that exist, in the order asked for."""
        authors, tags = authors_of(ids), _tags_of(ids)
        noted = {row.paper_id for row in _in(NoteRow, ids)}
        seen = _count_sightings(ids)
        found = {}
        gist = fn.SUBSTR(PaperRow.abstract, 1, GIST).alias("gist")
        query = PaperRow.select(PaperRow, MarkRow, gist).join(MarkRow)
        for row in query.where(among(PaperRow.id, ids)):
            found[row.id] = Row(
                id=row.id,
                title=row.title,
                byline=byline(facts_of(row, authors[row.id], ())),
                published=row.published,
                status=Status(row.markrow.status),
                starred=row.markrow.starred,
                rating=row.markrow.rating,
                tags=tuple(tags[row.id]),
                has_note=row.id in noted,
                digests=seen.get(row.id, 0),
                gist=row.gist,
            )
        return [found[id_] for id_ in ids if id_ in found]


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
    return _grouped(query.tuples())


def links_of(ids: Sequence[int]) -> defaultdict[int, list[str]]:
    """Return the addresses that digests gave for each paper, in order."""
    query = LinkRow.select(LinkRow.paper, LinkRow.url).where(among(LinkRow.paper, ids))
    return _grouped(query.order_by(LinkRow.position).tuples())


def _tags_of(ids: Sequence[int]) -> defaultdict[int, list[str]]:
    query = PaperTagRow.select(PaperTagRow.paper, TagRow.name).join(TagRow)
    return _grouped(query.where(among(PaperTagRow.paper, ids)).order_by(TagRow.name).tuples())


def _sightings_of(ids: Sequence[int]) -> defaultdict[int, list[Sighting]]:
    query = (
        SightingRow.select(SightingRow, DigestRow)
        .join(DigestRow)
        .where(among(SightingRow.paper, ids))
        .order_by(SightingRow.id)
    )
    found = defaultdict(list)
    for row in query:
        found[row.paper_id].append(
            Sighting(
                digest=row.digest.id,
                name=row.digest.name,
                date=row.digest.date,
                date_guessed=bool(row.digest.date_guessed),
                position=row.position,
                first_line=row.first_line,
                last_line=row.last_line,
            )
        )
    return found


def _count_sightings(ids: Sequence[int]) -> dict[int, int]:
    query = (
        SightingRow.select(SightingRow.paper, fn.COUNT(SightingRow.id))
        .where(among(SightingRow.paper, ids))
        .group_by(SightingRow.paper)
    )
    return dict(query.tuples())


def _marks_of(row: MarkRow, tags: Iterable[str]) -> Marks:
    return Marks(
        status=Status(row.status),
        starred=bool(row.starred),
        rating=row.rating,
        tags=tuple(tags),
        deleted=row.deleted_at is not None,
    )


def _in(table: Any, ids: Sequence[int]) -> Any:
    return table.select().where(among(table.paper, ids))


def _grouped(pairs: Iterable[tuple[int, str]]) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for paper, value in pairs:
        found[paper].append(value)
    return found
