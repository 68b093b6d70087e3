"""The history of changes: recording a step, undoing and redoing it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from peewee import SqliteDatabase, fn

from desktop.model.step import Act, Change, Step
from desktop.store.bookkeeping import RecordingRow, SpanRow, StepRow, TouchRow
from desktop.store.bulk import OF_NEW_PAPERS
from desktop.store.rows import answers, column, fetch
from desktop.store.tables import TRACKED
from desktop.store.triggers import NUMBERS, columns_of

Progress = Callable[[int, int], None]

KEPT_STEPS = 1000
_FORGET_PAPERS = """
    DELETE FROM touch WHERE paper IN (SELECT value FROM json_each(?))
    OR kind = 'doubt' AND json_extract(image, '$.other') IN (SELECT value FROM json_each(?))
"""
_FORGET_EMPTY = """
    DELETE FROM step WHERE id NOT IN (SELECT step FROM touch)
    AND id NOT IN (SELECT step FROM span)
"""
_TAGGED = """
    SELECT DISTINCT paper_tag.paper FROM touch JOIN paper_tag ON paper_tag.tag = touch.row
    WHERE touch.step = ? AND touch.kind = 'tag'
"""


def timestamp(moment: dt.datetime) -> str:
    """Return ISO 8601 text in UTC, to the millisecond; such texts sort by time."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


@dataclass(slots=True)
class Record:
    """A step being recorded; `change` is there once it has ended. `count` may be set meanwhile.

    `goes_on` when the newest step is continued rather than a new one begun.
    """

    act: Act
    detail: str
    count: int
    goes_on: bool = False
    change: Change | None = None

    @property
    def result(self) -> Change:
        """What the step changed. Only to be asked for after the step has ended."""
        if self.change is None:
            raise RuntimeError("the step has not ended")
        return self.change


