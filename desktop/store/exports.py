"""What exports leave in the library: citation keys, and which papers were exported as they are."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Callable, Sequence

from peewee import SqliteDatabase

from desktop.model.paper import Paper
from desktop.store.citation_keys import keep_keys, keyless, keys_of, new_keys
from desktop.store.history import timestamp
from desktop.store.papers import Papers
from desktop.store.rows import fetch

CHUNK = 500
_CHANGED = """
    SELECT mark.paper FROM mark
    LEFT JOIN exported ON exported.paper = mark.paper
    LEFT JOIN note ON note.paper = mark.paper
    WHERE mark.deleted_at IS NULL AND (exported.at IS NULL OR note.saved_at >= exported.at)
"""
_IN = "paper IN (SELECT value FROM json_each(?))"


class Exports:
    """The books that exporting keeps. They are no part of the history: undo does not reach them."""

    def __init__(
        self, db: SqliteDatabase, papers: Papers, clock: Callable[[], dt.datetime]
    ) -> None:
        self._db = db
        self._papers = papers
        self._clock = clock

    def give_keys(self, ids: Sequence[int]) -> None:
        """Give a citation key to each of these papers that has none; the older paper chooses."""
        if not keyless(self._db, ids):
            return
        with self._db.atomic("IMMEDIATE"):
            waiting = keyless(self._db, ids)
            for start in range(0, len(waiting), CHUNK):
                papers = self._papers.get(waiting[start : start + CHUNK])
                keep_keys(self._db, new_keys(self._db, papers))

    def give_key(self, paper: int) -> str:
        """Return the key of a paper, given now if it had none; empty where there is no paper."""
        self.give_keys([paper])
        return keys_of([paper]).get(paper, "")

    def with_keys(self, papers: Sequence[Paper]) -> list[Paper]:
        """Return papers with the keys that they have, or else would be given now."""
        waiting = sorted((paper for paper in papers if not paper.key), key=lambda one: one.id)
        if not waiting:
            return list(papers)
        keys = new_keys(self._db, waiting)
        return [dataclasses.replace(one, key=one.key or keys[one.uid]) for one in papers]

    def mark(self, ids: Sequence[int]) -> None:
        """Remember that papers are exported as they are now.

        To be called before they are read: what is changed later is then known to be later.
        """
        now = timestamp(self._clock())
        with self._db.atomic("IMMEDIATE"):
            fetch(self._db, f"DELETE FROM exported WHERE {_IN}", [json.dumps(list(ids))])
            fetch(
                self._db,
                "INSERT INTO exported (paper, at) SELECT value, ? FROM json_each(?) "
                "WHERE value IN (SELECT id FROM paper) GROUP BY value",
                [now, json.dumps(list(ids))],
            )

    def unmark(self, ids: Sequence[int]) -> None:
        """Forget that papers were exported: it came to nothing."""
        with self._db.atomic("IMMEDIATE"):
            fetch(self._db, f"DELETE FROM exported WHERE {_IN}", [json.dumps(list(ids))])

    def changed(self) -> set[int]:
        """Return the papers that are new, or changed, since they were exported last."""
        return {paper for (paper,) in fetch(self._db, _CHANGED)}
