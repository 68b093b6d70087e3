"""The files of an import in the order they came, each under a key that stays the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.ui.dialogs.import_entry import Entry, Origin


class EntryList:
    """Holds what is known of each file; a file is replaced as more is known of it."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._next_key = 0

    def all(self) -> Sequence[Entry]:
        """Return the files."""
        return tuple(self._entries)

    def find(self, key: int | None) -> Entry | None:
        """Return a file, or None when it was taken away."""
        return next((entry for entry in self._entries if entry.key == key), None)

    def add(self, files: Iterable[tuple[str, Origin]]) -> None:
        """Take files in by their names; those that are here already stay as they are."""
        known = {entry.origin for entry in self._entries}
        for name, origin in files:
            if origin not in known:
                known.add(origin)
                self._entries.append(Entry(self._next_key, name, origin))
                self._next_key += 1

    def keep(self, entry: Entry) -> int | None:
        """Put what is known of a file now in the place of what was, and return that place."""
        for place, known in enumerate(self._entries):
            if known.key == entry.key:
                self._entries[place] = entry
                return place
        return None

    def remove(self, key: int) -> None:
        """Take a file away."""
        self._entries = [entry for entry in self._entries if entry.key != key]

    def clear(self) -> None:
        """Take all files away."""
        self._entries.clear()
