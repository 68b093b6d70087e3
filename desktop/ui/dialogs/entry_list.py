"""The files of an import in the order they came, each under a key that stays the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.readers.packing import Member
from desktop.services.importing import FilePlan
from desktop.ui.dialogs.import_entry import Entry, Origin, Outcome, Parts, Stage


class EntryList:
    """Holds what is known of each file; a file is replaced as more is known of it.

    What is asked at every change, such as how many files are read, is counted as they change: a
    folder may hold thousands.
    """

    def __init__(self) -> None:
        self._entries: dict[int, Entry] = {}
        self._origins: set[Origin] = set()
        self._at: dict[Stage, dict[int, None]] = {stage: {} for stage in Stage}
        self._unknown_lines = 0
        self._unplanned = 0
        self._next_key = 0

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def unknown_lines(self) -> int:
        """How many lines of all files were not understood."""
        return self._unknown_lines

    @property
    def unplanned(self) -> int:
        """How many files are read and not yet compared with the library."""
        return self._unplanned

    @property
    def share_read(self) -> float:
        """How much of all files has been looked at, from 0 to 1."""
        reading = sum(self._entries[key].share_read for key in self._at[Stage.READING])
        done = self.count(Stage.READ) + self.count(Stage.UNREADABLE) + reading
        return done / len(self._entries) if self._entries else 1

    def all(self) -> Sequence[Entry]:
        """Return the files."""
        return tuple(self._entries.values())

    def keys(self) -> Sequence[int]:
        """Return the keys of the files."""
        return tuple(self._entries)

    def at(self, stage: Stage) -> Sequence[Entry]:
        """Return the files that have got so far."""
        return tuple(self._entries[key] for key in self._at[stage])

    def count(self, stage: Stage) -> int:
        """Return how many files have got so far."""
        return len(self._at[stage])

    def find(self, key: int | None) -> Entry | None:
        """Return a file, or None when it was taken away."""
        return None if key is None else self._entries.get(key)

    def add(self, files: Iterable[tuple[str, Origin]]) -> None:
        """Take files in by their names; those that are here already stay as they are."""
        for name, origin in files:
            if origin not in self._origins:
                self._put(Entry(self._next_key, name, origin))
                self._next_key += 1

    def keep(self, entry: Entry) -> bool:
        """Put what is known of a file now in the place of what was; say whether it is here."""
        known = self._entries.get(entry.key)
        if known is None:
            return False
        self._forget(known)
        self._put(entry)
        return True

    def take(self, came: Iterable[tuple[Entry, Outcome]]) -> list[Path | Member]:
        """Keep what reading gave; return what is in folders and archives, which go themselves."""
        parts: list[Path | Member] = []
        for was, outcome in came:
            entry = self.find(was.key)
            if entry is None or entry.format != was.format:
                continue  # it was taken away, or is to be read in another way by now
            if isinstance(outcome, Parts):
                self.remove(entry.key)
                parts += outcome.origins
            else:
                self.keep(replace(entry, stage=Stage.READ, read=outcome))
        return parts

    def plan(self, plans: Mapping[int, FilePlan]) -> None:
        """Keep what files would do, by their keys."""
        for key, plan in plans.items():
            entry = self.find(key)
            if entry is not None:
                self.keep(replace(entry, plan=plan))

    def remove(self, key: int) -> None:
        """Take a file away."""
        entry = self._entries.get(key)
        if entry is not None:
            self._forget(entry)
            del self._entries[key]

    def clear(self) -> None:
        """Take all files away."""
        for key in self.keys():
            self.remove(key)

    def _put(self, entry: Entry) -> None:
        self._entries[entry.key] = entry
        self._origins.add(entry.origin)
        self._at[entry.stage][entry.key] = None
        self._count(entry, 1)

    def _forget(self, entry: Entry) -> None:
        self._origins.discard(entry.origin)
        del self._at[entry.stage][entry.key]
        self._count(entry, -1)

    def _count(self, entry: Entry, times: int) -> None:
        if entry.read is not None:
            self._unknown_lines += times * len(entry.read.unknown_lines)
            self._unplanned += times * (entry.plan is None)
