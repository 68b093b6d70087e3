"""What text a library can hold."""

from __future__ import annotations

REPLACEMENT = "\ufffd"


def storable(text: str) -> str:
    """Replace what SQLite and UTF-8 cannot hold: NUL, and halves of surrogate pairs.

    Halves come from file names and arguments that are not UTF-8, and from careless clipboards.
    """
    text = text.replace("\0", REPLACEMENT)
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(REPLACEMENT if "\ud800" <= sign <= "\udfff" else sign for sign in text)
    return text
