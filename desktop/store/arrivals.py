"""Writing what an import brings: new papers, what known ones gained, and where they were seen."""

from __future__ import annotations

import datetime as dt
import json
import operator
from collections.abc import Callable, Container, Iterable, Sequence, Set
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from peewee import SqliteDatabase

from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.storable import storable
from desktop.store.bulk import OF_NEW_PAPERS, in_bulk
from desktop.store.clues import written, written_clues
from desktop.store.history import timestamp
from desktop.store.recalling import candidates, former
from desktop.store.rows import among, column, fetch, insert
from desktop.store.said import corrected_among, keep_said
from desktop.store.tables import (
    AuthorshipRow,
    DigestRow,
    LinkRow,
    MarkRow,
    PaperRow,
    SightingRow,
)
from desktop.store.tags import put_tag
from desktop.store.uids import uids

if TYPE_CHECKING:
    from desktop.model.clues import Left, Traces


@dataclass(frozen=True, slots=True)
class DigestEntry:
    """A digest to be remembered. `date` is ISO 8601; `sha256` that of its bytes."""

    name: str
    path: str
    format: str
    date: str | None
    date_guessed: bool
    sha256: str


class Seen(NamedTuple):
    """A paper at its place in a digest."""

    paper: int
    position: int
    first_line: int | None
    last_line: int | None


