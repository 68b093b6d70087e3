"""Tar archives, plain or compressed (POSIX.1-2017, pax): their files, read one after the other.

A compressed archive can only be read from its beginning. So it stays open where it was last read,
and of its files the last one is kept at hand, since a file is looked at several times.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

Opener = Callable[[Path], BinaryIO]

GZIP, BZIP2, XZ = b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00"
_OPENERS: dict[bytes, Opener] = {
    GZIP: lambda path: cast(BinaryIO, gzip.GzipFile(path)),
    BZIP2: lambda path: cast(BinaryIO, bz2.BZ2File(path)),
    XZ: lambda path: cast(BinaryIO, lzma.LZMAFile(path)),  # noqa: SIM115 - who opens it closes it
}
DAMAGED = (EOFError, lzma.LZMAError, tarfile.TarError, MemoryError)
# Where the name of the format stands in the first head.
_NAME, _MARK = 257, b"ustar"
# No head of a file is longer, nor what is kept of a file at hand.
_MOST_AT_ONCE = 128_000_000
_MOST_ENTRIES = 100_000


def opener_of(head: bytes) -> Opener | None:
    """Return what opens a compressed file that begins so, if its compression is known."""
    return next((opener for sign, opener in _OPENERS.items() if head.startswith(sign)), None)


def is_tar(head: bytes) -> bool:
    """Say whether a file that begins so is a tar archive."""
    return head[_NAME : _NAME + len(_MARK)] == _MARK


class Tar:
    """An archive at a path. Raises what `DAMAGED` holds, ValueError and OSError."""

    def __init__(self, path: Path, opener: Opener | None) -> None:
        self._path = path
        self._opener = opener or (lambda path: path.open("rb"))
        self._lock = threading.Lock()
        self._files: Iterator[tuple[str, Callable[[int], bytes]]] = iter(())
        self._open: tarfile.TarFile | None = None
        self._last: tuple[str, bytes] = "", b""

    def names_and_sizes(self) -> Iterator[tuple[str, int]]:
        """Yield the files in it; what stops listening early reads no further."""
        with self._opener(self._path) as stream, _opened(stream) as archive:
            for info in _files_in(archive):
                yield info.name, info.size

    def read(self, name: str, most: int = _MOST_AT_ONCE) -> bytes:
        """Return what a file holds, but no more than so many bytes and one; raise KeyError."""
        with self._lock:
            if self._last[0] != name:
                data = self._found(name, most)
                if data is None:  # it may stand before the one that was read last
                    self._begin()
                    data = self._found(name, most)
                if data is None:
                    raise KeyError(name)
                self._last = name, data
            return self._last[1]

    def _begin(self) -> None:
        if self._open is not None:
            self._open.close()
        self._open = archive = _opened(self._opener(self._path))
        self._files = _contents(archive)

    def _found(self, name: str, most: int) -> bytes | None:
        return next((read(most) for told, read in self._files if told == name), None)


def _contents(archive: tarfile.TarFile) -> Iterator[tuple[str, Callable[[int], bytes]]]:
    def reader(info: tarfile.TarInfo) -> Callable[[int], bytes]:
        def read(most: int) -> bytes:
            stream = archive.extractfile(info)
            return stream.read(most + 1) if stream else b""

        return read

    for info in _files_in(archive):
        yield info.name, reader(info)
    archive.close()


def _files_in(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    """Yield the heads of files; links, devices and folders are none."""
    for number, info in enumerate(archive):
        if number > _MOST_ENTRIES:
            raise tarfile.ReadError("too many entries")
        if info.isreg():
            yield info


def _opened(stream: BinaryIO) -> tarfile.TarFile:
    return tarfile.open(fileobj=cast(BinaryIO, _Bounded(stream)), mode="r:")


class _Bounded(io.RawIOBase):
    """Refuses to give at once what would fill the memory: a head may say that it is so long."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def read(self, size: int = -1) -> bytes:
        if not 0 <= size <= _MOST_AT_ONCE + 1:
            raise tarfile.ReadError("a head that is too long")
        return self._stream.read(size)

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        return self._stream.seek(place, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        self._stream.close()
        super().close()
