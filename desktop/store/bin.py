"""The bin: what lies in it can be restored, or goes for good when it is emptied."""

from __future__ import annotations

import json
from functools import partial

from peewee import SqliteDatabase

from desktop.model.step import Change
from desktop.store.history import History
from desktop.store.rows import column, fetch
from desktop.store.tables import FormerRow, MarkRow

_GONE = "(SELECT value FROM json_each(?))"
# Children before parents.
_OF_PAPERS = (
    "authorship",
    "link",
    "mark",
    "paper_tag",
    "note",
    "note_version",
    "sighting",
    "doubt",
    "former",
    "correction",
    "said",
    "earlier_title",
    "exported",
)


class Bin:
    """Emptying the bin: the one change that no undo takes back."""

    def __init__(self, db: SqliteDatabase, history: History) -> None:
        self._db = db
        self._history = history

    def count(self) -> int:
        """Return how many papers lie in the bin."""
        return int(MarkRow.select().where(MarkRow.deleted_at.is_null(False)).count())

    def empty(self) -> Change:
        """Delete what lies in the bin for good, with its notes and all that the history kept of it.

        Papers that were merged into these go with them. Steps that were about nothing else are
        forgotten, and so are those that were taken back.
        """
        with self._db.atomic("IMMEDIATE"):
            papers = column(MarkRow.select(MarkRow.paper).where(MarkRow.deleted_at.is_null(False)))
            if not papers:
                return self._history.nothing()
            merged = column(FormerRow.select(FormerRow.id).where(FormerRow.paper.in_(papers)))
            gone = sorted({*papers, *map(abs, merged)})
            self._history.forget_papers(gone)
            sql = partial(fetch, self._db, parameters=(json.dumps(gone),))
            sql(f"DELETE FROM doubt WHERE other IN {_GONE}")
            for table in _OF_PAPERS:
                sql(f"DELETE FROM {table} WHERE paper IN {_GONE}")
            uids = f"SELECT uid FROM paper WHERE id IN {_GONE}"
            sql(f"DELETE FROM citation_key WHERE uid IN ({uids})")
            sql(f"DELETE FROM paper WHERE id IN {_GONE}")
            return Change(None, frozenset(papers), self._history.revise())
