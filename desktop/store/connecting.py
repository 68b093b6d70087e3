"""How a library file is opened: pragmas, the choice of a journal, and making a new one whole."""

from __future__ import annotations

import os
import uuid
from pathlib import Path

from peewee import SqliteDatabase

from desktop.model.errors import LibraryDamaged
from desktop.store.migrations import APPLICATION_ID, migrate, refuse_newer
from desktop.store.rows import fetch, sqlite3

MAGIC = b"SQLite format 3\x00"
HEADER_SIZE = 100
BUSY_SECONDS = 10


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


def check_header(path: Path) -> None:
    """Raise LibraryDamaged for a file that cannot be a library, LibraryTooNew for a later one.

    SQLite would take an empty file for a new database, and so make a lost library look like an
    empty one; and choosing a journal writes to a file before anything else could be asked of it.
    Only to be called while no connection to the file is open: closing a file drops the locks that
    this process holds on it (https://sqlite.org/howtocorrupt.html, 2.2).
    The places of the numbers are those of https://sqlite.org/fileformat.html, 1.3.
    """
    with path.open("rb") as file:
        head = file.read(HEADER_SIZE)
    application = int.from_bytes(head[68:72], "big")
    if not head.startswith(MAGIC) or application != APPLICATION_ID:
        what = "is not a Carrel library" if head else "is empty"
        raise LibraryDamaged(
            f"The file “{path}” {what}. Nothing was written to it: put a backup in its place, or "
            "choose another library."
        )
    refuse_newer(path, int.from_bytes(head[60:64], "big"))


def _put_in_place(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)
    except FileExistsError:
        pass  # another process was faster; its library is as good as ours
    except OSError:
        # A file system without hard links.
        if not path.exists():
            draft.rename(path)
