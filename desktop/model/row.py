"""What a line of the list shows of a paper: all that is needed before the first one is read."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from desktop.model.sentence import Sentence

NAMED = 3
_SIGNS_OF_TEX = ("$", "\\", "^", "_", "``")


class Status(StrEnum):
    """Where a paper stands on its way through the person's hands."""

    INBOX = "inbox"
    LATER = "later"
    READING = "reading"
    DONE = "done"
    SKIPPED = "skipped"


class Row(NamedTuple):
    """What a line of the list shows of a paper."""

    id: int
    title: str
    byline: str
    published: str | None
    status: Status
    starred: bool
    rating: int | None
    tags: tuple[str, ...]
    has_note: bool
    digests: int
    gist: str = ""


def may_hold_tex(text: str) -> bool:
    """Say whether a text has to be made readable."""
    return any(sign in text for sign in _SIGNS_OF_TEX)


def as_shown(text: str) -> str:
    """Return a text of a digest as a line of the list shows it: TeX made readable."""
    if not may_hold_tex(text):
        return text
    # Most titles do without it, and the list has to be there at once.
    from desktop.model.display_text import readable

    return readable(text)


def said_authors(
    names: Sequence[str], count: int | None, organization: str | None, most: int = NAMED
) -> str:
    """Say who wrote a paper, in a few words.

    At most so many names, else the organisation, else how many authors there are.
    """
    if names:
        shown = names[:most]
        rest = max(count or 0, len(names)) - len(shown)
        return ", ".join(shown) + (f" +{rest}" if rest else "")
    if organization:
        return organization
    if count:
        return Sentence.counted("1 author", "{count} authors", count)
    return ""
