"""Bringing a library of an earlier version up to date, whole or not at all."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path

from peewee import SqliteDatabase

from desktop.model.errors import LibraryDamaged
from desktop.model.sentence import Sentence
from desktop.store import triggers
from desktop.store.backup_record import write_record
from desktop.store.copying import contents_of, faults_of, flush
from desktop.store.engine import sqlite3
from desktop.store.formats import MIGRATIONS, Migration
from desktop.store.header import APPLICATION_ID, refuse_newer
from desktop.store.rows import connection_of, fetch


def migrate(
    db: SqliteDatabase,
    path: Path,
    backups: Path | None,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> None:
    """Bring an open library up to date, each migration in a transaction with its number.

    The file is copied into `backups` before it is touched, where such a folder is given.
    Raises LibraryTooNew for a library of a later version of Carrel, LibraryDamaged for one that is
    not whole, and OSError when the copy cannot be written.
    """
    version = _number(db, "user_version")
    refuse_newer(path, version, len(migrations))
    if backups is not None and 0 < version < len(migrations):
        copy_aside(db, backups / f"before-format-{len(migrations)}.db", version)
    for number in range(version + 1, len(migrations) + 1):
        with db.atomic("IMMEDIATE"):
            if _number(db, "user_version") >= number:
                continue  # another process was faster
            migrations[number - 1](db)
            if number == len(migrations):
                triggers.install(db)  # they are derived from the newest tables
            fetch(db, f"PRAGMA application_id = {APPLICATION_ID}")
            fetch(db, f"PRAGMA user_version = {number}")


def copy_aside(db: SqliteDatabase, target: Path, version: int) -> None:
    """Write a checked copy of an open library of this version, whole or not at all.

    An older copy of that name is replaced. Nothing is kept when another process has just migrated
    the library: then the copy would be of what came out of it. Raises LibraryDamaged for a library
    that is not whole, so that nothing is written to it.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f"{target.name}.new-{uuid.uuid4().hex}")
    copy = sqlite3.connect(str(draft), isolation_level=None)
    try:
        connection_of(db).backup(copy)
        copied = copy.execute("PRAGMA user_version").fetchone()[0]
        contents = contents_of(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        copy.close()
        found = faults_of(draft)
        if found:
            raise LibraryDamaged(
                Sentence(
                    "The library “{database}” is damaged ({found}), so it was not brought up "
                    "to date. “carrel repair” saves what can be saved.",
                    database=db.database,
                    found=found[0],
                )
            )
        if copied == version:
            flush(draft)
            draft.replace(target)
            write_record(target, contents)
    finally:
        copy.close()
        for leftover in target.parent.glob(f"{draft.name}*"):
            leftover.unlink()


def _number(db: SqliteDatabase, pragma: str) -> int:
    return int(fetch(db, f"PRAGMA {pragma}")[0][0])
