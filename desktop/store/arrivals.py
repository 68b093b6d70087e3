"""Writing what an import brings: new papers, what known ones gained, and where they were seen."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import SQL, chunked, fn

from desktop.model.folding import fingerprint
from desktop.model.paper import Facts
from desktop.store.history import timestamp
from desktop.store.marks import among
from desktop.store.papers import authors_of, facts_of, links_of
from desktop.store.tables import (
    AuthorRow,
    AuthorshipRow,
    DigestRow,
    LinkRow,
    MarkRow,
    PaperRow,
    SightingRow,
    Table,
)

BATCH = 500


@dataclass(frozen=True, slots=True)
class DigestEntry:
    """A digest to be remembered. `date` is ISO 8601; `sha256` that of its bytes."""

    name: str
    path: str
    format: str
    date: str | None
    date_guessed: bool
    sha256: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A paper at its place in a digest."""

    paper: int
    position: int
    first_line: int | None
    last_line: int | None


class Arrivals:
    """The writes of an import; to be used inside a step of the history."""

    def __init__(self, clock: Callable[[], dt.datetime]) -> None:
        self._clock = clock

    def candidates(self, told: Sequence[Facts]) -> list[tuple[int, Facts]]:
        """Return the known papers that share an id or the fingerprint of a title with these."""
        ids: set[int] = set()
        for field, values in (
            (PaperRow.arxiv_id, {facts.arxiv_id for facts in told}),
            (PaperRow.doi, {facts.doi for facts in told}),
            (PaperRow.fingerprint, {fingerprint(facts.title) for facts in told}),
        ):
            ids |= _with_values(field, values - {None, ""})
        authors, links = authors_of(sorted(ids)), links_of(sorted(ids))
        rows = PaperRow.select().where(among(PaperRow.id, ids)).order_by(PaperRow.id)
        return [(row.id, facts_of(row, authors[row.id], links[row.id])) for row in rows]

    def digest(self, entry: DigestEntry) -> int:
        """Return the digest with these bytes, remembered now if it was not before."""
        row = DigestRow.get_or_none(
            DigestRow.sha256 == entry.sha256, DigestRow.format == entry.format
        )
        if row is None:
            row = DigestRow.create(
                name=entry.name,
                path=entry.path,
                format=entry.format,
                date=entry.date,
                date_guessed=entry.date_guessed,
                sha256=entry.sha256,
                imported_at=timestamp(self._clock()),
            )
        elif (row.date, bool(row.date_guessed)) != (entry.date, entry.date_guessed):
            # Imported again with a corrected date.
            row.date, row.date_guessed = entry.date, entry.date_guessed
            row.save()
        return int(row.id)

    def add(self, papers: Sequence[Facts]) -> list[int]:
        """Add papers to the inbox; return their ids in the same order."""
        first = _next_id()
        ids = list(range(first, first + len(papers)))
        added = timestamp(self._clock())
        _insert(
            PaperRow,
            [
                (id_, str(uuid.uuid4()), *_values(facts), added)
                for id_, facts in zip(ids, papers, strict=True)
            ],
            ("id", "uid", *_COLUMNS, "added"),
        )
        _insert(
            MarkRow,
            [(id_, "inbox", False) for id_ in ids],
            ("paper", "status", "starred"),
        )
        self._add_authors(list(zip(ids, papers, strict=True)))
        _insert(
            LinkRow,
            [
                (id_, position, url)
                for id_, facts in zip(ids, papers, strict=True)
                for position, url in enumerate(facts.urls)
            ],
            ("paper", "position", "url"),
        )
        return ids

    def enrich(self, paper: int, before: Facts, after: Facts) -> None:
        """Write what a known paper gained."""
        if _values(before) != _values(after):
            values = dict(zip(_COLUMNS, _values(after), strict=True))
            PaperRow.update(values).where(PaperRow.id == paper).execute()
        if before.authors != after.authors:
            AuthorshipRow.delete().where(AuthorshipRow.paper == paper).execute()
            self._add_authors([(paper, after)])
        fresh = enumerate(after.urls[len(before.urls) :], start=len(before.urls))
        _insert(LinkRow, [(paper, n, url) for n, url in fresh], ("paper", "position", "url"))

    def sight(self, digest: int, seen: Sequence[Seen]) -> None:
        """Remember that papers stood in a digest; known sightings stay as they are."""
        known = SightingRow.select(SightingRow.paper).where(SightingRow.digest == digest).tuples()
        there = {paper for (paper,) in known}
        _insert(
            SightingRow,
            [
                (one.paper, digest, one.position, one.first_line, one.last_line)
                for one in seen
                if one.paper not in there
            ],
            ("paper", "digest", "position", "first_line", "last_line"),
        )

    def _add_authors(self, papers: Sequence[tuple[int, Facts]]) -> None:
        names = {name for _, facts in papers for name in facts.authors}
        for batch in chunked(sorted(names), BATCH):
            rows = [(name,) for name in batch]
            AuthorRow.insert_many(rows, [AuthorRow.name]).on_conflict_ignore().execute()
        ids = _author_ids(names)
        _insert(
            AuthorshipRow,
            [
                (paper, ids[name], position)
                for paper, facts in papers
                for position, name in enumerate(facts.authors)
            ],
            ("paper", "author", "position"),
        )


_COLUMNS = (
    "title",
    "abstract",
    "organization",
    "author_count",
    "published",
    "published_guessed",
    "comments",
    "upvotes",
    "arxiv_id",
    "doi",
    "fingerprint",
)


def _values(facts: Facts) -> tuple[object, ...]:
    return (*(getattr(facts, name) for name in _COLUMNS[:-1]), fingerprint(facts.title))


def _next_id() -> int:
    """Return a number that no paper ever had, not even one whose import was undone."""
    last = PaperRow._meta.database.execute_sql(
        "SELECT seq FROM sqlite_sequence WHERE name = 'paper'"
    ).fetchone()
    return int(last[0]) + 1 if last else 1


def _insert(table: type[Table], rows: Sequence[tuple[Any, ...]], columns: Sequence[str]) -> None:
    fields = [getattr(table, column) for column in columns]
    for batch in chunked(rows, BATCH):
        table.insert_many(batch, fields).execute()


def _with_values(field: Any, values: Iterable[Any]) -> set[int]:
    wanted = SQL("(SELECT value FROM json_each(?))", [json.dumps(list(values))])
    return {id_ for (id_,) in PaperRow.select(PaperRow.id).where(field.in_(wanted)).tuples()}


def _author_ids(names: Iterable[str]) -> dict[str, int]:
    wanted = SQL("(SELECT value FROM json_each(?))", [json.dumps(list(names))])
    return dict(AuthorRow.select(AuthorRow.name, AuthorRow.id).where(AuthorRow.name.in_(wanted)).tuples())
