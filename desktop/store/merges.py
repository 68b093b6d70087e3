"""Writing that two papers are one: everything of the one goes over to the other."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

from peewee import SqliteDatabase

from desktop.model.paper import Facts, Marks, Paper
from desktop.model.storable import storable
from desktop.store.arrivals import Arrivals
from desktop.store.doubts import is_pair, pair_of
from desktop.store.history import timestamp
from desktop.store.note_links import written_links
from desktop.store.rows import among, answers, column
from desktop.store.said import forget_corrections, keep_earlier_title
from desktop.store.tables import (
    AuthorRow,
    AuthorshipRow,
    DoubtRow,
    EarlierTitleRow,
    FormerRow,
    LinkRow,
    MarkRow,
    NoteRow,
    PaperRow,
    PaperTagRow,
    SightingRow,
)


class Merges:
    """The writes of a merge; to be used inside a step of the history."""

    def __init__(
        self, db: SqliteDatabase, arrivals: Arrivals, clock: Callable[[], dt.datetime]
    ) -> None:
        self._db = db
        self._arrivals = arrivals
        self._clock = clock

    def write(self, keep: Paper, other: Paper, after: Paper) -> None:
        """Make a paper what it is to be after another one went into it."""
        self._arrivals.write(keep.id, keep.facts, after.facts)
        keep_earlier_title(keep.id, keep.title, after.title)
        self._mark(keep, other, after.marks)
        self._note(keep, after.note)
        _move(PaperTagRow.paper, PaperTagRow.tag, keep.id, other.id)
        _move(SightingRow.paper, SightingRow.digest, keep.id, other.id)
        _move(EarlierTitleRow.paper, EarlierTitleRow.fingerprint, keep.id, other.id)
        self._settle_doubts(keep.id, other.id)
        self._remember(keep, other)
        _forget(other.id)

    def _mark(self, keep: Paper, other: Paper, marks: Marks) -> None:
        decided = keep if marks.status is keep.marks.status else other
        binned = keep if marks.deleted is keep.marks.deleted else other
        MarkRow.update(
            status=marks.status,
            starred=marks.starred,
            rating=marks.rating,
            decided_at=_moment(MarkRow.decided_at, decided),
            deleted_at=_moment(MarkRow.deleted_at, binned),
        ).where(MarkRow.paper == keep.id).execute()

    def _note(self, keep: Paper, text: str) -> None:
        """Write the note. Its parts are versions of it already, so the whole needs to be none."""
        if text == keep.note:
            return
        text = storable(text)
        now = timestamp(self._clock())
        values = {"text": text, "saved_at": now, "links": written_links(text)}
        if keep.note:
            NoteRow.update(values).where(NoteRow.paper == keep.id).execute()
        else:
            NoteRow.insert(paper=keep.id, **values).execute()

    def _settle_doubts(self, keep: int, other: int) -> None:
        """Let what is in doubt of the other be in doubt of this, but for the two of them."""
        concerned = (DoubtRow.paper == other) | (DoubtRow.other == other)
        rows = answers(
            DoubtRow.select(DoubtRow.id, DoubtRow.paper, DoubtRow.other).where(concerned)
        )
        for id_, *pair in rows:
            third = pair[1] if pair[0] == other else pair[0]
            row = DoubtRow.id == id_
            if third == keep or DoubtRow.select().where(is_pair(keep, third)).exists():
                DoubtRow.delete().where(row).execute()
            else:
                first, second = pair_of(keep, third)
                DoubtRow.update(paper=first, other=second).where(row).execute()

    def _remember(self, keep: Paper, other: Paper) -> None:
        """Remember what the other was called, so that it is known when it is told of again."""
        FormerRow.update(paper=keep.id).where(FormerRow.paper == other.id).execute()
        self._describe(keep.id, other.id, other.uid, other.facts)
        if other.said is not None and other.said.title:
            # Digests will tell of it in their own words again; no paper has such a number.
            self._describe(keep.id, -other.id, other.uid, other.said)

    def _describe(self, keep: int, number: int, uid: str, facts: Facts) -> None:
        # Its patterns take long to prepare.
        from desktop.model.folding import fingerprint

        FormerRow.insert(
            id=number,
            paper=keep,
            uid=uid,
            title=facts.title,
            abstract=facts.abstract,
            authors=json.dumps(facts.authors, ensure_ascii=False),
            arxiv_id=facts.arxiv_id,
            doi=facts.doi,
            fingerprint=fingerprint(facts.title),
        ).execute()


def _moment(field: Any, paper: Paper) -> str | None:
    """Return when something was decided about a paper."""
    moments: list[str | None] = column(MarkRow.select(field).where(MarkRow.paper == paper.id))
    return moments[0]


def _move(paper: Any, where: Any, keep: int, other: int) -> None:
    """Move rows of a table over, but for those that the kept paper has too."""
    table = paper.model
    there = column(table.select(where).where(paper == keep))
    table.delete().where(paper == other, among(where, there)).execute()
    table.update({paper: keep}).where(paper == other).execute()


def _forget(paper: int) -> None:
    authors = column(AuthorshipRow.select(AuthorshipRow.author).where(AuthorshipRow.paper == paper))
    forget_corrections(paper)
    for table in (AuthorshipRow, LinkRow, MarkRow, NoteRow):
        table.delete().where(table.paper == paper).execute()
    busy = AuthorshipRow.select(AuthorshipRow.author).where(among(AuthorshipRow.author, authors))
    AuthorRow.delete().where(among(AuthorRow.id, authors), AuthorRow.id.not_in(busy)).execute()
    PaperRow.delete().where(PaperRow.id == paper).execute()
