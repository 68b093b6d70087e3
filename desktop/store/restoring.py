"""Putting a backup in the place of the library, which is kept aside first."""

from __future__ import annotations

import shutil
import time
import uuid
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from desktop.model.backup import Backup, Cause
from desktop.model.errors import LibraryBusy, LibraryDamaged, LibraryProblem
from desktop.model.sentence import Sentence
from desktop.store.backups import Backups
from desktop.store.copying import Report, faults_of, flush, quiet
from desktop.store.engine import BUSY_SECONDS, look_at, sqlite3
from desktop.store.faults import translated

DAMAGED = "damaged"
_BESIDE = ("", "-wal", "-shm", "-journal")


class Restored(NamedTuple):
    """Where the library is now that was there before, and the revision of the one that came."""

    kept: Path | None
    revision: int


def restore(library: Path, backups: Backups, backup: Backup, report: Report = quiet) -> Restored:
    """Put a backup in the place of a library, whole or not at all, also of one that is in use.

    What is there is kept as a backup, or as it is when it is damaged. Raises a LibraryProblem when
    that cannot be done, when the backup is damaged, or when another program does not let go.
    """
    backups.verify(backup)
    draft = library.with_name(f"{library.name}.new-{uuid.uuid4().hex}")
    try:
        with translated(library):
            # Before anything is kept, which may thin out this very backup.
            prepare(backups.path_of(backup), draft)
            kept = _kept_as_backup(library, backups, report)
            revision = renew(draft, revision_of(library))
            if kept is not None:
                _write_over(draft, library)
            else:
                kept = put_in_place(draft, library)
    except OSError as error:
        raise LibraryProblem(
            Sentence(
                "The library “{library}” cannot be replaced ({reason}). It is as it "
                "was: check the permissions of its folder, and close other programs that "
                "use it.",
                library=library,
                reason=error.strerror,
            )
        ) from error
    finally:
        for leftover in library.parent.glob(f"{draft.name}*"):
            leftover.unlink()
    return Restored(kept, revision)


def prepare(source: Path, draft: Path) -> None:
    """Copy a backup to where it is to be worked on, and bring it up to date."""
    from desktop.store.connecting import database_at
    from desktop.store.migrations import migrate
    from desktop.store.rows import fetch

    shutil.copyfile(source, draft)
    db = database_at(draft)
    with db.connection_context():
        migrate(db, draft, None)
        fetch(db, "PRAGMA wal_checkpoint(TRUNCATE)")
        fetch(db, "PRAGMA journal_mode = DELETE")
    found = faults_of(draft)
    if found:
        raise LibraryDamaged(
            Sentence(
                "The backup “{name}” is damaged ({found}). Nothing was changed: choose "
                "another backup.",
                name=source.name,
                found=found[0],
            )
        )


def renew(draft: Path, revision: int | None) -> int:
    """Give a library a revision that the one before never had, so that all see that it changed."""
    with closing(sqlite3.connect(str(draft), isolation_level=None)) as connection:
        connection.execute("UPDATE recording SET revision = max(revision, ?) + 1", [revision or 0])
        return int(connection.execute("SELECT revision FROM recording").fetchone()[0])


def put_in_place(draft: Path, library: Path) -> Path | None:
    """Put a library where one is that is damaged; return the folder where the old files are kept.

    Its journal goes before the new file comes, since SQLite would write it over that one.
    """
    flush(draft)
    kept = set_aside(library)
    for suffix in _BESIDE[1:]:
        library.with_name(f"{library.name}{suffix}").unlink(missing_ok=True)
    draft.replace(library)
    return kept


def set_aside(library: Path) -> Path | None:
    """Keep a library with its journal, as they are, in a folder of its own; None for no library."""
    there = [library.with_name(f"{library.name}{suffix}") for suffix in _BESIDE]
    there = [path for path in there if path.exists()]
    if not there:
        return None
    folder = kept_folder(library)
    for path in there:
        try:
            (folder / path.name).hardlink_to(path)
        except OSError:
            shutil.copyfile(path, folder / path.name)
            flush(folder / path.name)
    return folder


def kept_folder(library: Path) -> Path:
    """Make a folder, one that was not there before, for a damaged library to be kept in."""
    parent = library.parent / DAMAGED
    parent.mkdir(parents=True, exist_ok=True)
    number = 1
    while True:
        folder = parent / f"{number:03}"
        with suppress(FileExistsError):
            folder.mkdir()
            return folder
        number += 1


def revision_of(library: Path) -> int | None:
    """Return the revision of a library; None where none can be read."""
    try:
        with translated(library), closing(look_at(library)) as connection:
            return int(connection.execute("SELECT revision FROM recording").fetchone()[0])
    except (LibraryProblem, TypeError, ValueError):
        return None


def _kept_as_backup(library: Path, backups: Backups, report: Report) -> Path | None:
    """Return the backup that was made of a library; None where it is damaged or not there."""
    if revision_of(library) is None:
        return None
    try:
        return backups.path_of(backups.make(Cause.RESTORE, report))
    except LibraryDamaged:
        return None


def _write_over(draft: Path, library: Path) -> None:
    """Write a library over another one in a transaction: other programs go on with the new one."""
    until = time.monotonic() + BUSY_SECONDS

    def tell(status: int, _left: int, _total: int) -> None:
        # SQLite's numbers for BUSY and LOCKED; the module would wait for ever.
        if status in (5, 6) and time.monotonic() > until:
            raise LibraryBusy(
                Sentence(
                    "The library “{library}” is in use by another program that does not let "
                    "go of it. Nothing was changed: close it, and try again.",
                    library=library,
                )
            )

    with (
        closing(sqlite3.connect(str(draft), isolation_level=None)) as source,
        closing(sqlite3.connect(str(library), timeout=1, isolation_level=None)) as target,
    ):
        target.execute("PRAGMA synchronous = FULL")
        source.backup(target, pages=-1, progress=tell, sleep=0.1)
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
