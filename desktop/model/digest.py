"""A digest file as a reader sees it: drafts of papers, and what each source line was."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.dates import PartialDate
from desktop.model.paper import Facts


class LineKind(StrEnum):
    """What a line of a digest was understood to be."""

    TITLE = "title"
    ABSTRACT = "abstract"
    AUTHORS = "authors"
    BYLINE = "byline"
    DATE = "date"
    LINKS = "links"
    COUNTS = "counts"
    FURNITURE = "furniture"
    UNKNOWN = "not understood"


@dataclass(frozen=True, slots=True)
class Lines:
    """A run of source lines of one kind (numbers from 1, both included; blank lines may be in it).

    `paper` is the position (from 0) of the draft that the lines belong to.
    """

    first: int
    last: int
    kind: LineKind
    paper: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper as one digest tells of it.

    `facts.published` is left empty by readers: they give `date`, which may lack its year,
    and the import resolves it against the date of the digest.
    `is_update` marks news of a known paper (an arXiv replacement): it never makes a new paper
    without an abstract.
    """

    facts: Facts
    date: PartialDate | None = None
    first_line: int | None = None
    last_line: int | None = None
    is_update: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a digest that was not understood; `line` counts from 1."""

    text: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """What a digest says of itself: its name, and its date (which may lack the year)."""

    name: str | None = None
    date: PartialDate | None = None


Finding = Draft | Lines | Problem | Heading
