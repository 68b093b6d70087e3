"""The library: one folder with one SQLite file, and the rooms in which it is read and changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.model.errors import LibraryProblem
from desktop.store.arrivals import Arrivals
from desktop.store.connecting import check_header, database_at, make_library
from desktop.store.faults import translated
from desktop.store.history import History
from desktop.store.marks import Marking
from desktop.store.migrations import migrate
from desktop.store.notes import Notes
from desktop.store.outbox import Outbox
from desktop.store.papers import Papers
from desktop.store.rows import fetch
from desktop.store.shelves import Shelves
from desktop.store.tables import database

Clock = Callable[[], dt.datetime]

FILE_NAME = "library.db"


def utc_now() -> dt.datetime:
    """Return the time of the machine, in UTC."""
    return dt.datetime.now(dt.UTC)


class Library:
    """An open library. Use its rooms inside `with library.open():`, on any thread.

    One library may be open in a process at a time: the table classes belong to it.
    Raises a LibraryProblem whenever the file cannot be read or written.
    """

    def __init__(self, folder: Path, clock: Clock = utc_now) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self.backups = folder / "backups"
        self._prepare()
        self._db = database_at(self.path)
        database.initialize(self._db)
        self.history = History(self._db, clock)
        self.papers = Papers()
        self.shelves = Shelves()
        self.arrivals = Arrivals(self._db, clock)
        self.marks = Marking(self.history, clock)
        self.notes = Notes(self.history, clock)
        self.outbox = Outbox(self._db)
        with self.open(), self._readable():
            migrate(self._db, self.path, self.backups)

    @contextmanager
    def open(self) -> Iterator[Library]:
        """Hold a connection of this thread; may be nested."""
        with translated(self.path):
            if self._db.is_closed():
                with self._db.connection_context():
                    yield self
            else:
                yield self

    @contextmanager
    def reading(self) -> Iterator[Library]:
        """Hold a connection and see one moment of the library, whatever others write meanwhile."""
        with self.open(), self._db.atomic("DEFERRED"):
            yield self

    def check(self) -> list[str]:
        """Return what is wrong with the file, in SQLite's words; nothing when all is well."""
        found = [str(row[0]) for row in fetch(self._db, "PRAGMA integrity_check")]
        orphans = fetch(self._db, "PRAGMA foreign_key_check")
        found += [f"row {row} of table {table} points nowhere" for table, row, *_ in orphans]
        return [line for line in found if line != "ok"]

    def close(self) -> None:
        """Fold the journal into the file if that can be done now; nothing depends on it."""
        with suppress(LibraryProblem), self.open():
            fetch(self._db, "PRAGMA busy_timeout = 0")
            fetch(self._db, "PRAGMA wal_checkpoint(TRUNCATE)")

    def _prepare(self) -> None:
        with translated(self.path), self._readable():
            if not self.path.exists():
                make_library(self.path, self.backups)
            check_header(self.path)

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise LibraryProblem(
                f"The library “{self.path}” cannot be opened ({error.strerror}). Check the folder "
                "and its permissions, or choose another library."
            ) from error
