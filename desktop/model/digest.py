"""A digest file as a reader sees it: drafts of papers, and what each source line was."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from desktop.model.dates import PartialDate
from desktop.model.paper import Facts, Marks
from desktop.model.sentence import Sentence


class LineKind(StrEnum):
    """What a line of a digest was understood to be."""

    TITLE = "title"
    ABSTRACT = "abstract"
    AUTHORS = "authors"
    BYLINE = "byline"
    DATE = "date"
    LINKS = "links"
    COUNTS = "counts"
    NOTE = "note"
    FURNITURE = "furniture"
    UNKNOWN = "not understood"


class Lines(NamedTuple):
    """A run of source lines of one kind (numbers from 1, both included; blank lines may be in it).

    `paper` is the position (from 0) of the draft that the lines belong to.
    """

    first: int
    last: int
    kind: LineKind
    paper: int | None = None


class Place(NamedTuple):
    """Where a paper stood: in which digest, of which day (ISO 8601), at which lines (from 1)."""

    digest: str
    date: str | None = None
    date_guessed: bool = False
    first_line: int | None = None
    last_line: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """What a person added to a paper, as an export of their library says, or a table of theirs.

    `uid` is the lasting id of the paper, where the export gives it, and `key` what references call
    it; `places` are where it was seen, None when nothing is said of that: then it was seen in the
    file itself.
    """

    uid: str | None = None
    marks: Marks = field(default_factory=Marks)
    note: str = ""
    places: tuple[Place, ...] | None = None
    key: str = ""


class Draft(NamedTuple):
    """A paper as one digest tells of it.

    `facts.published` is left empty by readers: they give `date`, which may lack its year,
    and the import resolves it against the date of the digest. An export of Carrel, which knows
    the year, gives `facts.published` in place of `date`; from it also comes what was `kept`.
    `is_update` marks news of a known paper (an arXiv replacement): it never makes a new paper
    without an abstract.
    """

    facts: Facts
    date: PartialDate | None = None
    first_line: int | None = None
    last_line: int | None = None
    is_update: bool = False
    kept: Kept | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a digest that was not understood; `line` counts from 1."""

    text: Sentence
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """What a digest says of itself: its name, and its date (which may lack the year)."""

    name: str | None = None
    date: PartialDate | None = None


Finding = Draft | Lines | Problem | Heading
