"""Links to papers, `carrel://paper/ID`, for notes, exports and other programs."""

from __future__ import annotations

import re

SCHEME = "carrel"

# Desktops may write scheme and host in capitals, and add a slash at the end; nothing else.
_LINK = re.compile(
    r"carrel://paper/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/?",
    re.IGNORECASE | re.ASCII,
)


def link_of(uid: str) -> str:
    """Return the link to the paper with a lasting id."""
    return f"{SCHEME}://paper/{uid}"


def is_link(word: str) -> bool:
    """Say whether a word claims to be a link of Carrel's own, be it one that leads somewhere."""
    return word[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def uid_in(link: str) -> str | None:
    """Return the lasting id that a link names, or None for anything else than such a link."""
    found = _LINK.fullmatch(link)
    return found[1].lower() if found else None
