"""How many papers stand where: the numbers of the sidebar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from desktop.model.query import Shelf
from desktop.model.tag_color import TagColor


class DigestCount(NamedTuple):
    """A digest and how many papers came in it, and of these how many are undecided."""

    id: int
    name: str
    date: str | None
    papers: int
    inbox: int


class TagCount(NamedTuple):
    """A tag and how many papers carry it, itself or (`below`) it or one nested below it.

    A tag above others counts as one though nothing carries it itself. `color` is its own.
    """

    name: str
    papers: int
    below: int
    color: TagColor | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """What the sidebar shows."""

    shelves: dict[Shelf, int]
    digests: tuple[DigestCount, ...]
    tags: tuple[TagCount, ...]
    searches: tuple[tuple[str, str], ...]
