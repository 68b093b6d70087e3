"""A paper: what is known of it, and what the person added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from desktop.model.row import NAMED, Status, said_authors


class Facts(NamedTuple):
    """What is known of a paper. Unknown is None or empty, never invented.

    `published` is ISO 8601 text of the precision that is known (`2024`, `2024-10`,
    `2024-10-18`); `published_guessed` marks a year that no digest stated.
    `author_count` is the number a digest gave where it named no (or not all) authors.
    """

    title: str
    abstract: str = ""
    authors: tuple[str, ...] = ()
    author_count: int | None = None
    organization: str | None = None
    published: str | None = None
    published_guessed: bool = False
    comments: int | None = None
    upvotes: int | None = None
    arxiv_id: str | None = None
    doi: str | None = None
    urls: tuple[str, ...] = ()


class Sighting(NamedTuple):
    """A digest in which a paper was seen, and at which lines (from 1, both included)."""

    digest: int
    name: str
    date: str | None
    date_guessed: bool
    position: int
    first_line: int | None
    last_line: int | None


class Marks(NamedTuple):
    """What the person decided about a paper."""

    status: Status = Status.INBOX
    starred: bool = False
    rating: int | None = None
    tags: tuple[str, ...] = ()
    deleted: bool = False


NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of the library. `uid` stays the same across libraries and exports.

    `facts` hold what the person corrected; `said` is what digests say of such a paper, else None.
    `key` is what references call it, empty as long as nothing was exported that needs one.
    """

    id: int
    uid: str
    facts: Facts
    marks: Marks = NO_MARKS
    note: str = ""
    sightings: tuple[Sighting, ...] = ()
    added: str = ""
    said: Facts | None = None
    key: str = ""

    @property
    def title(self) -> str:
        """The title as the digest gave it, or the person."""
        return self.facts.title


def byline(facts: Facts, most: int = NAMED) -> str:
    """Say who wrote a paper, in a few words; see `said_authors`."""
    return said_authors(facts.authors, facts.author_count, facts.organization, most)