class Arrivals:
    """The writes of an import; to be used inside a step of the history."""

    def __init__(self, db: SqliteDatabase, clock: Callable[[], dt.datetime]) -> None:
        self._db = db
        self._clock = clock

    def candidates(
        self,
        told: Sequence[Facts],
        called: Iterable[int] = (),
        besides: Container[int] = (),
        left: Sequence[Traces] | None = None,
    ) -> list[tuple[int, Facts]]:
        """Return the known papers that may be one of these: of equal title, or with a clue.

        `called` are papers that are known by other descriptions than their own, and `besides` some
        that need not be asked for. `left` is what the told ones are found by.
        """
        return candidates(self._db, left or _traces(told), called, besides)

    def former(self, told: Sequence[Facts]) -> list[tuple[int, Facts]]:
        """Return what papers of these titles or ids were called before they were merged.

        Beside each stands the paper that it became.
        """
        return former(self._db, told)

    def digest(self, entry: DigestEntry) -> int:
        """Return the digest with these bytes, remembered now if it was not before.

        A date that the person stated replaces one that was guessed, and never the other way round.
        """
        row = DigestRow.get_or_none(
            DigestRow.sha256 == entry.sha256, DigestRow.format == entry.format
        )
        if row is None:
            row = DigestRow.create(
                name=storable(entry.name),
                path=storable(entry.path),
                format=entry.format,
                date=entry.date,
                date_guessed=entry.date_guessed,
                sha256=entry.sha256,
                imported_at=timestamp(self._clock()),
            )
        elif entry.date is not None and (row.date is None or not entry.date_guessed):
            row.date, row.date_guessed = entry.date, entry.date_guessed
            row.save()
        return int(row.id)

    def add(self, papers: Iterable[Facts]) -> list[int]:
        """Add papers to the inbox; return their ids in the same order."""
        return self.take_in((facts, None) for facts in papers)

    def take_in(self, papers: Iterable[tuple[Facts, Left | None]]) -> list[int]:
        """Add papers to the inbox, with what they are found by where that is known already.

        Returns their ids in the same order.
        """
        first = following = self._next_id()
        added = timestamp(self._clock())
        waiting = iter(papers)
        with in_bulk(self._db, "paper", *OF_NEW_PAPERS):
            while batch := list(islice(waiting, _AT_ONCE)):
                self._add(following, batch, added)
                following += len(batch)
        return list(range(first, following))

    def _add(self, first: int, papers: Sequence[tuple[Facts, Left | None]], added: str) -> None:
        numbered = [(id_, facts) for id_, (facts, _) in enumerate(papers, start=first)]
        insert(
            self._db,
            "paper",
            ("id", "uid", *_COLUMNS, "added"),
            (
                (first + number, uid, *_values(facts, left), added)
                for number, ((facts, left), uid) in enumerate(
                    zip(papers, uids(self._clock(), len(papers)), strict=True)
                )
            ),
        )
        fetch(self._db, _ADD_MARKS, (Status.INBOX.value, first))
        self._add_authors(numbered)
        self._add_links(
            (id_, n, url) for id_, facts in numbered for n, url in enumerate(facts.urls)
        )

    def enrich(self, paper: int, before: Facts, after: Facts) -> None:
        """Write what digests say of a known paper now; what the person corrected stays."""
        corrected = corrected_among([paper]).get(paper)
        if corrected is not None:
            keep_said(paper, after)
            before, after = corrected.facts, corrected.telling(after).facts
        self.write(paper, before, after)

    def write(self, paper: int, before: Facts, after: Facts) -> None:
        """Write what is known of a paper now."""
        if _values(before) != _values(after):
            values = dict(zip(_COLUMNS, _values(after), strict=True))
            PaperRow.update(values).where(PaperRow.id == paper).execute()
        if before.authors != after.authors:
            AuthorshipRow.delete().where(AuthorshipRow.paper == paper).execute()
            self._add_authors([(paper, after)])
        known = len(before.urls)
        if after.urls[:known] != before.urls:
            LinkRow.delete().where(LinkRow.paper == paper).execute()
            known = 0
        self._add_links((paper, n, url) for n, url in enumerate(after.urls) if n >= known)

    def sight(self, digest: int, seen: Iterable[Seen]) -> None:
        """Remember that papers stood in a digest; known sightings stay as they are."""
        known = SightingRow.select(SightingRow.paper).where(SightingRow.digest == digest)
        there = set(column(known))
        with in_bulk(self._db, "sighting"):
            insert(
                self._db,
                "sighting",
                ("paper", "digest", "position", "first_line", "last_line"),
                (
                    (paper, digest, position, first, last)
                    for paper, position, first, last in seen
                    if paper not in there
                ),
            )

    def settle(self, papers: Sequence[int], status: Status, tags: Iterable[str]) -> None:
        """Give papers that were just added another status than the inbox, and tags."""
        if status is not Status.INBOX:
            decided = timestamp(self._clock())
            update = MarkRow.update(status=status, decided_at=decided)
            update.where(among(MarkRow.paper, papers)).execute()
        for tag in tags:
            put_tag(papers, tag)

    def _add_links(self, links: Iterable[tuple[int, int, str]]) -> None:
        insert(self._db, "link", ("paper", "position", "url"), links)

    def _add_authors(self, papers: Sequence[tuple[int, Facts]]) -> None:
        numbers = self._author_numbers({name for _, facts in papers for name in facts.authors})
        insert(
            self._db,
            "authorship",
            ("paper", "position", "author"),
            (
                (paper, position, numbers[name])
                for paper, facts in papers
                for position, name in enumerate(facts.authors)
            ),
        )

    def _author_numbers(self, names: Set[str]) -> dict[str, int]:
        """Return the number of each author, of those that are new as well."""
        [(last,)] = fetch(self._db, "SELECT max(id) FROM author")
        # In their order, so that the index of names is gone through once.
        in_order = sorted(names)
        sought = json.dumps(in_order, ensure_ascii=False)
        numbers: dict[str, int] = dict(fetch(self._db, _AUTHORS, (sought,))) if last else {}
        new = (name for name in in_order if name not in numbers)
        added = list(enumerate(new, start=(last or 0) + 1))
        insert(self._db, "author", ("id", "name"), added)
        numbers.update((name, number) for number, name in added)
        return numbers

    def _next_id(self) -> int:
        """Return a number that no paper ever had, not even one whose import was undone."""
        last = fetch(self._db, "SELECT seq FROM sqlite_sequence WHERE name = 'paper'")
        return int(last[0][0]) + 1 if last else 1


# Papers whose rows are written one table after the other.
_AT_ONCE = 2_000
_ADD_MARKS = """
    INSERT INTO mark (paper, status, starred) SELECT id, ?, FALSE FROM paper WHERE id >= ?
"""
_AUTHORS = "SELECT name, id FROM author WHERE name IN (SELECT value FROM json_each(?))"
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
    "clues",
)


_told = operator.attrgetter(*_COLUMNS[:-2])


def _values(facts: Facts, left: Left | None = None) -> tuple[object, ...]:
    told = _told(facts)
    if not facts.abstract.isascii():
        # SQLite's module leaves a copy in UTF-8 with each text that it is given: with this one,
        # which goes away at once, rather than with all abstracts of an import.
        told = (told[0], facts.abstract.encode().decode(), *told[2:])
    if left is None:
        return (*told, _fingerprint(facts.title), written_clues(facts))
    return (*told, left.letters, written(left.clues))


def _traces(told: Iterable[Facts]) -> list[Traces]:
    # Its patterns take long to prepare, and only an import needs them.
    from desktop.model.clues import traces

    return list(map(traces, told))


def _fingerprint(title: str) -> str:
    # Its patterns take long to prepare, and only an import needs them.
    from desktop.model.folding import fingerprint

    return fingerprint(title)
