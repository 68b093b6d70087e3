"""The outbox: papers whose index entry is out of date, noted in the transaction that made it so."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable

from peewee import SqliteDatabase, chunked, fn

from desktop.store.bookkeeping import RecordingRow, StaleRow
from desktop.store.rows import column, insert
from desktop.store.tables import PaperRow

BATCH = 500


class Outbox:
    """What the index has still to hear of."""

    def __init__(self, db: SqliteDatabase) -> None:
        self._db = db

    def stale(self, limit: int) -> dict[int, int]:
        """Return papers by the number of their last touch, oldest touch first."""
        rows = StaleRow.select().order_by(StaleRow.number).limit(limit)
        return {row.number: row.paper for row in rows}

    def count(self) -> int:
        """Return how many papers wait to be indexed."""
        return int(StaleRow.select(fn.COUNT(StaleRow.number)).scalar())

    def papers(self) -> set[int]:
        """Return the papers that wait to be indexed."""
        return set(column(StaleRow.select(StaleRow.paper)))

    def mark(self) -> str | None:
        """Return what library and index know each other by; None before there was an index."""
        mark: str | None = RecordingRow.select(RecordingRow.indexed).scalar()
        return mark

    def mark_indexed(
        self,
        numbers: Iterable[int],
        tell: Callable[[str | None, str], None] = lambda _before, _now: None,
    ) -> None:
        """Strike out touches. What was touched again meanwhile has a new number and stays.

        The library gets a new mark; `tell` hears of it and of the one before, just before it does.
        """
        with self._db.atomic("IMMEDIATE"):
            now = uuid.uuid4().hex
            tell(self.mark(), now)
            RecordingRow.update(indexed=now).execute()
            for batch in chunked(list(numbers), BATCH):
                StaleRow.delete().where(StaleRow.number.in_(batch)).execute()

    def put_all(self) -> None:
        """Ask for the whole index to be made anew."""
        with self._db.atomic("IMMEDIATE"):
            StaleRow.delete().execute()
            StaleRow.insert_from(PaperRow.select(PaperRow.id), [StaleRow.paper]).execute()

    def put(self, papers: Iterable[int]) -> int:
        """Ask for papers to be indexed again unless they wait already; return how many asked."""
        with self._db.atomic("IMMEDIATE"):
            missing = sorted(set(papers) - self.papers())
            insert(self._db, "stale", ("paper",), ((paper,) for paper in missing))
        return len(missing)
