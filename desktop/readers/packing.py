"""What is packed: compressed files (gzip, RFC 1952; bzip2; xz), and files in ZIP and tar archives.

Nothing is unpacked to the disk: a packed file is unpacked anew each time it is read, so no name in
an archive can lead anywhere. What unpacks to more than is read is refused.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from desktop.model.errors import ReadProblem
from desktop.model.sentence import Sentence
from desktop.model.storable import storable

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

    from desktop.readers.tar_files import Tar

ZIP = b"PK\x03\x04"
COMPRESSED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00")
MOST_FILES = 10_000
MOST_UNPACKED = 1_000_000_000
_CHUNK = 1 << 20
_HEAD = 512
# What marks a ZIP archive as a document of one program, or an application.
_DOCUMENTS = frozenset({"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"})


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive, by its name there; `tar` is the archive if it is no ZIP archive."""

    archive: Path
    name: str
    tar: Tar | None = field(default=None, compare=False, repr=False)

    def __str__(self) -> str:
        return f"{self.archive}/{self.name}"

    def open(self) -> BinaryIO:
        """Open what is packed; raise ReadProblem when that is not possible."""
        from zipfile import ZipFile

        with _told(self.name):
            if self.tar is not None:
                return io.BytesIO(self.tar.read(self.name))
            # The archive stays open as long as what is read of it.
            return cast(BinaryIO, ZipFile(self.archive).open(self.name))


@dataclass(frozen=True, slots=True)
class Compressed:
    """A file that is compressed with gzip, bzip2 or xz."""

    path: Path

    def open(self) -> BinaryIO:
        """Open what is packed; raise ReadProblem when that is not possible."""
        from desktop.readers.tar_files import opener_of

        with _told(self.path.name):
            opener = opener_of(_head(self.path))
            return opener(self.path) if opener else self.path.open("rb")


Packed = Member | Compressed


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
    elif tar := _tar(path, name):
        found = list(_tar_members(tar, path, name))
    else:
        return [path]
    if not found:
        raise ReadProblem(
            Sentence("There are no files in “{name}”. Choose one that holds digests.", name=name)
        )
    return found


def is_compressed(path: Path) -> bool:
    """Say whether a file is compressed with gzip, bzip2 or xz; one that cannot be read is not."""
    return _head(path, 6).startswith(COMPRESSED)


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
            raise _too_large(name)
        yield from (Member(path, file.filename) for file in files)


def _packed_files(archive: ZipFile) -> list[ZipInfo]:
    return [info for info in archive.infolist() if not info.is_dir() and _is_meant(info.filename)]


def _is_meant(name: str) -> bool:
    parts = [part for part in name.split("/") if part not in (".", "..")]
    return not any(part.startswith((".", "__MACOSX")) for part in parts)


def _tar(path: Path, name: str) -> Tar | None:
    """Return the tar archive that a file is, compressed or not; None when it is none."""
    head = _head(path)
    if not head:
        return None
    from desktop.readers.tar_files import Tar, is_tar, opener_of

    opener = opener_of(head)
    if opener is not None:
        with suppress(ReadProblem, OSError), _told(name), opener(path) as stream:
            return Tar(path, opener) if is_tar(stream.read(_HEAD)) else None
    return Tar(path, None) if is_tar(head) else None


def _tar_members(tar: Tar, path: Path, name: str) -> Iterator[Member]:
    total = 0
    with _told(name):
        for number, (told, size) in enumerate(tar.names_and_sizes(), start=1):
            total += size
            _check(number, name)
            if total > MOST_UNPACKED:
                raise _too_large(name)
            if _is_meant(told):
                yield Member(path, told, tar)


def _check(count: int, name: str) -> None:
    if count > MOST_FILES:
        raise ReadProblem(
            Sentence(
                "“{name}” holds more than {most} files. Choose a folder with fewer of them.",
                name=name,
                most=MOST_FILES,
            )
        )


def _too_large(name: str) -> ReadProblem:
    return ReadProblem(
        Sentence(
            "“{name}” unpacks to more than {most} MB, which no collection "
            "of digests does. Unpack it and choose the files that you mean.",
            name=name,
            most=MOST_UNPACKED // 1_000_000,
        )
    )


def _starts_with(path: Path, signature: bytes) -> bool:
    return _head(path, len(signature)) == signature


def _head(path: Path, size: int = _HEAD) -> bytes:
    """Return the first bytes of a file; none of one that cannot be read."""
    try:
        # Opening a pipe or a device could wait for ever.
        if not path.is_file():
            return b""
        with path.open("rb") as stream:
            return stream.read(size)
    except (OSError, ValueError):
        return b""


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Tell of a damaged archive in words; what the system says of a file passes."""
    import zlib
    from zipfile import BadZipFile

    from desktop.readers.tar_files import DAMAGED

    try:
        yield
    except (BadZipFile, KeyError, zlib.error, NotImplementedError, *DAMAGED) as error:
        raise _damaged(name) from error
    except RuntimeError as error:
        # The only word that zipfile has for an archive with a password.
        raise ReadProblem(
            Sentence(
                "“{name}” is locked with a password. Unpack it and choose the files.",
                name=storable(name),
            )
        ) from error
    except OSError as error:
        if error.errno is None:
            raise _damaged(name) from error
        raise


def _damaged(name: str) -> ReadProblem:
    return ReadProblem(
        Sentence(
            "“{name}” cannot be unpacked: it is damaged or cut off. Get it once more.",
            name=storable(name),
        )
    )
