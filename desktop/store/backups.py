"""The backups of a library: a folder with one file and one small record for each.

A backup is a library like any other: its file can be put in the place of `library.db` by hand. The
record beside it is written last and tells that the file was checked, and what was in it.
"""

from __future__ import annotations

import datetime as dt
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.model.backup import USUAL, Backup, Cause, Limits, superseded
from desktop.model.errors import DiskFull, LibraryDamaged, LibraryProblem, UsageProblem
from desktop.model.sentence import Sentence
from desktop.store.backup_record import iso, read_record, record_of, write_record
from desktop.store.copying import (
    Contents,
    Report,
    copy_library,
    digest_of,
    faults_of,
    quiet,
)
from desktop.store.engine import look_at
from desktop.store.faults import translated

FOLDER = "backups"
_SUFFIX = ".db"
# Room that a backup leaves on the disk, in bytes.
RESERVE = 20_000_000


class Backups:
    """The backups of the library at a path. Raises a LibraryProblem when one cannot be made.

    To be used on any thread, and in several programs at once.
    """

    def __init__(
        self,
        library: Path,
        clock: Callable[[], dt.datetime],
        limits: Limits = USUAL,
    ) -> None:
        self._library = library
        self.folder = library.parent / FOLDER
        self._clock = clock
        self._limits = limits

    def all(self) -> list[Backup]:
        """Return all backups, the newest first; one without a record is told as not verified."""
        try:
            found = [read_record(path) for path in self.folder.glob(f"*{_SUFFIX}")]
        except OSError:
            return []
        there = [backup for backup in found if backup is not None]
        return sorted(there, key=lambda one: (one.number, one.made, one.name), reverse=True)

    def is_due(self) -> bool:
        """Say whether the library changed since the newest backup, and that is of another day."""
        newest = next((one for one in self.all() if one.is_verified), None)
        if newest is None:
            return True
        return newest.day != self._clock().date() and newest.revision != self._revision()

    def make(self, cause: Cause, report: Report = quiet) -> Backup:
        """Make a backup, whole and checked or not at all, and let go of those it supersedes."""
        with self._told():
            self.folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
            self._require_room()
            draft = self.folder / f"new-{uuid.uuid4().hex}.part"
            try:
                with translated(self._library):
                    contents = copy_library(self._library, draft, report)
                backup = self._keep(draft, cause, contents)
            finally:
                draft.unlink(missing_ok=True)
            self._thin()
        return backup

    def path_of(self, backup: Backup) -> Path:
        """Return the file of a backup."""
        return self.folder / backup.name

    def named(self, name: str) -> Backup:
        """Return a backup by its name or its number; raise UsageProblem where there is none."""
        wanted = name.removesuffix(_SUFFIX)
        for backup in self.all():
            stem = backup.name.removesuffix(_SUFFIX)
            if wanted == stem or (wanted.isdecimal() and int(wanted) == backup.number > 0):
                return backup
        raise UsageProblem(
            Sentence(
                "There is no backup called “{name}”. “carrel backup list” tells which there are.",
                name=name,
            )
        )

    def verify(self, backup: Backup) -> None:
        """Raise LibraryDamaged unless a backup is what it was when it was made, and whole."""
        path = self.path_of(backup)
        with self._told():
            changed = bool(backup.sha256) and digest_of(path) != backup.sha256
        found = ["it is not what was written then"] * changed or faults_of(path)
        if found:
            raise LibraryDamaged(
                Sentence(
                    "The backup “{name}” is damaged ({found}). Nothing was changed: choose "
                    "another backup.",
                    name=backup.name,
                    found=found[0],
                )
            )

    def _keep(self, draft: Path, cause: Cause, contents: Contents) -> Backup:
        now = self._now()
        number = max((one.number for one in self.all()), default=0) + 1
        path = self.folder / f"{number:05}-{now[:10]}-{cause.value}{_SUFFIX}"
        while path.exists():  # another program was faster
            number += 1
            path = self.folder / f"{number:05}-{now[:10]}-{cause.value}{_SUFFIX}"
        draft.replace(path)
        write_record(path, contents, now)
        kept = read_record(path)
        if kept is None:
            raise LibraryProblem(
                Sentence("The backup “{path}” went away while it was made. Try again.", path=path)
            )
        return kept

    def _thin(self) -> None:
        for backup in superseded(self.all(), self._limits):
            path = self.path_of(backup)
            # The record goes first: what is left of a stop between the two is not verified.
            record_of(path).unlink(missing_ok=True)
            path.unlink(missing_ok=True)

    def _sweep(self) -> None:
        """Take away what programs that were killed left of libraries that they were making."""
        aged = self._clock().timestamp() - 3600
        for folder, pattern in (
            (self.folder, "new-*.part*"),
            (self.folder, "*.db.new-*"),
            (self._library.parent, f"{self._library.name}.new-*"),
        ):
            for path in folder.glob(pattern):
                if path.stat().st_mtime < aged:
                    path.unlink(missing_ok=True)

    def _require_room(self) -> None:
        wanted = self._library.stat().st_size + RESERVE
        if shutil.disk_usage(self.folder).free < wanted:
            raise DiskFull(
                Sentence(
                    "There is no room for a backup in “{folder}”: {wanted} MB are needed. "
                    "The library is as it was: free some space and try again.",
                    folder=self.folder,
                    wanted=wanted // 1000000,
                )
            )

    def _revision(self) -> int:
        with translated(self._library), closing(look_at(self._library)) as connection:
            return int(connection.execute("SELECT revision FROM recording").fetchone()[0])

    def _now(self) -> str:
        return iso(self._clock())

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell what the system says of the folder as a LibraryProblem."""
        try:
            yield
        except OSError as error:
            raise LibraryProblem(
                Sentence(
                    "The folder of backups “{folder}” cannot be used ({reason}). Check its "
                    "permissions and that its disk is connected; the library is as it was.",
                    folder=self.folder,
                    reason=error.strerror,
                )
            ) from error
