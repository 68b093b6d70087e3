"""Copies of a library that may be in use: of one moment, checked before they count, or none."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from desktop.model.errors import LibraryDamaged
from desktop.model.sentence import Sentence
from desktop.store.engine import address_of, look_at, sqlite3
from desktop.store.header import APPLICATION_ID

Report = Callable[[int, int], None]  # done, of how many; may raise to stop

# Some milliseconds of work; between two steps a copy can be stopped.
PAGES = 512


class Contents(NamedTuple):
    """What is in a library: its revision, and the number of rows of each table by its name."""

    revision: int
    rows: tuple[tuple[str, int], ...]

    def number(self, table: str) -> int:
        """Return how many rows a table has."""
        return dict(self.rows).get(table, 0)


def quiet(_done: int, _total: int) -> None:
    """Report nothing."""


def copy_library(path: Path, target: Path, report: Report = quiet) -> Contents:
    """Write a checked copy of one moment of a library to a path where nothing is.

    A reader of SQLite holds that moment, so the copy comes to an end though others write
    meanwhile. It is one file, without a journal, and on the disk when this returns. Raises
    LibraryDamaged when what came out is not whole, since then the library is not.
    """
    try:
        with closing(look_at(path)) as source:
            source.execute("BEGIN")
            contents = contents_of(source)
            _copy(source, target, report)
        found = faults_of(target)
        with closing(look_inside(target)) as copy:
            found += ["rows are missing"] * (contents_of(copy) != contents)
        if found:
            raise LibraryDamaged(
                Sentence(
                    "The library “{path}” is damaged ({found}), so no backup was made of it. "
                    "Run “carrel repair”; earlier backups are as they were.",
                    path=path,
                    found=found[0],
                )
            )
        flush(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return contents


def _copy(source: Any, target: Path, report: Report) -> None:
    def tell(_status: int, left: int, total: int) -> None:
        report(total - left, total)

    copy = sqlite3.connect(str(target), isolation_level=None)
    with closing(copy):
        source.backup(copy, pages=PAGES, progress=tell)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()


def look_inside(path: Path) -> Any:
    """Return a connection to a file that nobody changes, and that needs no journal."""
    address = f"{address_of(path.absolute())}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, isolation_level=None)


def contents_of(connection: Any) -> Contents:
    """Count what is in a library; SQLite's own tables are not meant."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    rows = [
        (str(name), int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]))
        for (name,) in sorted(names)
    ]
    revision = connection.execute("SELECT revision FROM recording").fetchone()
    return Contents(int(revision[0]) if revision else 0, tuple(rows))


def faults_of(path: Path) -> list[str]:
    """Return what is wrong with a file that nobody uses, in SQLite's words."""
    try:
        with closing(look_inside(path)) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
    except sqlite3.DatabaseError as error:
        return [str(error)]
    if application != APPLICATION_ID:
        found.append("it is no Carrel library")
    return [line for line in found if line != "ok"]


def flush(path: Path) -> None:
    """Put a file on the disk, whatever happens to the power."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file that no connection of this process has open."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
