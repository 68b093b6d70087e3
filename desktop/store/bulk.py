"""Writing many new rows at a time, without triggers, whose books are kept for all of them at once.

A trigger runs for each row: a paper has some twenty, with six statements' worth of books for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from peewee import SqliteDatabase

from desktop.store.rows import fetch
from desktop.store.tables import TRACKED
from desktop.store.triggers import columns_of

# Kilobytes of the file that are kept at hand; with SQLite's own 2,000 it waits for itself.
_AT_HAND = 8_000
# Papers whose clues are put in order before they are written; all of them would take memory.
_SORTED_AT_ONCE = 10_000
_NUMBERS = {table._meta.table_name: columns_of(table)[0] for table in TRACKED}
_OF_PAPERS = frozenset(table._meta.table_name for table in TRACKED if "paper" in columns_of(table))
_TRIGGERS = """
    SELECT name, sql FROM sqlite_master
    WHERE type = 'trigger' AND tbl_name IN (SELECT value FROM json_each(?))
    AND name LIKE '%!_insert' ESCAPE '!'
"""
_CLUES = """
    INSERT INTO clue (key, paper)
    SELECT value, paper.id FROM paper, json_each(clues)
    WHERE paper.id > ?1 AND paper.id <= ?1 + ?2 ORDER BY value
"""
_STALE = "INSERT INTO stale (paper) SELECT id FROM paper WHERE id > ? ORDER BY id"


@contextmanager
def in_bulk(db: SqliteDatabase, *tables: str) -> Iterator[None]:
    """Insert rows into tables, papers with all that belongs to them, and nothing else meanwhile.

    Leaves what the triggers would have left. To be used inside a transaction that an exception
    ends: it would bring them back.
    """
    fetch(db, f"PRAGMA cache_size = -{_AT_HAND}")
    last = {table: _last(db, table) for table in tables}
    triggers = fetch(db, _TRIGGERS, (json.dumps(tables),))
    for name, _ in triggers:
        fetch(db, f'DROP TRIGGER "{name}"')
    yield
    for _, sql in triggers:
        fetch(db, sql)
    for table in tables:
        _record(db, table, last[table])
    if "paper" in tables:
        for start in range(last["paper"], _last(db, "paper"), _SORTED_AT_ONCE):
            fetch(db, _CLUES, (start, _SORTED_AT_ONCE))
        fetch(db, _STALE, (last["paper"],))


def _last(db: SqliteDatabase, table: str) -> int:
    """Return the highest number of a row; SQLite gives higher ones to new rows."""
    [(last,)] = fetch(db, f"SELECT max({_NUMBERS[table]}) FROM {table}")
    return last or 0


def _record(db: SqliteDatabase, table: str, last: int) -> None:
    """Remember for the history that there are rows which were not there before.

    A number that was taken from a row in the same step has its image already, and keeps it.
    """
    number = f"{table}.{_NUMBERS[table]}"
    paper = number if table == "paper" else "paper" if table in _OF_PAPERS else "NULL"
    fetch(
        db,
        f"""
        INSERT OR IGNORE INTO touch (step, kind, row, paper)
        SELECT recording.step, '{table}', {number}, {paper} FROM {table}, recording
        WHERE {number} > ? AND recording.step IS NOT NULL
        """,
        (last,),
    )
