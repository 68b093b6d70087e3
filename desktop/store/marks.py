"""What the person decides: status, star, rating, tags, the bin, saved searches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from peewee import SQL

from desktop.model.errors import UsageProblem
from desktop.model.row import Status
from desktop.model.step import Act, Change
from desktop.model.storable import storable
from desktop.store.history import History, timestamp
from desktop.store.rows import among
from desktop.store.tables import MarkRow, PaperTagRow, SavedSearchRow
from desktop.store.tag_names import clean_tag
from desktop.store.tags import forget_unused_tags, put_tag, tags_named


class Marking:
    """Every decision about papers; each is one step of the history."""

    def __init__(self, history: History, clock: Callable[[], dt.datetime]) -> None:
        self._history = history
        self._clock = clock

    def set_status(self, ids: Sequence[int], status: Status) -> Change:
        """Move papers to a status."""
        values = {"status": status, "decided_at": self._now()}
        return self._update(Act.STATUS, status, ids, MarkRow.status != status, values)

    def set_star(self, ids: Sequence[int], starred: bool) -> Change:
        """Give papers a star, or take it away."""
        act = Act.STAR if starred else Act.UNSTAR
        return self._update(act, "", ids, MarkRow.starred != starred, {"starred": starred})

    def set_rating(self, ids: Sequence[int], rating: int | None) -> Change:
        """Rate papers from 1 to 5, or take the rating away with None."""
        if rating is not None and not 1 <= rating <= 5:
            raise UsageProblem("A rating is a number from 1 to 5.")
        other = SQL("rating IS NOT ?", [rating])
        return self._update(Act.RATE, str(rating or ""), ids, other, {"rating": rating})

    def delete(self, ids: Sequence[int]) -> Change:
        """Put papers into the bin; nothing of them is lost."""
        there = MarkRow.deleted_at.is_null()
        return self._update(Act.DELETE, "", ids, there, {"deleted_at": self._now()})

    def restore(self, ids: Sequence[int]) -> Change:
        """Take papers out of the bin."""
        binned = MarkRow.deleted_at.is_null(False)
        return self._update(Act.RESTORE, "", ids, binned, {"deleted_at": None})

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
            carried = among(PaperTagRow.tag, tags_named(name)) & among(PaperTagRow.paper, ids)
            record.count = PaperTagRow.delete().where(carried).execute()
            forget_unused_tags()
        return record.result

    def save_search(self, name: str, query: str) -> Change:
        """Keep a query under a name; the same name again gets the new query."""
        name, query = " ".join(storable(name).split()), storable(query)
        if not name:
            raise UsageProblem("A saved search needs a name.")
        with self._history.step(Act.SAVE_SEARCH, name, count=0) as record:
            mine = SavedSearchRow.name == name
            if SavedSearchRow.update(query=query).where(mine).execute() == 0:
                SavedSearchRow.insert(name=name, query=query).execute()
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
