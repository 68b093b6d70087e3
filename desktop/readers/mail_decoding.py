"""The text of a part of a mail, decoded, and where in the file each character of it stood.

Transfer encodings: https://www.rfc-editor.org/rfc/rfc2045#section-6
"""

from __future__ import annotations

import base64
import binascii
import codecs
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from desktop.readers.encodings import clean
from desktop.readers.html_places import Places

_QUOTED = re.compile(rb"=([0-9A-Fa-f]{2})")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]")
# Python knows codecs that mails have no business with, some of them slow.
_CHARSETS = re.compile(
    r"utf-?8|us-ascii|ascii|(?:iso|latin|windows|cp|koi8|mac|gb|hz|big|euc|shift|sjis"
    r"|ks_c|iso-2022|tis)[\w:-]{0,20}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RawLine:
    """A line of a mail, its bytes as they are, without its end, and its number in the file."""

    number: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the places of its characters in the file."""

    text: str
    places: Places


def decoded(lines: Iterable[RawLine], transfer: str, charset: str) -> Decoded:
    """Decode a part of a mail; what cannot be decoded is replaced or left out, never raised."""
    known = list(lines)
    if not known:
        return Decoded("", Places([0], [1]))
    chunks = _TRANSFERS.get(transfer.strip().lower(), _as_is)([line.data for line in known])
    pieces = list(_single_line_ends(chunks))
    texts = _texts(pieces, _codec(b"".join(pieces), charset))
    starts = [0, *accumulate(map(len, texts))][: len(known)]
    return Decoded("".join(texts), Places(starts, [line.number for line in known]))


def _as_is(lines: Sequence[bytes]) -> Iterator[bytes]:
    return (line + b"\n" for line in lines)


def _quoted_printable(lines: Sequence[bytes]) -> Iterator[bytes]:
    is_doubled = _has_doubled_ends(lines)
    goes_on = False
    for line in lines:
        bare = line.rstrip(b" \t")
        if goes_on and is_doubled and not bare:
            yield b""
            goes_on = False
            continue
        goes_on = bare.endswith(b"=")
        plain = bare.removesuffix(b"=")
        yield _QUOTED.sub(lambda found: bytes((int(found[1], 16),)), plain) + b"\n" * (not goes_on)


def _has_doubled_ends(lines: Sequence[bytes]) -> bool:
    """Say whether programs have written the line ends twice: each broken line has a blank one."""
    following = [after for line, after in pairwise(lines) if line.rstrip(b" \t").endswith(b"=")]
    return bool(following) and not any(line.strip() for line in following)


def _base64(lines: Sequence[bytes]) -> Iterator[bytes]:
    rest = b""
    for line in lines:
        rest += _NOT_BASE64.sub(b"", line.translate(_URL_SAFE))
        whole = len(rest) // 4 * 4
        yield _groups(rest[:whole])
        rest = rest[whole:]
    if len(rest) > 1:
        yield _groups(rest + b"=" * (4 - len(rest)))


def _groups(text: bytes) -> bytes:
    try:
        return base64.b64decode(text)
    except binascii.Error:  # such as a “=” in the middle
        return b""


_URL_SAFE = bytes.maketrans(b"-_", b"+/")
_TRANSFERS: dict[str, Callable[[Sequence[bytes]], Iterator[bytes]]] = {
    "quoted-printable": _quoted_printable,
    "base64": _base64,
}


def _single_line_ends(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Make every line end one sign, also one whose two signs stand in two chunks."""
    is_open = False
    for chunk in chunks:
        whole = b"\r" * is_open + chunk
        is_open = whole.endswith(b"\r")
        whole = whole[:-1] if is_open else whole
        yield whole.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _codec(data: bytes, charset: str) -> str:
    """Choose a codec: what is UTF-8 can hardly be anything else, whatever the mail says of it."""
    is_known = bool(_CHARSETS.fullmatch(charset)) and _exists(charset)
    if is_known and (b"\x1b" in data or b"~{" in data):  # codecs of ASCII only, that shift
        return charset
    try:
        data.rstrip().decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start > len(data) - 5:
            return "utf-8"
        return charset if is_known and charset.lower() not in ("us-ascii", "ascii") else "cp1252"
    return "utf-8"


def _exists(charset: str) -> bool:
    try:
        return codecs.lookup(charset).name not in ("idna", "punycode")
    except LookupError:
        return False


def _texts(pieces: Iterable[bytes], codec: str) -> list[str]:
    """Decode pieces one after another, also when a character stands in two of them."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    texts = [decoder.decode(piece) for piece in pieces]
    texts[-1] += decoder.decode(b"", True)
    return [clean(text.replace("\r", "\n")) for text in texts]
