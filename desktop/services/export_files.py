"""The files of a folder of notes, as they are now: found by the ids in their heads, and read."""

from __future__ import annotations

import contextlib
import os
import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from desktop.model.file_names import free_name, note_stem, same_name
from desktop.services.export_pages import Profile, owner_of

# On Windows, line ends would be changed otherwise.
BINARY = getattr(os, "O_BINARY", 0)
_ENDS = re.compile(r"\r\n?")
# Bytes of a file in which it says whose it is.
_HEAD = 16_000
_PIECE = 1 << 20


class File(NamedTuple):
    """A file as it is now, with LF as line ends. `text` is None when it is no UTF-8 text."""

    name: str
    text: str | None
    stamp: tuple[int, int]
    has_crlf: bool


class Files:
    """The notes of a folder and the folders in it, by the lasting ids of their papers."""

    def __init__(self, folder: Path, profile: Profile) -> None:
        self._folder = folder
        self._root = str(folder)
        self._suffix = profile.suffix
        self._owned: dict[str, list[str]] = {}
        self._taken = {same_name(name) for name in self._scan()}

    def __contains__(self, uid: str) -> bool:
        return uid in self._owned

    def of(self, uid: str, name: str | None) -> File | None:
        """Return the file of a paper: the one of that name, if several say that they are it."""
        names = self._owned.get(uid, [])
        found = name if name in names else min(names, default=None)
        return _read(self._folder, found) if found is not None else None

    def names(self, known: Mapping[str, str]) -> dict[str, str]:
        """Return the names of the files by the lasting ids of their papers, as `of` has them."""
        return {
            uid: known[uid] if known.get(uid) in names else min(names)
            for uid, names in self._owned.items()
        }

    def new_name(self, stem: str) -> str:
        """Return a name that no file at the top of the folder has, and take it."""
        name = free_name(note_stem(stem, "Paper"), self._suffix, self._taken)
        self._taken.add(same_name(name))
        return name

    def _scan(self) -> Iterator[str]:
        """Yield what is at the top of the folder, and learn whose the notes in it are."""
        for path, folders, names in os.walk(self._root):
            folders[:] = [name for name in folders if not name.startswith(".")]
            below = ""
            if path == self._root:
                yield from folders
                yield from names
            else:
                below = f"{Path(path).relative_to(self._folder).as_posix()}/"
            for name in names:
                if name.endswith(self._suffix):
                    self._learn(f"{below}{name}")

    def _learn(self, name: str) -> None:
        path = f"{self._root}{os.sep}{name}"
        with contextlib.suppress(OSError):
            # A link may lead out of the folder, and reading from a pipe would wait for ever.
            if not stat.S_ISREG(os.lstat(path).st_mode):
                return
            owner = owner_of(_content(path, _HEAD)[0].decode("utf-8-sig", "replace"))
            if owner is not None:
                self._owned.setdefault(owner, []).append(name)


def _read(folder: Path, name: str) -> File:
    data, stamp = _content(f"{folder}{os.sep}{name}")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return File(name, None, stamp, has_crlf=False)
    if "\r" not in text:
        return File(name, text, stamp, has_crlf=False)
    return File(name, _ENDS.sub("\n", text), stamp, "\r\n" in text)


def _content(path: str, most: int | None = None) -> tuple[bytes, tuple[int, int]]:
    """Return what is in a file, or at its beginning, and the stamp that it had before."""
    # As with writing, the layers of a Python file would cost more than the reading.
    file = os.open(path, os.O_RDONLY | BINARY)
    try:
        stamp = _stamp_in(os.fstat(file))
        pieces = [os.read(file, most or stamp[1] + 1)]
        while most is None and pieces[-1]:
            pieces.append(os.read(file, _PIECE))
        return b"".join(pieces), stamp
    finally:
        os.close(file)


def stamp_of(path: Path) -> tuple[int, int]:
    """Return what changes when a file is written to; nothing for one that is gone."""
    try:
        return _stamp_in(path.stat())
    except FileNotFoundError:
        return -1, -1


def _stamp_in(found: os.stat_result) -> tuple[int, int]:
    return found.st_mtime_ns, found.st_size
