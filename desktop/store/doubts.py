"""Papers that may be one: pairs for the person to look at, and what the person said of them."""

from __future__ import annotations

from collections.abc import Iterable

from peewee import Expression, SqliteDatabase

from desktop.model.doubt import Doubt, Why
from desktop.model.step import Act, Change
from desktop.store.facts import PRESENT
from desktop.store.history import History
from desktop.store.rows import answers, insert
from desktop.store.tables import DoubtRow, MarkRow


class Doubts:
    """The pairs; those with a paper in the bin wait until it comes out."""

    def __init__(self, db: SqliteDatabase, history: History) -> None:
        self._db = db
        self._history = history

    def add(self, doubts: Iterable[Doubt]) -> None:
        """Remember pairs, inside a step of the history; no pair is asked about a second time."""
        new = {pair_of(one.paper, one.other): one.why for one in doubts if one.paper != one.other}
        rows = [
            (*pair, why, False)
            for pair, why in new.items()
            if not DoubtRow.select().where(is_pair(*pair)).exists()
        ]
        insert(self._db, "doubt", ("paper", "other", "why", "apart"), rows)

    def open(self) -> list[Doubt]:
        """Return the pairs that nobody has decided about, oldest first."""
        rows = answers(
            DoubtRow.select(DoubtRow.paper, DoubtRow.other, DoubtRow.why)
            .where(_is_open())
            .order_by(DoubtRow.id)
        )
        return [Doubt(paper, other, Why(why)) for paper, other, why in rows]

    def count(self) -> int:
        """Return how many pairs nobody has decided about."""
        return int(DoubtRow.select().where(_is_open()).count())

    def keep_apart(self, paper: int, other: int) -> Change:
        """Say that two papers are two, for good."""
        with self._history.step(Act.KEEP_APART, count=2) as record:
            DoubtRow.update(apart=True).where(is_pair(paper, other)).execute()
        return record.result


def pair_of(paper: int, other: int) -> tuple[int, int]:
    """Return two papers as they stand in a pair: first the one that was here first."""
    return min(paper, other), max(paper, other)


def is_pair(paper: int, other: int) -> Expression:
    """Say that a pair is of these two papers, whichever was here first."""
    first, second = pair_of(paper, other)
    found: Expression = (DoubtRow.paper == first) & (DoubtRow.other == second)
    return found


def _is_open() -> Expression:
    binned = MarkRow.select(MarkRow.paper).where(~PRESENT)
    are_there = DoubtRow.paper.not_in(binned) & DoubtRow.other.not_in(binned)
    found: Expression = ~DoubtRow.apart & are_there
    return found
