"""The library: one folder with one SQLite file, and the rooms in which it is read and changed."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.model.errors import LibraryProblem
from desktop.model.sentence import Sentence
from desktop.store.engine import look_at
from desktop.store.faults import translated
from desktop.store.header import FORMAT, check_header, refuse_newer
from desktop.store.listing import Listing

if TYPE_CHECKING:
    from peewee import SqliteDatabase

    from desktop.store.arrivals import Arrivals
    from desktop.store.backups import Backups
    from desktop.store.bin import Bin
    from desktop.store.corrections import Correcting
    from desktop.store.doubts import Doubts
    from desktop.store.exports import Exports
    from desktop.store.history import History
    from desktop.store.keeping import Keeping
    from desktop.store.marks import Marking
    from desktop.store.merges import Merges
    from desktop.store.note_links import NoteLinks
    from desktop.store.note_templates import NoteTemplates
    from desktop.store.notes import Notes
    from desktop.store.outbox import Outbox
    from desktop.store.papers import Papers
    from desktop.store.rules import Rules
    from desktop.store.shelves import Shelves
    from desktop.store.tagging import Tagging

Clock = Callable[[], dt.datetime]

FILE_NAME = "library.db"


def utc_now() -> dt.datetime:
    """Return the time of the machine, in UTC."""
    return dt.datetime.now(dt.UTC)


class Library:
    """An open library. Use its rooms inside `with library.open():`, on any thread.

    One library may be open in a process at a time: the table classes belong to it.
    Raises a LibraryProblem whenever the file cannot be read or written.

    The rooms need peewee, which takes a while to import; it comes with the first of them that is
    entered. `looking` does without.
    """

    def __init__(self, folder: Path, clock: Clock = utc_now) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self.backups = folder / "backups"
        self.clock = clock
        self._opening = threading.Lock()
        self._opened: SqliteDatabase | None = None
        self._prepare()

    @cached_property
    def history(self) -> History:
        """The steps that were made, to record, undo and redo."""
        from desktop.store.history import History

        return History(self._db, self.clock)

    @cached_property
    def papers(self) -> Papers:
        """The papers, whole or as rows."""
        from desktop.store.papers import Papers

        return Papers()

    @cached_property
    def shelves(self) -> Shelves:
        """Which papers stand where."""
        from desktop.store.shelves import Shelves

        return Shelves(self.clock)

    @cached_property
    def arrivals(self) -> Arrivals:
        """What an import writes."""
        from desktop.store.arrivals import Arrivals

        return Arrivals(self._db, self.clock)

    @cached_property
    def corrections(self) -> Correcting:
        """What the person says of papers in place of digests."""
        from desktop.store.corrections import Correcting

        return Correcting(self.history, self.papers, self.arrivals, self.clock)

    @cached_property
    def marks(self) -> Marking:
        """What the person decides."""
        from desktop.store.marks import Marking

        return Marking(self.history, self.clock)

    @cached_property
    def tags(self) -> Tagging:
        """What the person does with tags, on papers and everywhere."""
        from desktop.store.tagging import Tagging

        return Tagging(self.history)

    @cached_property
    def rules(self) -> Rules:
        """What is done with new papers as they arrive."""
        from desktop.store.rules import Rules

        return Rules(self.history, self.clock)

    @cached_property
    def bin(self) -> Bin:
        """What was deleted, until it goes for good."""
        from desktop.store.bin import Bin

        return Bin(self._db, self.history)

    @cached_property
    def notes(self) -> Notes:
        """What the person writes."""
        from desktop.store.notes import Notes

        return Notes(self.history, self.clock)

    @cached_property
    def links(self) -> NoteLinks:
        """What links in notes lead to."""
        from desktop.store.note_links import NoteLinks

        return NoteLinks()

    @cached_property
    def note_templates(self) -> NoteTemplates:
        """What notes may begin with."""
        from desktop.store.note_templates import NoteTemplates

        return NoteTemplates(self.history)

    @cached_property
    def doubts(self) -> Doubts:
        """Which papers may be one."""
        from desktop.store.doubts import Doubts

        return Doubts(self._db, self.history)

    @cached_property
    def merges(self) -> Merges:
        """What putting two papers together writes."""
        from desktop.store.merges import Merges

        return Merges(self._db, self.arrivals, self.clock)

    @cached_property
    def keeping(self) -> Keeping:
        """What bringing back what was kept elsewhere writes."""
        from desktop.store.keeping import Keeping

        return Keeping(self._db, self.clock)

    @cached_property
    def exports(self) -> Exports:
        """What exports leave: citation keys, and which papers were exported as they are."""
        from desktop.store.exports import Exports

        return Exports(self._db, self.papers, self.clock)

    @cached_property
    def outbox(self) -> Outbox:
        """What the index has still to hear of."""
        from desktop.store.outbox import Outbox

        return Outbox(self._db)

    @cached_property
    def copies(self) -> Backups:
        """The backups; they need no room to be open."""
        from desktop.store.backups import Backups

        return Backups(self.path, self.clock)

    @contextmanager
    def looking(self) -> Iterator[Listing]:
        """See what the list shows, at one moment of the library."""
        with translated(self.path), closing(look_at(self.path)) as connection:
            connection.execute("BEGIN")
            yield Listing(connection, self.clock)

    @contextmanager
    def open(self) -> Iterator[Library]:
        """Hold a connection of this thread; may be nested."""
        from desktop.store.connecting import FAILURES

        with translated(self.path, FAILURES):
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
        """Return what is wrong with the file, in SQLite's words; nothing when all is well.

        What is derived from notes is made anew where it is wrong.
        """
        from desktop.store.clues import clues_astray
        from desktop.store.note_links import links_astray, renew_links
        from desktop.store.rows import fetch
        from desktop.store.said import corrections_astray

        found = [str(row[0]) for row in fetch(self._db, "PRAGMA integrity_check")]
        orphans = fetch(self._db, "PRAGMA foreign_key_check")
        found += [f"row {row} of table {table} points nowhere" for table, row, *_ in orphans]
        found += clues_astray(self._db)
        found += corrections_astray(self._db)
        if links_astray(self._db):
            with self._db.atomic("IMMEDIATE"):
                renew_links(self._db)
        return [line for line in found if line != "ok"]

    def close(self) -> None:
        """Fold the journal into the file if that can be done now; nothing depends on it."""
        if self._opened is None:
            return
        from desktop.store.rows import fetch

        with suppress(LibraryProblem), self.open():
            fetch(self._db, "PRAGMA busy_timeout = 0")
            fetch(self._db, "PRAGMA wal_checkpoint(TRUNCATE)")

    @property
    def _db(self) -> SqliteDatabase:
        """The database as peewee sees it, from the first thread that asks."""
        from desktop.store.connecting import database_at
        from desktop.store.tables import database

        with self._opening:
            if self._opened is None:
                self._opened = database_at(self.path)
                database.initialize(self._opened)
            return self._opened

    def _prepare(self) -> None:
        with self._readable():
            if not self.path.exists():
                self._make()
            version = check_header(self.path)
            if version < FORMAT:
                self._migrate()
        with self.looking() as listing:
            # A program that was stopped may have left the newest format in the journal.
            refuse_newer(self.path, listing.format())
            listing.revision()  # raises for a file that is plainly damaged

    def _make(self) -> None:
        from desktop.store.connecting import FAILURES, make_library

        with translated(self.path, FAILURES):
            make_library(self.path, self.backups)

    def _migrate(self) -> None:
        from desktop.store.migrations import migrate

        with self.open():
            migrate(self._db, self.path, self.backups)

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise LibraryProblem(
                Sentence(
                    "The library “{path}” cannot be opened ({reason}). Check the folder "
                    "and its permissions, or choose another library.",
                    path=self.path,
                    reason=error.strerror,
                )
            ) from error
