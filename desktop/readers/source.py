"""What a reader reads: a file, or bytes or text that came some other way."""

from __future__ import annotations

import codecs
import errno
import io
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from desktop.model.errors import ReadProblem
from desktop.model.sentence import Sentence, joined
from desktop.readers.encodings import (
    REPLACEMENT,
    Encoding,
    binary_kind,
    clean,
    find_encoding,
    first_damage,
)
from desktop.readers.packing import Compressed, Member, Packed, is_compressed, unpacked_size

Content = Path | bytes | Packed

HEAD_SIZE = 64 * 1024
# Lines of the head. Digests have longer ones; and each reader looks at every line of the head.
HEAD_LINES = 6_000
MOST_BYTES = 100_000_000

_REASONS = {
    errno.ENOENT: Sentence("There is no file “{name}”. Check the name and the folder."),
    errno.ENOTDIR: Sentence("There is no file “{name}”. Check the name and the folder."),
    errno.EACCES: Sentence(
        "“{name}” may not be read. Allow yourself to read it, or copy it elsewhere."
    ),
    errno.EPERM: Sentence(
        "“{name}” may not be read. Allow yourself to read it, or copy it elsewhere."
    ),
    errno.EISDIR: Sentence(
        "“{name}” is a folder that cannot be looked into. Allow yourself to read it."
    ),
}


@dataclass(frozen=True, slots=True)
class Source:
    """A text to be read as often as needed, without holding a large file in memory.

    `size` counts bytes. `head` is the text of the first 64 KB, and of no more lines
    than `HEAD_LINES`. `encoding_doubt` is a sentence when the encoding was guessed or characters
    could not be kept; whoever imports the source reports it as a problem, readers need not.
    """

    name: str
    size: int
    head: str = field(repr=False)
    encoding: str
    encoding_doubt: Sentence | None
    _content: Content = field(repr=False)

    @classmethod
    def from_path(cls, path: Path, *, limit: int = MOST_BYTES) -> Source:
        """Look at a file, which may be compressed.

        Raises ReadProblem when it is missing, unreadable, damaged, too large or no text.
        """
        name = clean(path.name or str(path))
        size = _file_size(path, name)
        if is_compressed(path):
            return cls._unpacked(Compressed(path), name, limit)
        return cls._made(name, path, size, limit)

    @classmethod
    def from_member(cls, member: Member, *, limit: int = MOST_BYTES) -> Source:
        """Look at a file in an archive; raise ReadProblem as `from_path` does."""
        return cls._unpacked(member, clean(member.name.rpartition("/")[2]), limit)

    @classmethod
    def from_bytes(cls, data: bytes, name: str, *, limit: int = MOST_BYTES) -> Source:
        """Take bytes such as a decompressed file; raise ReadProblem as `from_path` does."""
        return cls._made(clean(name), data, len(data), limit)

    @classmethod
    def from_stream(cls, stream: BinaryIO, name: str, *, limit: int = MOST_BYTES) -> Source:
        """Take all that a stream such as standard input gives; raise ReadProblem likewise."""
        return cls.from_bytes(stream.read(limit + 1), name, limit=limit)

    @classmethod
    def from_text(cls, text: str, name: str, *, limit: int = MOST_BYTES) -> Source:
        """Take text such as the clipboard's; raise ReadProblem when it is empty or too long."""
        data = clean(text).encode()
        return cls._made(clean(name), data, len(data), limit, Encoding("utf-8"))

    @classmethod
    def _unpacked(cls, packed: Packed, name: str, limit: int) -> Source:
        try:
            size = unpacked_size(packed, name, limit)
        except OSError as error:
            raise _read_problem(error, name) from error
        return cls._made(name, packed, size, limit)

    @classmethod
    def _made(
        cls, name: str, content: Content, size: int, limit: int, known: Encoding | None = None
    ) -> Source:
        if size > limit:
            raise ReadProblem(
                Sentence(
                    "“{name}” is larger than {limit} MB, the most that Carrel reads. Split "
                    "it and read the parts.",
                    name=name,
                    limit=limit // 1000000,
                )
            )
        try:
            head = _head(content, name)
            encoding = known or _encoding(head, content, name)
            damaged = None
            if not encoding.is_whole:
                with _opened(content, name) as stream:
                    damaged = first_damage(stream, encoding.codec)
        except OSError as error:
            raise _read_problem(error, name) from error
        doubts = (encoding.doubt, _damage(damaged))
        text = _decoded_head(head, encoding.codec)
        if not text.strip("\ufeff \n"):
            raise _emptiness(name)  # but for the mark of its encoding
        return cls(
            name=name,
            size=size,
            head=_first_lines(text),
            encoding=encoding.codec,
            encoding_doubt=joined(filter(None, doubts)) or None,
            _content=content,
        )

    def open(self) -> BinaryIO:
        """Open the bytes as they are; raise ReadProblem when the file has become unreadable."""
        return _opened(self._content, self.name)

    def lines(self) -> Iterator[tuple[int, str]]:
        """Yield each line with its number (from 1), without its end: LF, CR LF or CR alone."""
        with self._text() as text:
            try:
                for number, line in enumerate(text, start=1):
                    yield number, clean(line.removesuffix("\n"))
            except OSError as error:
                raise _read_problem(error, self.name) from error

    def text(self) -> str:
        """Return the whole text, every line end an LF."""
        with self._text() as text:
            try:
                return clean(text.read())
            except OSError as error:
                raise _read_problem(error, self.name) from error

    def _text(self) -> io.TextIOWrapper:
        return io.TextIOWrapper(self.open(), encoding=self.encoding, errors="replace", newline=None)


