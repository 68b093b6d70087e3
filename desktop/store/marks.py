"""What the person decides: status, star, rating, the bin, saved searches; tags one at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from peewee import SQL, Case

from desktop.model.errors import UsageProblem
from desktop.model.row import Status
from desktop.model.sentence import Sentence
from desktop.model.step import Act, Change
from desktop.model.storable import storable
from desktop.store.history import History, timestamp
from desktop.store.rows import among, column
from desktop.store.tables import (
    DigestRow,
    MarkRow,
    NoteRow,
    PaperRow,
    SavedSearchRow,
    SightingRow,
)
from desktop.store.tag_names import clean_tag
from desktop.store.tags import put_tag, take_tag


class Marking:
    """Every decision about papers; each is one step of the history."""

    def __init__(self, history: History, clock: Callable[[], dt.datetime]) -> None:
        self._history = history
        self._clock = clock

    def set_status(self, ids: Sequence[int], status: Status) -> Change:
        """Move papers to a status."""
        return self.decide(ids, status=status)

    def set_star(self, ids: Sequence[int], starred: bool) -> Change:
        """Give papers a star, or take it away."""
        return self.decide(ids, starred=starred)

    def set_rating(self, ids: Sequence[int], rating: int | None) -> Change:
        """Rate papers from 1 to 5, or take the rating away with None."""
        if rating == 0:
            raise _no_rating()
        return self.decide(ids, rating=rating or 0)

    def decide(
        self,
        ids: Sequence[int],
        *,
        status: Status | None = None,
        starred: bool | None = None,
        rating: int | None = None,
    ) -> Change:
        """Decide several things about papers at once; a rating of 0 takes the rating away.

        Raises UsageProblem for a rating that is none.
        """
        if rating is not None and not 0 <= rating <= 5:
            raise _no_rating()
        if status is None and starred is None and rating is None:
            return self._history.nothing()
        values: dict[str, Any] = {}
        others: Any = SQL("0")
        for name, wanted in (("status", status), ("starred", starred), ("rating", rating)):
            if wanted is not None:
                values[name] = wanted or None if name == "rating" else wanted
                others |= SQL(f"{name} IS NOT ?", [values[name]])
        if status is not None:
            moved = Case(None, ((MarkRow.status != status, self._now()),), MarkRow.decided_at)
            values["decided_at"] = moved
        return self._update(*_deed(status, starred, rating), ids, others, values)

    def untouched(self, days: int, statuses: Sequence[Status]) -> list[int]:
        """Return the papers of some states with which nothing was done for so many days.

        Nothing: they neither came nor were met again, decided about or written about. Starred
        papers are left alone, and so are those in the bin.
        """
        before = timestamp(self._clock() - dt.timedelta(days=days))
        quiet = PaperRow.select(PaperRow.id).where(PaperRow.added < before)
        noted = NoteRow.select(NoteRow.paper).where(NoteRow.saved_at >= before)
        lately = DigestRow.select(DigestRow.id).where(DigestRow.imported_at >= before)
        met = SightingRow.select(SightingRow.paper).where(SightingRow.digest.in_(lately))
        decided = MarkRow.decided_at.is_null() | (MarkRow.decided_at < before)
        return column(
            MarkRow.select(MarkRow.paper).where(
                MarkRow.paper.in_(quiet),
                MarkRow.paper.not_in(noted),
                MarkRow.paper.not_in(met),
                MarkRow.status.in_([status.value for status in statuses]),
                decided,
                ~MarkRow.starred,
                MarkRow.deleted_at.is_null(),
            )
        )

    def sweep(self, days: int, statuses: Sequence[Status]) -> Change:
        """Move papers that were not touched for so many days to done, all of them in one step."""
        with self._history.step(Act.SWEEP, Status.DONE.value) as record:
            wanted = among(MarkRow.paper, self.untouched(days, statuses))
            update = MarkRow.update(status=Status.DONE, decided_at=self._now())
            record.count = update.where(wanted, MarkRow.status != Status.DONE).execute()
        return record.result

    def delete(self, ids: Sequence[int]) -> Change:
        """Put papers into the bin; nothing of them is lost."""
        there = MarkRow.deleted_at.is_null()
        return self._update(Act.DELETE, "", ids, there, {"deleted_at": self._now()})

    def restore(self, ids: Sequence[int], status: Status | None = None) -> Change:
        """Take papers out of the bin, into a status if one is given."""
        binned = MarkRow.deleted_at.is_null(False)
        values: dict[str, Any] = {"deleted_at": None}
        if status is not None:
            values |= {"status": status, "decided_at": self._now()}
        return self._update(Act.RESTORE, "", ids, binned, values)

    def tag(self, ids: Sequence[int], name: str) -> Change:
        """Put a tag on papers; it is made when it is new. Upper and lower case are one tag."""
        name = clean_tag(name)
        with self._history.step(Act.TAG, name) as record:
            record.count = put_tag(ids, name)
        return record.result

    def untag(self, ids: Sequence[int], name: str) -> Change:
        """Take a tag off papers; a tag that nothing carries any more is forgotten."""
        name = clean_tag(name)
        with self._history.step(Act.UNTAG, name) as record:
            record.count = take_tag(ids, name)
        return record.result

    def save_search(self, name: str, query: str) -> Change:
        """Keep a query under a name; the same name again gets the new query."""
        name, query = _clean_name(name), storable(query)
        with self._history.step(Act.SAVE_SEARCH, name, count=0) as record:
            mine = SavedSearchRow.name == name
            if SavedSearchRow.update(query=query).where(mine).execute() == 0:
                SavedSearchRow.insert(name=name, query=query).execute()
        return record.result

    def change_search(self, name: str, new: str, query: str) -> Change:
        """Give a saved search another name, another query or both, in one step.

        Raises UsageProblem when another one has the name, or when it is none.
        """
        new, query = _clean_name(new), storable(query)
        act, detail = Act.SAVE_SEARCH, new
        if new != name:
            act, detail = Act.RENAME_SEARCH, f"{name} → {new}"
        with self._history.step(act, detail, count=0) as record:
            if new != name and SavedSearchRow.select().where(SavedSearchRow.name == new).exists():
                raise UsageProblem(Sentence("There is a saved search “{new}” already.", new=new))
            mine = SavedSearchRow.name == name
            SavedSearchRow.update(name=new, query=query).where(mine).execute()
        return record.result

    def forget_search(self, name: str) -> Change:
        """Forget a saved search."""
        with self._history.step(Act.FORGET_SEARCH, name, count=0) as record:
            SavedSearchRow.delete().where(SavedSearchRow.name == name).execute()
        return record.result

    def _update(
        self, act: Act, detail: str, ids: Sequence[int], only: Any, values: dict[str, Any]
    ) -> Change:
        with self._history.step(act, detail) as record:
            update = MarkRow.update(values).where(among(MarkRow.paper, ids), only)
            record.count = update.execute()
        return record.result

    def _now(self) -> str:
        return timestamp(self._clock())


def _deed(status: Status | None, starred: bool | None, rating: int | None) -> tuple[Act, str]:
    """Name a decision by what it is, if it is one thing, else by all that it sets."""
    parts = []
    if status is not None:
        parts.append((Act.STATUS, status.value, status.value))
    if starred is not None:
        parts.append((Act.STAR if starred else Act.UNSTAR, "", "★" if starred else "no ★"))
    if rating is not None:
        words = f"rating {rating}" if rating else "no rating"
        parts.append((Act.RATE, str(rating or ""), words))
    if len(parts) == 1:
        return parts[0][:2]
    return Act.MARK, ", ".join(words for _, _, words in parts)


def _clean_name(name: str) -> str:
    clean = " ".join(storable(name).split())
    if not clean:
        raise UsageProblem(Sentence("A saved search needs a name."))
    return clean


def _no_rating() -> UsageProblem:
    return UsageProblem(Sentence("A rating is a number from 1 to 5."))
