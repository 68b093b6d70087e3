"""The text in a PDF that Qt wrote: what its glyphs are copied and searched as.

A font may have one glyph for several characters, and Qt names the one with the lowest number: a tab
for each blank, and a radical for a Chinese character (“⼩” for “小”). The tables that say so (PDF
32000-1, 9.10.3) stand in the file as they are, and names of one length can be put in their place.
"""

from __future__ import annotations

import re
import unicodedata

_TABLE = re.compile(rb"beginbfrange\n(.*?)endbfrange", re.DOTALL)
_LINE = re.compile(rb"(<[0-9A-F]{4}>) (<[0-9A-F]{4}>) (.*)")
_NAME = re.compile(rb"<([0-9A-F]{4})>")
_BLANK = {"0009": "0020", "00A0": "0020"}
# Radicals, and what else Unicode keeps only for older texts.
_OLD = range(0x2E80, 0x2FE0)


def with_readable_text(pdf: bytes) -> bytes:
    """Return a PDF of the same length whose text is what was set."""
    return _TABLE.sub(lambda table: _LINE.sub(_line, table[0]), pdf)


def _line(line: re.Match[bytes]) -> bytes:
    first, last, names = line.groups()
    # A run of characters with consecutive numbers is none of those that are wrong.
    if first != last and not names.startswith(b"["):
        return line[0]
    return b" ".join((first, last, _NAME.sub(_name, names)))


def _name(name: re.Match[bytes]) -> bytes:
    code = name[1].decode()
    if int(code, 16) in _OLD:
        plain = unicodedata.normalize("NFKC", chr(int(code, 16)))
        code = f"{ord(plain):04X}" if len(plain) == 1 and plain <= "\uffff" else code
    return f"<{_BLANK.get(code, code)}>".encode()
