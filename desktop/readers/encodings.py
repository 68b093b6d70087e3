"""Telling in which encoding the bytes of a text file are, and whether they are text at all."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from io import IncrementalNewlineDecoder
from typing import BinaryIO

from desktop.model.sentence import Sentence
from desktop.readers.declared_encodings import declared_encoding

REPLACEMENT = "\ufffd"

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"%PDF-", Sentence("a PDF document")),
    (b"\x89PNG\r\n\x1a\n", Sentence("a PNG image")),
    (b"\xff\xd8\xff", Sentence("a JPEG image")),
    (b"GIF87a", Sentence("a GIF image")),
    (b"GIF89a", Sentence("a GIF image")),
    (b"PK\x03\x04", Sentence("a ZIP archive (or an office document)")),
    (b"PK\x05\x06", Sentence("an empty ZIP archive")),
    (b"\x1f\x8b", Sentence("a gzip archive")),
    (b"BZh", Sentence("a bzip2 archive")),
    (b"\xfd7zXZ\x00", Sentence("an xz archive")),
    (b"7z\xbc\xaf\x27\x1c", Sentence("a 7-Zip archive")),
    (b"\x28\xb5\x2f\xfd", Sentence("a Zstandard archive")),
    (b"Rar!\x1a\x07", Sentence("a RAR archive")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Sentence("an old office document")),
    (b"SQLite format 3\x00", Sentence("an SQLite database")),
    (b"\x7fELF", Sentence("a program")),
    (b"MZ\x90\x00", Sentence("a program")),
)
_PLAIN_CONTROLS = b"\t\n\x0b\x0c\r\x1b"
_CONTROLS = bytes(n for n in range(32) if n not in _PLAIN_CONTROLS)
_SAMPLE_SIZE = 256 * 1024
# What a character that cannot be kept is decoded to; and characters that are looked at at a time.
_LOST = (REPLACEMENT, "\0")
_PIECE = 1 << 16
_LEGACY = ("gb18030", "big5", "cp949", "cp1251", "koi8_r", "cp1250", "cp1253", "cp1254", "cp1252")
_SISTERS = ("big5", "cp949")
_FEWEST_TELLING = 10
_NAMES = {
    "big5": "Big5",
    "cp949": "Korean (CP949)",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "cp1252": "Windows-1252",
    "cp1253": "Windows-1253",
    "cp1254": "Windows-1254",
    "gb18030": "GB 18030",
    "koi8_r": "KOI8-R",
}
_WESTERN_SIGNS = frozenset("‘’‚“”„–—…•·«»°±§©®™×÷¿¡£€µ\xa0")


@dataclass(frozen=True, slots=True)
class Encoding:
    """A codec that Python knows, and a sentence when it had to be guessed.

    `is_whole` when it was tried on all of the text and no character was lost.
    """

    codec: str
    doubt: Sentence | None = None
    is_whole: bool = False


def binary_kind(head: bytes) -> Sentence | None:
    """Say what a file that is no text looks like (“a PNG image”), or None for text."""
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return kind
    if _marked(head) or _unmarked_utf16(head):
        return None
    return None if _is_plain(head) else Sentence("no text")


def find_encoding(head: bytes, open_file: Callable[[], BinaryIO]) -> Encoding:
    """Tell the encoding of a text file from its first bytes and, where needed, the whole of it."""
    codec = _marked(head)
    if codec:
        return Encoding(codec)
    codec = _unmarked_utf16(head)
    if codec:
        return Encoding(
            codec, Sentence("The text has no mark of its encoding and was read as UTF-16.")
        )
    with open_file() as stream:
        if first_damage(stream, "utf-8") is None:
            return Encoding("utf-8", is_whole=True)
    with open_file() as stream:
        return _legacy(head, _unusual_lines(stream))


def first_damage(stream: BinaryIO, codec: str) -> int | None:
    """Return the number (from 1) of the first line with a character that cannot be kept."""
    line = 1
    # In pieces: all of a text may stand in one line.
    lost = codecs.getincrementaldecoder(codec)("replace")
    decoder = IncrementalNewlineDecoder(lost, translate=True)
    at_end = False
    while not at_end:
        data = stream.read(_PIECE)
        at_end = not data
        piece = decoder.decode(data, final=at_end)
        places = [place for sign in _LOST if (place := piece.find(sign)) >= 0]
        if places:
            return line + piece.count("\n", 0, min(places))
        line += piece.count("\n")
    return None


def clean(text: str) -> str:
    """Replace what no library file can hold: NUL and halves of surrogate pairs."""
    if "\0" in text:
        text = text.replace("\0", REPLACEMENT)
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(REPLACEMENT if "\ud800" <= sign <= "\udfff" else sign for sign in text)
    return text


def _marked(head: bytes) -> str | None:
    return next((codec for mark, codec in _MARKS if head.startswith(mark)), None)


def _unmarked_utf16(head: bytes) -> str | None:
    """Find UTF-16 without a mark: ASCII in it leaves every other byte zero."""
    zeros_first, zeros_second = head[0::2].count(0), head[1::2].count(0)
    few, many = sorted((zeros_first, zeros_second))
    if many * 50 < len(head) or many < 4 * few + 1:
        return None
    codec = "utf-16-be" if zeros_first > zeros_second else "utf-16-le"
    try:
        text = codecs.getincrementaldecoder(codec)().decode(head)
    except UnicodeDecodeError:
        return None
    return codec if _is_plain(text.encode()) else None


def _is_plain(data: bytes) -> bool:
    """Say whether control characters are so few that they may be accidents."""
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls <= 2 + len(data) // 100


def _unusual_lines(stream: BinaryIO) -> bytes:
    """Collect lines that are not plain ASCII, enough to guess by."""
    sample = bytearray()
    while len(sample) < _SAMPLE_SIZE:
        line = stream.readline(_SAMPLE_SIZE)
        if not line:
            return bytes(sample)
        if not line.isascii():
            sample += line
    # A cut at a blank cuts no character: no encoding that is tried uses that byte for a half.
    end = sample.rfind(b" ")
    return bytes(sample[: end if end > 0 else None])


def _legacy(head: bytes, sample: bytes) -> Encoding:
    if _mostly_utf8(sample):
        return Encoding("utf-8")
    declared = declared_encoding(head, sample)
    if declared:
        return Encoding(declared)
    codec, name = _guess(sample)
    told = Sentence("The text is not UTF-8; it was read as {name}, which is a guess.", name=name)
    return Encoding(codec, told)


def _mostly_utf8(sample: bytes) -> bool:
    """Say whether the sample is UTF-8 that was damaged or cut, rather than something else."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        unusual = [sign for sign in sample.decode(errors="replace") if not sign.isascii()]
        return unusual.count(REPLACEMENT) * 2 <= len(unusual)
    return True


