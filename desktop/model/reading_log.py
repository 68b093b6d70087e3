"""What came and what was decided, as the library remembers it: the ground of all statistics.

A paper is decided when it left the inbox, for another state or undecided for the bin; only the last
decision about it counts, and none that was taken back. It is kept when it was put aside for later,
is being read, has a star, or was done by itself: what is done together with others is tidied away.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Arrived(NamedTuple):
    """How many papers came in a quarter of an hour, and how many of these are undecided yet."""

    quarter: int  # since 1970, UTC
    papers: int
    waiting: int


class Decided(NamedTuple):
    """How many papers were decided in a quarter of an hour, and how many of these one by one."""

    quarter: int  # since 1970, UTC
    papers: int
    singly: int


class Kept(NamedTuple):
    """How many papers of something were decided, and how many of these were kept."""

    name: str
    decided: int
    kept: int

    @property
    def rate(self) -> float:
        """The share that was kept, from 0 to 1."""
        return self.kept / self.decided if self.decided else 0.0


@dataclass(frozen=True, slots=True)
class ReadingLog:
    """All arrivals and decisions in order of time; what was kept, of decisions since a moment.

    `digests` are by the names of files, `tags` as they are attached; a paper may be in several.
    """

    arrived: tuple[Arrived, ...]
    decided: tuple[Decided, ...]
    kept: Kept
    digests: tuple[Kept, ...]
    tags: tuple[Kept, ...]
