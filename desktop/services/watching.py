"""Watching a folder for digests that come: new, whole by now, and not in the library yet."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.model.errors import ReadProblem
from desktop.store.library import Library

FILE_NAME = "watched.json"
# A file that kept its size and its time so long, in seconds, is taken to be whole.
SETTLED_AFTER = 2.0
# What browsers call a file that is still on its way.
_UNFINISHED = (".part", ".crdownload", ".download", ".opdownload", ".tmp", ".partial", "~")

Stamp = tuple[int, int]  # size in bytes, and time of the last change in nanoseconds


@dataclass(frozen=True, slots=True)
class Look:
    """What a look into the folder showed.

    `new` are the digests that came since the last look; `is_settling` when files were there that
    are perhaps still being written; `is_there` is False when the folder cannot be read.
    """

    new: tuple[Path, ...] = ()
    is_settling: bool = False
    is_there: bool = True


class FolderWatch:
    """Remembers which files of a folder were looked through, also when Carrel was closed since.

    What stood there when watching began is not new. For one thread; `clock` returns seconds.
    """

    def __init__(
        self, folder: Path, library: Library, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._folder = folder
        self._library = library
        self._clock = clock
        self._kept_in = library.folder / FILE_NAME
        self._seen = _stored(self._kept_in, folder)
        self._offered: dict[str, Stamp] = {}
        self._since: dict[str, tuple[Stamp, float]] = {}

    def look(self) -> Look:
        """Look what came."""
        try:
            there = dict(_files_in(self._folder))
        except OSError:
            return Look(is_there=False)
        if self._seen is None:
            self._remember(there)
            return Look()
        known = {**self._seen, **self._offered}
        fresh = {name: stamp for name, stamp in there.items() if known.get(name) != stamp}
        whole = list(self._settled(fresh))
        new = self._unknown(whole)
        self._offered |= {name: there[name] for name in new}
        gone = self._seen.keys() - there.keys()
        dull = {name: there[name] for name in whole if name not in new}
        if gone or dull:
            kept = {name: stamp for name, stamp in self._seen.items() if name in there}
            self._remember({**kept, **dull})
        return Look(tuple(self._folder / name for name in new), len(whole) < len(fresh))

    def close_offer(self) -> None:
        """Offer nothing again that was offered so far."""
        if self._seen is not None and self._offered:
            self._remember({**self._seen, **self._offered})
            self._offered.clear()

    def _settled(self, fresh: dict[str, Stamp]) -> Iterator[str]:
        """Yield the files that have not changed for a while."""
        now = self._clock()
        was, self._since = self._since, {}
        for name, stamp in fresh.items():
            before, since = was.get(name, (stamp, now))
            since = since if before == stamp else now
            self._since[name] = stamp, since
            if now - since >= SETTLED_AFTER:
                yield name

    def _unknown(self, names: Iterable[str]) -> list[str]:
        """Return the digests whose bytes have not been imported, each of them once."""
        sums = ((_digest_sum(self._folder / name), name) for name in names)
        by_sum = {one: name for one, name in sums if one is not None}
        if not by_sum:
            return []
        with self._library.reading() as library:
            known = library.shelves.known_digests(by_sum)
        return sorted(name for one, name in by_sum.items() if one not in known)

    def _remember(self, seen: dict[str, Stamp]) -> None:
        self._seen = seen
        draft = self._kept_in.with_name(f"{FILE_NAME}.{os.urandom(8).hex()}.part")
        # Where it cannot be kept, some files are offered once more: nothing is lost.
        with contextlib.suppress(OSError):
            try:
                values = {"folder": str(self._folder), "seen": seen}
                draft.write_text(json.dumps(values), encoding="utf-8")
                draft.replace(self._kept_in)
            finally:
                draft.unlink(missing_ok=True)


def _stored(path: Path, folder: Path) -> dict[str, Stamp] | None:
    """Return what was seen in a folder, or None when it was not watched before."""
    try:
        values: Any = json.loads(path.read_text(encoding="utf-8"))
        if values["folder"] != str(folder):
            return None
        return {str(name): (int(size), int(at)) for name, (size, at) in values["seen"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _files_in(folder: Path) -> Iterator[tuple[str, Stamp]]:
    """Yield the files that stand right in a folder and can be named; raise OSError."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name.lower().endswith(_UNFINISHED):
                continue
            with contextlib.suppress(OSError, UnicodeEncodeError):
                entry.name.encode()
                if entry.is_file():
                    stat = entry.stat()
                    yield entry.name, (stat.st_size, stat.st_mtime_ns)


def _digest_sum(path: Path) -> str | None:
    """Return the sum of a file's bytes, or None when no reader knows what it is."""
    from desktop.readers.registry import reader_for
    from desktop.readers.source import Source
    from desktop.services.reading import sha256

    try:
        source = Source.from_path(path)
        reader_for(source)
        return sha256(source)
    except (ReadProblem, OSError):
        return None
