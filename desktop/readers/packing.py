"""What is packed: files compressed with gzip (RFC 1952), and the members of ZIP archives.

Nothing is unpacked to the disk or held in memory: a packed file is unpacked anew each time it is
read, so no name in an archive can lead anywhere. What unpacks to more than is read is refused.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from desktop.model.errors import ReadProblem
from desktop.model.storable import storable

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

GZIP, ZIP = b"\x1f\x8b", b"PK\x03\x04"
MOST_FILES = 10_000
MOST_UNPACKED = 1_000_000_000
_CHUNK = 1 << 20
# What marks a ZIP archive as a document of one program, or an application.
_DOCUMENTS = frozenset({"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"})


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a ZIP archive, by its name there."""

    archive: Path
    name: str

    def __str__(self) -> str:
        return f"{self.archive}/{self.name}"

    def open(self) -> BinaryIO:
        """Open what is packed; raise ReadProblem when that is not possible."""
        from zipfile import ZipFile

        with _told(self.name):
            # The archive stays open as long as what is read of it.
            return cast(BinaryIO, ZipFile(self.archive).open(self.name))


@dataclass(frozen=True, slots=True)
class Gzipped:
    """A file that is compressed with gzip."""

    path: Path

    def open(self) -> BinaryIO:
        """Open what is packed; raise ReadProblem when that is not possible."""
        import gzip

        with _told(self.path.name):
            return cast(BinaryIO, gzip.open(self.path))


Packed = Member | Gzipped


def unpacked_size(packed: Packed, name: str, limit: int) -> int:
    """Return how many bytes it unpacks to, or `limit` + 1 if more; raise ReadProblem if damaged."""
    size = 0
    with _told(name), packed.open() as stream:
        while size <= limit and (chunk := stream.read(_CHUNK)):
            size += len(chunk)
    return min(size, limit + 1)


def contents(path: Path) -> list[Path | Member]:
    """Return what there is to read: the files of a folder or an archive, or the path itself.

    Hidden files are left out, links to folders not followed. Raises ReadProblem when there is
    nothing, or more than anybody means.
    """
    name = storable(path.name or str(path))
    if path.is_dir():
        found: list[Path | Member] = []
        for file in _files_in(path):
            found.append(file)
            _check(len(found), name)
    elif _starts_with(path, ZIP):
        found = list(_members(path, name))
    else:
        return [path]
    if not found:
        raise ReadProblem(f"There are no files in “{name}”. Choose one that holds digests.")
    return found


def is_gzipped(path: Path) -> bool:
    """Say whether a file is compressed with gzip; one that cannot be read is not."""
    return _starts_with(path, GZIP)


def _files_in(folder: Path) -> Iterator[Path]:
    """Yield files, and at last the folders that could not be looked into."""
    closed: list[Path] = []

    def note(error: OSError) -> None:
        closed.append(Path(os.fsdecode(error.filename)))

    for parent, folders, files in os.walk(folder, onerror=note):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        yield from (Path(parent, file) for file in sorted(files) if not file.startswith("."))
    yield from closed


def _members(path: Path, name: str) -> Iterator[Path | Member]:
    """Yield the files of an archive, or the archive where it is one program's document."""
    from zipfile import ZipFile

    with _told(name), ZipFile(path) as archive:
        if _DOCUMENTS & set(archive.namelist()[:MOST_FILES]):
            yield path
            return
        files = _packed_files(archive)
        _check(len(files), name)
        if sum(file.file_size for file in files) > MOST_UNPACKED:
            raise ReadProblem(
                f"“{name}” unpacks to more than {MOST_UNPACKED // 1_000_000} MB, which no "
                "collection of digests does. Unpack it and choose the files that you mean."
            )
        yield from (Member(path, file.filename) for file in files)


def _packed_files(archive: ZipFile) -> list[ZipInfo]:
    def is_meant(info: ZipInfo) -> bool:
        parts = [part for part in info.filename.split("/") if part != ".."]
        return not info.is_dir() and not any(one.startswith((".", "__MACOSX")) for one in parts)

    return [info for info in archive.infolist() if is_meant(info)]


def _check(count: int, name: str) -> None:
    if count > MOST_FILES:
        raise ReadProblem(
            f"“{name}” holds more than {MOST_FILES:,} files. Choose a folder with fewer of them."
        )


def _starts_with(path: Path, signature: bytes) -> bool:
    try:
        # Opening a pipe or a device could wait for ever.
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            return stream.read(len(signature)) == signature
    except (OSError, ValueError):
        return False


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Tell of a damaged archive in words; what the system says of a file passes."""
    import zlib
    from zipfile import BadZipFile

    try:
        yield
    except (BadZipFile, EOFError, KeyError, zlib.error, NotImplementedError) as error:
        raise _damaged(name) from error
    except RuntimeError as error:
        # The only word that zipfile has for an archive with a password.
        raise ReadProblem(
            f"“{storable(name)}” is locked with a password. Unpack it and choose the files."
        ) from error
    except OSError as error:
        if error.errno is None:
            raise _damaged(name) from error
        raise


def _damaged(name: str) -> ReadProblem:
    return ReadProblem(
        f"“{storable(name)}” cannot be unpacked: it is damaged or cut off. Get it once more."
    )
