"""What peewee gives, as typed plain values; its own stubs are silent or wrong about these."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from peewee import SQL, Database, Expression


def answers(query: Any) -> list[tuple[Any, ...]]:
    """Return the answers of a query for any number of columns."""
    return list(query.tuples())


def pairs(query: Any) -> list[tuple[Any, Any]]:
    """Return the answers of a query for two columns."""
    return list(query.tuples())


def column(query: Any) -> list[Any]:
    """Return the answers of a query for one column, as SQLite keeps them.

    Past peewee's rows, which would cost several times as much as SQLite itself: a place may hold
    a hundred thousand papers.
    """
    sql, parameters = query.sql()
    return [value for (value,) in fetch(query.model._meta.database, sql, parameters)]


def fetch(db: Database, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Run a statement that peewee has no words for, such as a PRAGMA, and return its rows."""
    execute: Any = db.execute_sql
    rows: list[tuple[Any, ...]] = execute(sql, parameters).fetchall()
    return rows


def listed(field: Any, values: Iterable[str | None]) -> Expression:
    """Say that a column is one of any number of texts."""
    return _in_json(field, list(values))


def among(field: Any, ids: Iterable[int]) -> Expression:
    """Say that a column is one of any number of ids (a list of parameters would be limited)."""
    return _in_json(field, list(ids))


def _in_json(field: Any, values: Sequence[object]) -> Expression:
    found: Expression = field.in_(SQL("(SELECT value FROM json_each(?))", [json.dumps(values)]))
    return found


def insert(db: Database, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert many rows at once, several times as fast as a statement built for each batch."""
    names, marks = ", ".join(columns), ", ".join("?" for _ in columns)
    statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
    connection_of(db).executemany(statement, rows)


def connection_of(db: Database) -> Any:
    """Return this thread's connection, for what only SQLite's own module can do."""
    connect: Any = db.connection
    return connect()


def named(query: Any) -> list[Mapping[str, Any]]:
    """Return the answers of a query as mappings from column to value."""
    return list(query.dicts())
