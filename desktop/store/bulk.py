"""Writing many new rows at a time, without triggers, whose books are kept for all of them at once.

A trigger runs for each row: a paper has some twenty, with six statements' worth of books for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from peewee import SqliteDatabase

from desktop.store.rows import fetch
from desktop.store.triggers import NUMBERS

# Kilobytes of the file that are kept at hand; with SQLite's own 2,000 it waits for itself.
_AT_HAND = 8_000
# Papers whose clues are put in order before they are written; all of them would take memory.
_SORTED_AT_ONCE = 10_000
# What new papers bring with them into other tables.
OF_NEW_PAPERS = ("mark", "author", "authorship", "link")
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
_STEP = "SELECT step FROM recording"
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
    [(last,)] = fetch(db, f"SELECT max({NUMBERS[table][0]}) FROM {table}")
    return last or 0


def _record(db: SqliteDatabase, table: str, before: int) -> None:
    """Remember for the history that there are rows which were not there before.

    A number that was taken from a row in the same step has its image already, and keeps it.
    """
    number, paper = NUMBERS[table]
    made = f"SELECT min({number}), max({number}) FROM {table} WHERE {number} > ?"
    [(first, last)], [(step,)] = fetch(db, made, (before,)), fetch(db, _STEP)
    if first is None or step is None:
        return
    # As a rule the rows of the next file follow upon those of the last one.
    longer = "UPDATE span SET last = ? WHERE step = ? AND kind = ? AND last = ? RETURNING first"
    if not fetch(db, longer, (last, step, table, first - 1)):
        fetch(db, "INSERT INTO span VALUES (?, ?, ?, ?)", (step, table, first, last))
    if paper and fetch(db, "SELECT 1 FROM exported LIMIT 1"):
        papers = f"SELECT {paper} FROM {table} WHERE {number} BETWEEN ? AND ?"
        fetch(db, f"DELETE FROM exported WHERE paper IN ({papers})", (first, last))
