"""Formulas that were set in type, kept beside the library; the file may go at any time."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from desktop.model.formula import Formula, read
from desktop.store.engine import sqlite3

T = TypeVar("T")
Known = dict[str, Formula | None]

# Part of the file's name: formulas that are set in another way are others.
VERSION = 1
MOST = 10_000  # some twenty megabytes
_AT_ONCE = 500
# Setting a formula anew takes less long than waiting for another program.
_BUSY_SECONDS = 0.25
_TABLE = """
CREATE TABLE IF NOT EXISTS formula (number INTEGER PRIMARY KEY, tex TEXT UNIQUE, outlines BLOB)
"""


class Formulas:
    """What each TeX became; None for what cannot be set. May be used on any thread.

    Nothing here raises for what is on the disk: a file that cannot be used is as good as empty, and
    one that is damaged is made anew.
    """

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self._path = folder / f"formulas-{VERSION}.db"
        self._most = most

    def get(self, wanted: Collection[str]) -> Known:
        """Return those that are there."""
        if not wanted or not self._path.exists():
            return {}
        found: list[tuple[str, bytes]] = self._trying(lambda db: _rows(db, list(wanted)), [])
        known: Known = {}
        for tex, packed in found:
            with suppress(ValueError, zlib.error):  # damaged, and as good as not there
                known[tex] = read(zlib.decompress(packed).decode()) if packed else None
        return known

    def put(self, made: Mapping[str, Formula | None]) -> None:
        """Keep these; when there are too many the oldest go."""
        rows = [(tex, _packed(formula)) for tex, formula in made.items()]
        if rows:
            self._trying(lambda db: self._keep(db, rows), None)

    def _keep(self, db: Any, rows: list[tuple[str, bytes]]) -> None:
        db.execute("BEGIN IMMEDIATE")
        db.executemany("INSERT OR REPLACE INTO formula (tex, outlines) VALUES (?, ?)", rows)
        (count,) = db.execute("SELECT COUNT(*) FROM formula").fetchone()
        if count > self._most:
            db.execute(
                "DELETE FROM formula WHERE number NOT IN "
                "(SELECT number FROM formula ORDER BY number DESC LIMIT ?)",
                (self._most * 3 // 4,),
            )
        db.execute("COMMIT")

    def _trying(self, work: Callable[[Any], T], otherwise: T) -> T:
        try:
            with self._open() as db:
                return work(db)
        except sqlite3.OperationalError:  # full, read-only, or in use: nothing is wrong with it
            return otherwise
        except sqlite3.DatabaseError:
            with suppress(OSError):
                self._path.unlink()
            return otherwise

    @contextmanager
    def _open(self) -> Iterator[Any]:
        db = sqlite3.connect(self._path, timeout=_BUSY_SECONDS, isolation_level=None)
        try:
            db.execute("PRAGMA synchronous = OFF")
            db.execute(_TABLE)
            yield db
        finally:
            db.close()


def _rows(db: Any, wanted: list[str]) -> list[tuple[str, bytes]]:
    rows: list[tuple[str, bytes]] = []
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        rows += db.execute(f"SELECT tex, outlines FROM formula WHERE tex IN ({marks})", some)
    return rows


def _packed(formula: Formula | None) -> bytes:
    return zlib.compress(formula.written().encode(), 1) if formula else b""
