"""How many papers stand where: the numbers of the sidebar."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model.query import Shelf


@dataclass(frozen=True, slots=True)
class DigestCount:
    """A digest and how many papers came in it, and of these how many are undecided."""

    id: int
    name: str
    date: str | None
    papers: int
    inbox: int


@dataclass(frozen=True, slots=True)
class Counts:
    """What the sidebar shows."""

    shelves: dict[Shelf, int]
    digests: tuple[DigestCount, ...]
    tags: tuple[tuple[str, int], ...]
    searches: tuple[tuple[str, str], ...]