class History:
    """The steps that were made, and the way back and forth over them."""

    def __init__(self, db: SqliteDatabase, clock: Callable[[], dt.datetime]) -> None:
        self._db = db
        self._clock = clock

    @contextmanager
    def step(
        self, act: Act, detail: str = "", count: int = 1, stay: str | None = None
    ) -> Iterator[Record]:
        """Do one change, whole or not at all, and remember how to undo it.

        A step that changes nothing leaves no trace, not even a written page. A step with the same
        `stay` as the newest one continues it (typing in one note is one step, however often it is
        saved).
        """
        record = Record(act, detail, count)
        with self._db.atomic("IMMEDIATE") as transaction:
            row = self._begin(record, stay)
            self._record(row.id)
            yield record
            self._record(None)
            if not _has_left_anything(row.id):
                transaction.rollback()
                record.change = self.nothing()
                return
            row.count = record.count
            row.save()
            self._forget_undone()
            self._forget_old()
            record.change = Change(_step_of(row), self._papers_of(row.id), self._revise())

    def nothing(self) -> Change:
        """Return the change of a step that had nothing to do."""
        return Change(None, frozenset(), self.revision())

    def undo(self) -> Change:
        """Take back the newest step that stands. A change of nothing when there is none."""
        return self._travel(self._next_undo, undone=True)

    def redo(self) -> Change:
        """Do again the oldest step that was taken back."""
        return self._travel(self._next_redo, undone=False)

    def go_to(self, step: int, progress: Progress, is_cancelled: Callable[[], bool]) -> Change:
        """Take steps back, or do them again, until a step is the newest that stands; 0 is none.

        One change for all who listen, whole or not at all: nothing happens when it is cancelled.
        """
        with self._db.atomic("IMMEDIATE") as transaction:
            before, papers = self.revision(), frozenset[int]()
            total = self._distance(step)
            change = self.nothing()
            for done in range(total):
                if is_cancelled():
                    transaction.rollback()
                    return self.nothing()
                newest = self._next_undo()
                change = self.undo() if newest is not None and newest.id > step else self.redo()
                papers |= change.papers
                progress(done + 1, total)
            if change.step is None:
                return change
            RecordingRow.update(revision=before + 1).execute()
            return Change(change.step, papers, before + 1)

    def touched(self) -> frozenset[int]:
        """Return the papers whose rows the step that is being recorded has touched, one by one."""
        recorded = RecordingRow.select(RecordingRow.step)
        papers = TouchRow.select(fn.DISTINCT(TouchRow.paper)).where(TouchRow.step.in_(recorded))
        return frozenset(column(papers.where(TouchRow.paper.is_null(False))))

    def forget_papers(self, papers: Sequence[int]) -> None:
        """Forget all that was kept of papers that go for good, inside their transaction.

        A step that was about nothing else is forgotten, as is the road to what was taken back.
        """
        self._forget_undone()
        gone = json.dumps(list(papers))
        fetch(self._db, _FORGET_PAPERS, (gone, gone))
        fetch(self._db, _FORGET_EMPTY)

    def revise(self) -> int:
        """Count a change that is no step; return the new revision."""
        return self._revise()

    def next_undo(self) -> Step | None:
        """Return the step that `undo` would take back."""
        row = self._next_undo()
        return _step_of(row) if row else None

    def next_redo(self) -> Step | None:
        """Return the step that `redo` would do again."""
        row = self._next_redo()
        return _step_of(row) if row else None

    def steps(self, limit: int) -> list[Step]:
        """Return the newest steps first."""
        return [_step_of(row) for row in StepRow.select().order_by(StepRow.id.desc()).limit(limit)]

    def revision(self) -> int:
        """Return a number that grows with every change, whichever process makes it."""
        return int(RecordingRow.select(RecordingRow.revision).scalar())

    def _begin(self, record: Record, stay: str | None) -> StepRow:
        newest = self._next_undo()
        if stay is not None and newest and newest.stay == stay and self._next_redo() is None:
            record.goes_on = True
            return newest
        at = timestamp(self._clock())
        return StepRow.create(
            act=record.act, count=record.count, detail=record.detail, stay=stay, at=at
        )

    def _next_undo(self) -> StepRow | None:
        return _first(StepRow.select().where(~StepRow.undone).order_by(StepRow.id.desc()))

    def _next_redo(self) -> StepRow | None:
        return _first(StepRow.select().where(StepRow.undone).order_by(StepRow.id))

    def _distance(self, step: int) -> int:
        """Return how many steps lie between the newest that stands and another one."""
        ahead = ~StepRow.undone & (StepRow.id > step)
        return int(StepRow.select().where(ahead | (StepRow.undone & (StepRow.id <= step))).count())

    def _record(self, step: int | None) -> None:
        RecordingRow.update(step=step).execute()

    def _revise(self) -> int:
        RecordingRow.update(revision=RecordingRow.revision + 1).execute()
        return self.revision()

    def _forget_undone(self) -> None:
        """Close the road to what was taken back, now that a new step was made."""
        gone = StepRow.select(StepRow.id).where(StepRow.undone)
        TouchRow.delete().where(TouchRow.step.in_(gone)).execute()
        StepRow.delete().where(StepRow.undone).execute()

    def _forget_old(self) -> None:
        kept = StepRow.select(StepRow.id).order_by(StepRow.id.desc()).limit(KEPT_STEPS)
        gone = StepRow.select(StepRow.id).where(StepRow.id.not_in(kept))
        TouchRow.delete().where(TouchRow.step.in_(gone)).execute()
        SpanRow.delete().where(SpanRow.step.in_(gone)).execute()
        StepRow.delete().where(StepRow.id.not_in(kept)).execute()

    def _travel(self, find: Callable[[], StepRow | None], *, undone: bool) -> Change:
        # Looked for under the lock: another process may make or take back a step at any moment,
        # and steps can only be taken back in turn.
        with self._db.atomic("IMMEDIATE"):
            row = find()
            if row is None:
                return self.nothing()
            papers = self._papers_of(row.id)
            self._put_back(row.id)
            row.undone = undone
            row.save()
            return Change(_step_of(row), papers, self._revise())

    def _put_back(self, step: int) -> None:
        """Give every touched row its image back; the triggers record the way forth.

        Rows that were made in bulk go, each with its image: the way forth has no spans.
        """
        sql = partial(fetch, self._db)
        sql("PRAGMA defer_foreign_keys = ON")
        sql(
            "CREATE TEMP TABLE replay AS SELECT kind, row, image FROM touch WHERE step = ?", (step,)
        )
        TouchRow.delete().where(TouchRow.step == step).execute()
        spans = _spans_of(step)
        SpanRow.delete().where(SpanRow.step == step).execute()
        self._record(step)
        for table in TRACKED:
            name, columns = table._meta.table_name, columns_of(table)
            touched = f"SELECT row FROM replay WHERE kind = '{name}'"
            sql(f"DELETE FROM {name} WHERE {columns[0]} IN ({touched})")
            for first, last in spans.get(name, ()):
                sql(f"DELETE FROM {name} WHERE {columns[0]} BETWEEN ? AND ?", (first, last))
            values = ", ".join(f"json_extract(image, '$.{column}')" for column in columns)
            sql(
                f"INSERT INTO {name} ({', '.join(columns)}) SELECT {values} FROM replay "
                f"WHERE kind = '{name}' AND image IS NOT NULL"
            )
        self._record(None)
        sql("DROP TABLE replay")

    def _papers_of(self, step: int) -> frozenset[int]:
        """Return the papers of all rows that a step touched; those made in bulk still stand.

        A tag that was touched is one on all papers that carry it.
        """
        touched = TouchRow.select(fn.DISTINCT(TouchRow.paper)).where(TouchRow.step == step)
        papers = set(column(touched.where(TouchRow.paper.is_null(False))))
        papers.update(paper for (paper,) in fetch(self._db, _TAGGED, (step,)))
        spans_of = _spans_of(step)
        for name, spans in spans_of.items():
            number, of_paper = NUMBERS[name]
            if name in OF_NEW_PAPERS and "paper" in spans_of:
                continue  # they are of the same papers
            sql = f"SELECT DISTINCT {of_paper} FROM {name} WHERE {number} BETWEEN ? AND ?"
            for span in spans if of_paper else ():
                papers.update(paper for (paper,) in fetch(self._db, sql, span))
        return frozenset(papers)


def _has_left_anything(step: int) -> bool:
    touched = TouchRow.select().where(TouchRow.step == step).exists()
    return bool(touched or SpanRow.select().where(SpanRow.step == step).exists())


def _spans_of(step: int) -> dict[str, list[tuple[int, int]]]:
    """Return the first and last numbers of rows that a step made in bulk, by their tables."""
    found: dict[str, list[tuple[int, int]]] = {}
    fields = SpanRow.select(SpanRow.kind, SpanRow.first, SpanRow.last)
    for kind, first, last in answers(fields.where(SpanRow.step == step)):
        found.setdefault(kind, []).append((first, last))
    return found


def _first(query: Any) -> StepRow | None:
    row: StepRow | None = query.first()
    return row


def _step_of(row: StepRow) -> Step:
    return Step(row.id, Act(row.act), row.count, row.detail, row.at, bool(row.undone))
