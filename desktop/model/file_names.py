"""Names for files that Windows, macOS and Linux all take."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Container

MOST_CHARACTERS = 120
_MOST_BYTES = 200
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
# What programs for notes read as part of a link, beyond what systems forbid.
_LINKING = re.compile(r"[\[\]#^]+|%%+")
# Devices that Windows takes for files, with any suffix
# (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\s*\.|\s*$)", re.IGNORECASE)
# Signs that are not seen, or turn the direction of writing; and halves of signs.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


# A name that is safe as it stands, if it has no two blanks: words of ASCII.
_SAFE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 ,;'()&+=@!~_.-]{0,118}[A-Za-z0-9)])?")


def safe_stem(text: str, otherwise: str, most: int = MOST_CHARACTERS) -> str:
    """Make the name of a file, without its suffix, of any text."""
    if len(text) <= most and _is_safe(text):
        return text
    plain = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", text))
    if not plain.isprintable():
        plain = "".join(" " if sign.isspace() else sign for sign in plain if _is_seen(sign))
    words = " ".join(plain.split())
    if len(words) > most:
        words = textwrap.shorten(words, most, placeholder="") or words[:most]
    short = words.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    return f"{'_' if _DEVICE.match(short) else ''}{short}" or otherwise


def note_stem(text: str, otherwise: str) -> str:
    """Make the name of a note, which other notes can link to."""
    plain = text.replace(": ", " ")
    if _is_safe(plain):
        return plain
    linkable = " ".join(_LINKING.sub(" ", text).split())
    return safe_stem(linkable.replace(":", " ").replace("  ", " "), otherwise)


def same_name(name: str) -> str:
    """Return what is the same for names that are one file on some system."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def free_name(stem: str, suffix: str, taken: Container[str]) -> str:
    """Return a file name that nothing has, with a number behind it if need be.

    `taken` holds names as `same_name` returns them.
    """
    name, number = f"{stem}{suffix}", 1
    while same_name(name) in taken:
        number += 1
        name = f"{stem} ({number}){suffix}"
    return name


def _is_safe(text: str) -> bool:
    """Say whether a text is safe as it stands; most titles are."""
    return bool(_SAFE.fullmatch(text)) and "  " not in text and not _DEVICE.match(text)


def _is_seen(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) not in _UNSEEN
