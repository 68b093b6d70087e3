"""Papers that are like another."""

from __future__ import annotations

from typing import NamedTuple


class Kin(NamedTuple):
    """A paper by id and title, who it is by, and the words that it shares, telling ones first."""

    id: int
    title: str
    byline: str
    words: tuple[str, ...]
