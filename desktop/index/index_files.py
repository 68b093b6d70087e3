"""The folder of the index: opening it, making it anew, writing to it, finding damage."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.index import manifest
from desktop.index.measures import NAME
from desktop.index.snapshot import Snapshot
from desktop.index.written import Written, written

if TYPE_CHECKING:
    from whoosh.codec.base import Segment

    from desktop.index.segments import ColumnSegmentWriter, DurableStorage

_LOCK = "MAIN_WRITELOCK"
_CONTENTS = "_MAIN_{}.toc"
_IS_CONTENTS = re.compile(r"_MAIN_([0-9]+)\.toc")
_ATTEMPTS = 3
_NUMBERED = "index-"
# Nanoseconds after which any file system's clock has gone on.
_SETTLED = 3_000_000_000

Moment = tuple[int, int]
Merge = Callable[["ColumnSegmentWriter", list["Segment"]], list["Segment"]]


class DamagedError(Exception):
    """The index is missing, foreign, or not as it was written."""


class BusyError(Exception):
    """Another writer is at work."""


class IndexFiles:
    """A folder with an index in it, or with something that was one, or nothing yet.

    To open it takes no Whoosh where its newest list of segments is sealed, and Whoosh takes a while
    to import; whoever writes needs it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # When the folder was changed last, and what was there then.
        self._looked: tuple[int, Moment | None] | None = None

    def moment(self) -> Moment | None:
        """Return the generation of the index and when it began, or None if there is no index."""
        with contextlib.suppress(OSError):
            changed = self.folder.stat().st_mtime_ns
            if self._looked is None or self._looked[0] != changed:
                found = self._newest()
                # Of two changes in one tick of the clock the folder shows but one.
                settled = time.time_ns() - changed > _SETTLED
                self._looked = (changed, found) if settled else None
                return found
            return self._looked[1]
        return None

    def _newest(self) -> Moment | None:
        with os.scandir(self.folder) as files:
            number = max((_generation(file.name) for file in files), default=-1)
        if number < 0:
            return None
        return number, (self.folder / _CONTENTS.format(number)).stat().st_mtime_ns

    def open(self, before: Snapshot | None = None) -> Snapshot:
        """Open the index as it is now, with what was read of it before.

        Raises DamagedError; writes nothing.
        """
        for _ in range(_ATTEMPTS):
            moment = self.moment()
            if moment is None:
                break
            try:
                return self._opened(moment, before)
            except Exception as error:
                # A writer that finished just now may have taken files away.
                if moment == self.moment():
                    raise DamagedError(str(error)) from error
        raise DamagedError("there is no index")

    def make(self) -> None:
        """Make an empty index in place of whatever is there. Raises BusyError or OSError."""
        from whoosh.index import FileIndex

        from desktop.index.schema import schema

        if self.folder.is_file() or self.folder.is_symlink():
            self.folder.unlink()
        self.folder.mkdir(parents=True, exist_ok=True)
        with self._locked() as storage:
            for path in self.folder.iterdir():
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                elif path.name != _LOCK:
                    path.unlink()
            FileIndex.create(storage, schema())
            self._seal(storage)
        self._remove_older()

    @contextlib.contextmanager
    def writing(
        self, merge: Merge | None = None, stopped: Callable[[], bool] = lambda: False
    ) -> Iterator[ColumnSegmentWriter]:
        """Give a writer whose work is committed at the end, or dropped if that is an exception.

        Segments are merged as `merge_alike` does unless another way is given. Raises BusyError, and
        whatever damage or a full disk leads to.
        """
        from whoosh.index import FileIndex

        from desktop.index.schema import schema
        from desktop.index.segments import ColumnSegmentWriter, merge_alike

        with self._locked() as storage:
            writer = ColumnSegmentWriter(FileIndex(storage, schema()), stopped)
            try:
                yield writer
                writer.commit(mergetype=merge or merge_alike)
            except BaseException:
                with contextlib.suppress(Exception):
                    writer.cancel()
                raise
            self._seal(storage)

    def tidy(self, stopped: Callable[[], bool]) -> bool:
        """Merge some segments if that is worth while, and say whether it was.

        Raises StoppedError as soon as `stopped` says so, BusyError, and whatever damage leads to.
        """
        from desktop.index.segments import DurableStorage, merge_pressing, pressing

        with DurableStorage(str(self.folder)) as storage:
            if not pressing(_listed(storage)):
                return False
        with self.writing(merge_pressing, stopped):
            return True

    def faults(self) -> list[str]:
        """Read all files of the index; name those that are not as they were written."""
        try:
            snapshot = self.open()
        except DamagedError as error:
            return [str(error)]
        snapshot.close()
        return self._faults(self.moment() or (0, 0), snapshot, thorough=True)

    def _remove_older(self) -> None:
        """Remove what earlier versions left beside a folder that carries its number."""
        version = _number_of(self.folder)
        for path in self.folder.parent.glob(f"{_NUMBERED}*"):
            if 0 <= _number_of(path) < version and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)

    def _opened(self, moment: Moment, before: Snapshot | None) -> Snapshot:
        snapshot = Snapshot(self.folder, self._segments(moment), before)
        faults = self._faults(moment, snapshot)
        if faults:
            snapshot.close(keep=before)
            raise DamagedError(f"changed or missing: {', '.join(faults)}")
        return snapshot

    def _segments(self, moment: Moment) -> Sequence[Written]:
        """Return the segments of a generation, by its seal or, if it has none yet, by Whoosh."""
        sealed = manifest.segments(self.folder, moment[0])
        if sealed is not None:
            return sealed
        from desktop.index.segments import DurableStorage

        with DurableStorage(str(self.folder)) as storage:
            return [written(segment) for segment in _listed(storage)]

    def _faults(self, moment: Moment, snapshot: Snapshot, *, thorough: bool = False) -> list[str]:
        generation = moment[0]
        names = (
            _CONTENTS.format(generation),
            *(f"{part.segment.name}." for part in snapshot.parts),
        )
        return manifest.faults(self.folder, generation, names, thorough=thorough)

    def _seal(self, storage: DurableStorage) -> None:
        generation, _ = self.moment() or (0, 0)
        files = [path.name for path in self.folder.glob("MAIN_*.*") if path.is_file()]
        segments = [written(segment) for segment in _listed(storage)]
        manifest.write(self.folder, generation, [_CONTENTS.format(generation), *files], segments)

    @contextlib.contextmanager
    def _locked(self) -> Iterator[DurableStorage]:
        from desktop.index.segments import DurableStorage

        with DurableStorage(str(self.folder)) as storage:
            lock = storage.lock(_LOCK)
            if not lock.acquire():
                raise BusyError
            try:
                yield storage
            finally:
                lock.release()


def _listed(storage: DurableStorage) -> list[Segment]:
    """Return Whoosh's own list of the segments of the newest generation."""
    from whoosh.index import TOC

    from desktop.index.schema import schema

    segments: list[Segment] = TOC.read(storage, NAME, schema=schema()).segments
    return segments


def _number_of(folder: Path) -> int:
    number = folder.name.removeprefix(_NUMBERED)
    return int(number) if number != folder.name and number.isdecimal() else -1


def _generation(name: str) -> int:
    """Return which generation a file is the table of contents of, or -1."""
    found = _IS_CONTENTS.fullmatch(name)
    return int(found[1]) if found else -1
