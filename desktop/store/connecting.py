"""How a library file is opened: pragmas, the choice of a journal, and making a new one whole."""

from __future__ import annotations

import os
import uuid
from pathlib import Path

from peewee import DatabaseError, SqliteDatabase

from desktop.store.engine import BUSY_SECONDS, sqlite3
from desktop.store.migrations import migrate
from desktop.store.rows import fetch

# What is raised while a library is used.
FAILURES: tuple[type[Exception], ...] = (DatabaseError, sqlite3.DatabaseError)


def is_wal_safe(version: tuple[int, int, int]) -> bool:
    """Say whether this SQLite is free of the WAL-reset bug.

    It is in 3.7.0 to 3.51.2 and corrupts a library with several connections; it was mended in
    3.51.3, 3.50.7 and 3.44.6 (https://sqlite.org/wal.html#the_wal_reset_bug).
    """
    return (
        version >= (3, 51, 3)
        or (3, 50, 7) <= version < (3, 51, 0)
        or (3, 44, 6) <= version < (3, 45, 0)
    )


def sqlite_version() -> str:
    """Return the version of the SQLite that libraries are kept with."""
    return str(sqlite3.sqlite_version)


def journal_mode() -> str:
    """Return the journal that is safe with the SQLite at hand."""
    return "wal" if is_wal_safe(sqlite3.sqlite_version_info) else "truncate"


def database_at(path: Path) -> SqliteDatabase:
    """Return a database object; it connects when it is used, once a thread."""
    return SqliteDatabase(
        str(path),
        pragmas={
            "journal_mode": journal_mode(),
            "synchronous": "full",
            "foreign_keys": 1,
            "busy_timeout": BUSY_SECONDS * 1000,
        },
        timeout=BUSY_SECONDS,
        lock_type="IMMEDIATE",
    )


def make_library(path: Path, backups: Path) -> None:
    """Make an empty library file, whole or not at all, unless there is one already.

    It is made under another name and then linked into place, so that a crash or a second process
    in the same moment never leaves or meets half a library.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.new-{uuid.uuid4().hex}")
    db = database_at(draft)
    try:
        with db.connection_context():
            migrate(db, draft, backups)
            fetch(db, "PRAGMA wal_checkpoint(TRUNCATE)")
        _put_in_place(draft, path)
    finally:
        for leftover in path.parent.glob(draft.name + "*"):
            leftover.unlink()


def _put_in_place(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)
    except FileExistsError:
        pass  # another process was faster; its library is as good as ours
    except OSError:
        # A file system without hard links.
        if not path.exists():
            draft.rename(path)
