"""Steps of the schema that came after those in `formats`, which holds the list of all."""

from __future__ import annotations

from peewee import SqliteDatabase

from desktop.store.rows import fetch


def m008_index_mark(db: SqliteDatabase) -> None:
    """Make room for the mark that library and index know each other by."""
    fetch(db, "ALTER TABLE recording ADD COLUMN indexed TEXT")


def m009_rules(db: SqliteDatabase) -> None:
    """Make room for what is done with papers as they arrive."""
    fetch(db, RULES)


RULES = """
CREATE TABLE rule (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    tags TEXT NOT NULL,
    starred INTEGER NOT NULL,
    status TEXT CHECK (status IN ('later', 'reading', 'done', 'skipped')),
    is_on INTEGER NOT NULL
)
"""
