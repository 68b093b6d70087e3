"""Libraries as earlier versions of Carrel left them, without the triggers that they had."""

from __future__ import annotations

from pathlib import Path

from desktop.store.connecting import database_at
from desktop.store.formats import MIGRATIONS
from desktop.store.header import APPLICATION_ID
from desktop.store.rows import fetch


def make_old(path: Path, number: int, rows: str = "") -> None:
    """Make a library of a format, with rows that SQL puts into it."""
    db = database_at(path)
    with db.connection_context():
        for step in MIGRATIONS[:number]:
            step(db)
        for sql in rows.split(";"):
            fetch(db, sql)
        fetch(db, f"PRAGMA application_id = {APPLICATION_ID}")
        fetch(db, f"PRAGMA user_version = {number}")
    db.close()