def _file_size(path: Path, name: str) -> int:
    try:
        status = path.stat()
    except OSError as error:
        raise _read_problem(error, name) from error
    except ValueError as error:
        raise ReadProblem(
            Sentence("“{name}” cannot be the name of a file. Check it.", name=name)
        ) from error
    if stat.S_ISDIR(status.st_mode):
        raise ReadProblem(_REASONS[errno.EISDIR].filled(name=name))
    if not stat.S_ISREG(status.st_mode):
        # Opening a pipe or a device could wait for ever.
        raise ReadProblem(
            Sentence("“{name}” is not a file. Save its content to a file and read that.", name=name)
        )
    return status.st_size


def _opened(content: Content, name: str) -> BinaryIO:
    if isinstance(content, bytes):
        return io.BytesIO(content)
    try:
        return content.open("rb") if isinstance(content, Path) else content.open()
    except OSError as error:
        raise _read_problem(error, name) from error


def _read_problem(error: OSError, name: str) -> ReadProblem:
    reason = _REASONS.get(error.errno or 0)
    if reason:
        return ReadProblem(reason.filled(name=name))
    return ReadProblem(
        Sentence(
            "“{name}” could not be read: {reason}. Try again.",
            name=name,
            reason=error.strerror or error,
        )
    )


def _head(content: Content, name: str) -> bytes:
    with _opened(content, name) as stream:
        head = stream.read(HEAD_SIZE)
    if not head.strip():
        raise _emptiness(name)
    return head


def _emptiness(name: str) -> ReadProblem:
    return ReadProblem(Sentence("“{name}” is empty. Choose a file that holds a digest.", name=name))


def _encoding(head: bytes, content: Content, name: str) -> Encoding:
    kind = binary_kind(head)
    if kind:
        raise ReadProblem(
            Sentence(
                "“{name}” is {kind}. Choose a digest that was saved as text.", name=name, kind=kind
            )
        )
    return find_encoding(head, lambda: _opened(content, name))


def _decoded_head(head: bytes, codec: str) -> str:
    # Not the final decoding: the head may end inside a character.
    text = codecs.getincrementaldecoder(codec)("replace").decode(head)
    return clean(text.replace("\r\n", "\n").replace("\r", "\n"))


def _first_lines(text: str) -> str:
    lines = text.split("\n", HEAD_LINES)
    return "\n".join(lines[:HEAD_LINES]) if len(lines) > HEAD_LINES else text


def _damage(line: int | None) -> Sentence | None:
    if line is None:
        return None
    return Sentence(
        "Some characters could not be read and show as {sign}, first in line {line}.",
        sign=REPLACEMENT,
        line=line,
    )
