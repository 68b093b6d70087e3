"""Mails in a file, their headers and parts, with the lines of the file.

Python's `email` forgets the lines, and its newer headers raise on some; so the frame is read here,
and `email` reads the values of single headers. Mails: https://www.rfc-editor.org/rfc/rfc5322,
parts: https://www.rfc-editor.org/rfc/rfc2046, files: https://www.rfc-editor.org/rfc/rfc4155
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message as Headers
from io import TextIOWrapper

from desktop.model.errors import ReadProblem
from desktop.model.sentence import Sentence
from desktop.readers.encodings import clean
from desktop.readers.mail_decoding import RawLine
from desktop.readers.source import Source

_SEPARATOR = re.compile(rb"From (?:\S{1,300}\s.{0,100}\d{4}\b|\S{1,300}\s*$)")
_QUOTED_SEPARATOR = re.compile(rb">+From ")
_HEADER = re.compile(rb"([!-9;-~]{1,76})[ \t]*:(.*)", re.DOTALL)
_DEEPEST = 8
_LONGEST_VALUE = 4000
_WIDE = ("utf-16", "utf-32")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a mail that is no frame for others; `choice` is the same for alternatives."""

    kind: str
    charset: str
    transfer: str
    lines: Sequence[RawLine]
    choice: int


@dataclass(slots=True)
class Mail:
    """A mail: what its head says, its parts, and all its lines."""

    lines: list[RawLine]
    subject: str = ""
    date: str = ""
    sender: str = ""
    parts: list[Part] = field(default_factory=list)
    date_line: int | None = None
    is_cut: bool = False


def raw_lines(source: Source) -> Iterator[RawLine]:
    """Yield the lines of a source as bytes; raise ReadProblem when it becomes unreadable."""
    if source.encoding.startswith(_WIDE):
        for number, line in source.lines():
            yield RawLine(number, line.encode())
        return
    # Latin-1 leaves each byte as it is, and splits lines as every reader does.
    with TextIOWrapper(source.open(), encoding="latin-1", newline=None) as text:
        try:
            for number, line in enumerate(text, start=1):
                data = line.removesuffix("\n").encode("latin-1")
                yield RawLine(number, data.removeprefix(b"\xef\xbb\xbf") if number == 1 else data)
        except OSError as error:
            raise ReadProblem(
                Sentence(
                    "“{name}” could not be read: {reason}.",
                    name=source.name,
                    reason=error.strerror,
                )
            ) from error


def mails(lines: Iterable[RawLine]) -> Iterator[Mail]:
    """Yield the mails of a file: one, or many that “From ” lines part."""
    held: list[RawLine] = []
    is_file = is_after_blank = False
    for line in lines:
        starts = bool(_SEPARATOR.match(line.data))
        if starts and not any(one.data.strip() for one in held):
            is_file = True
        elif starts and is_file and is_after_blank:
            yield _mail(held)
            held = []
        held.append(line)
        is_after_blank = not line.data.strip()
    if any(line.data.strip() for line in held):
        yield _mail(held)


def head_names(lines: Iterable[RawLine]) -> set[str]:
    """Return the names (in lower case) of the fields in the head of the first mail."""
    frame, _ = _split_head(_behind_separator([*lines]))
    return {name for name, _, _ in frame}


def _mail(lines: list[RawLine]) -> Mail:
    frame, body = _split_head(_behind_separator(lines))
    headers = _headers(frame)
    mail = Mail(lines)
    mail.subject = _text(headers["subject"])
    mail.sender = _text(headers["from"])
    mail.date = _text(headers["date"])
    mail.date_line = next((number for name, _, number in frame if name == "date"), None)
    _add_parts(mail, headers, [_unquoted(line) for line in body], 0)
    return mail


_Frame = list[tuple[str, str, int]]


def _split_head(lines: list[RawLine]) -> tuple[_Frame, list[RawLine]]:
    """Split lines into the fields of a head (name, value, line) and what follows it."""
    frame: _Frame = []
    for place, line in enumerate(lines):
        found = _HEADER.match(line.data)
        if found:
            name = found[1].decode("ascii").lower()
            frame.append((name, found[2].decode("utf-8", "replace"), line.number))
        elif line.data[:1] in (b" ", b"\t") and line.data.strip() and frame:
            name, value, number = frame[-1]
            more = line.data.decode("utf-8", "replace") if len(value) < _LONGEST_VALUE else ""
            frame[-1] = (name, f"{value} {more.strip()}", number)
        else:
            return frame, lines[place + (not line.data.strip()) :]
    return frame, []


def _behind_separator(lines: list[RawLine]) -> list[RawLine]:
    """Return the lines of a mail from its head on."""
    place = 0
    while place < len(lines) and (
        not lines[place].data.strip() or _SEPARATOR.match(lines[place].data)
    ):
        place += 1
    return lines[place:]


def _headers(frame: _Frame) -> Headers[str, str]:
    headers: Headers[str, str] = Headers()
    for name, value, _ in frame[:500]:
        if name not in headers:
            headers[name] = clean(value.strip()[:_LONGEST_VALUE])
    return headers


def _text(value: str | None) -> str:
    """Decode the words of a header that are encoded; a value that is not well-formed stays."""
    if not value:
        return ""
    try:
        pieces = decode_header(value)
        words = (
            piece if isinstance(piece, str) else piece.decode(charset or "utf-8", "replace")
            for piece, charset in pieces
        )
        return clean(" ".join("".join(words).split()))
    except (HeaderParseError, LookupError, ValueError):
        return " ".join(value.split())


def _add_parts(mail: Mail, headers: Headers[str, str], body: list[RawLine], depth: int) -> None:
    kind = headers.get_content_type()
    boundary = headers.get_param("boundary") if kind.startswith("multipart/") else None
    if isinstance(boundary, str) and boundary and depth < _DEEPEST:
        _add_pieces(mail, body, boundary, kind, depth)
    elif kind == "message/rfc822" and depth < _DEEPEST:
        frame, inner = _split_head(body)
        _add_parts(mail, _headers(frame), inner, depth + 1)
    elif kind.startswith(("text/", "multipart/")):
        charset = headers.get_param("charset")
        transfer = headers["content-transfer-encoding"] or ""
        mail.parts.append(
            Part(
                kind if kind.startswith("text/") else "text/plain",
                charset.strip() if isinstance(charset, str) else "",
                transfer.strip(),
                body,
                len(mail.parts),
            )
        )


def _add_pieces(mail: Mail, body: list[RawLine], boundary: str, kind: str, depth: int) -> None:
    before = len(mail.parts)
    for piece in _pieces(mail, body, boundary):
        frame, inner = _split_head(piece)
        _add_parts(mail, _headers(frame), inner, depth + 1)
    if kind == "multipart/alternative":
        mail.parts[before:] = [
            Part(part.kind, part.charset, part.transfer, part.lines, before)
            for part in mail.parts[before:]
        ]


def _pieces(mail: Mail, body: list[RawLine], boundary: str) -> Iterator[list[RawLine]]:
    sign = b"--" + boundary.encode("utf-8", "replace")
    held: list[RawLine] | None = None
    for line in body:
        bare = line.data.rstrip()
        if bare in (sign, sign + b"--"):
            if held:
                yield held
            held = []
            if bare != sign:
                return
        elif held is not None:
            held.append(line)
    mail.is_cut = True
    if held:
        yield held


def _unquoted(line: RawLine) -> RawLine:
    """Undo what files of mails do to lines that look like the beginning of one."""
    is_quoted = _QUOTED_SEPARATOR.match(line.data)
    return RawLine(line.number, line.data[1:]) if is_quoted else line