def _guess(sample: bytes) -> tuple[str, str]:
    if _is_western(sample):
        return "cp1252", "Windows-1252"
    for codec, name in (("cp932", "Shift JIS"), ("euc_jp", "EUC-JP")):
        if _is_japanese(sample, codec):
            return codec, name
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_LEGACY)).best()
    codec = best.encoding if best else "cp1252"
    if codec in _SISTERS and _is_little_chinese(sample):
        codec = "gb18030"
    return codec, _NAMES.get(codec, codec)


def _is_little_chinese(sample: bytes) -> bool:
    """Say whether a text is too short to tell Chinese from its neighbours, and so likelier that."""
    text = sample.decode("gb18030", "replace")
    return sum(not sign.isascii() for sign in text) < _FEWEST_TELLING


def _is_western(sample: bytes) -> bool:
    """Say whether Windows-1252 gives accented letters singly among plain ones, and usual signs."""
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return False
    run = 0
    for sign in text:
        run = 0 if sign.isascii() or sign in _WESTERN_SIGNS else run + 1
        if run > 2 or (run and unicodedata.category(sign) not in ("Ll", "Lu")):
            return False
    return True


def _is_japanese(sample: bytes, codec: str) -> bool:
    try:
        unusual = [sign for sign in sample.decode(codec) if not sign.isascii()]
    except UnicodeDecodeError:
        return False
    hiragana = sum("\u3041" <= sign <= "\u3096" for sign in unusual)
    return hiragana * 5 > len(unusual)
