"""What would be otherwise if a backup took the place of the library."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class What(StrEnum):
    """The kinds of differences, those first that cost the person most."""

    NOTES_GONE = "notes that vanish"
    NOTES_CHANGED = "notes that become what they were"
    PAPERS_GONE = "papers that vanish"
    DECISIONS = "papers that become undecided or decided otherwise"
    TAGS_GONE = "papers that lose tags"
    SEARCHES_GONE = "saved searches that vanish"
    NOTES_BACK = "notes that come back"
    PAPERS_BACK = "papers that come back"
    TAGS_BACK = "papers that get tags back"
    SEARCHES_BACK = "saved searches that come back"


class Difference(NamedTuple):
    """How many papers, notes, … a difference is about, and the first names of them."""

    what: What
    number: int
    names: tuple[str, ...]
