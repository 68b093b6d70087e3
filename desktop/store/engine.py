"""The SQLite at hand, and connections that only look; nothing here needs peewee."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

BUSY_SECONDS = 10


def _newest() -> Any:
    """Choose as peewee does: a second SQLite in the same process breaks the locks of the first."""
    import sqlite3 as system

    try:
        from pysqlite3 import dbapi2 as bundled
    except ImportError:
        return system
    return bundled if bundled.sqlite_version_info >= system.sqlite_version_info else system


sqlite3: Any = _newest()


def look_at(path: Path) -> Any:
    """Return a connection that cannot change the library; whoever asked closes it.

    It is opened for writing all the same: what a crash left has to be put right before one can
    read, and a file that is not there is not to be made.
    """
    connection = sqlite3.connect(
        f"{address_of(path.absolute())}?mode=rw",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
    )
    connection.execute("PRAGMA query_only = ON")
    return connection


def address_of(path: PurePath) -> str:
    """Return an absolute path as SQLite wants an address; `//server` is a part of the path to it.

    See https://sqlite.org/uri.html, 3.1.
    """
    name = quote(os.fsencode(path.as_posix()), safe="/:")
    return f"file://{name}" if name.startswith("/") else f"file:///{name}"
