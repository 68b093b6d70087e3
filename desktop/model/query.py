"""What the list is asked for, and what it finds."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.model.query_parts import Node
    from desktop.model.row import Row


class Sort(StrEnum):
    """What the list may be sorted by."""

    RELEVANCE = "relevance"
    ADDED = "added"
    PUBLISHED = "published"
    DIGEST = "digest"
    TITLE = "title"
    AUTHORS = "authors"
    STATUS = "status"
    DECIDED = "decided"
    STARRED = "starred"
    RATING = "rating"
    TAGS = "tags"
    NOTE = "note"
    SEEN = "seen"
    UPVOTES = "upvotes"
    COMMENTS = "comments"


class Key(NamedTuple):
    """What to sort by, and whether against its natural way: newest, most, or from A to Z."""

    sort: Sort
    backwards: bool = False


class Group(StrEnum):
    """What papers of the list stand together for, below a heading."""

    NONE = "none"
    DIGEST = "digest"
    PUBLISHED = "published"
    ADDED = "added"
    STATUS = "status"


class Order(NamedTuple):
    """How the list is ordered: by `group`, in it by `first`, and where that is equal by `then`."""

    first: Key
    then: Key | None = None
    group: Group = Group.NONE


Ordering = Sort | Order


def order_of(ordering: Ordering) -> Order:
    """Return an order; a sort alone is its natural way, without groups."""
    return Order(Key(ordering)) if isinstance(ordering, Sort) else ordering


class Heading(NamedTuple):
    """What stands above a group of papers: what they share, and how many they are.

    `key` tells it from all others: the group, a colon, and a status, the number of a digest, or a
    stretch of time: a day, a week by its Monday (`2026-11-16w`), a month or a year. Nothing follows
    the colon where papers have none of it. `name` and `date` are those of a digest.
    """

    key: str
    papers: int
    name: str = ""
    date: str | None = None


class Shelf(StrEnum):
    """The smart lists of the sidebar."""

    ALL = "all"
    INBOX = "inbox"
    LATER = "later"
    READING = "reading"
    DONE = "done"
    SKIPPED = "skipped"
    STARRED = "starred"
    NOTES = "notes"
    NEW = "new"
    BIN = "bin"


class Place(NamedTuple):
    """Where the list looks: a shelf, narrowed to a digest, a tag or an author if one is chosen."""

    shelf: Shelf = Shelf.ALL
    digest: int | None = None
    tag: str | None = None
    author: str | None = None


class Query(NamedTuple):
    """A parsed query: `root` is None when everything is asked for.

    `text` is what was typed; `understood` says in plain words how it was read;
    `warning` tells what could not be read as meant (an unknown field, a bad date), or is empty.
    """

    text: str = ""
    root: Node | None = None
    understood: str = ""
    warning: str = ""


class Found(NamedTuple):
    """The answer to a query: papers in order, how it was understood, a better spelling.

    `rows` are the lines of the first papers, where they came along with the answer. `headings` are
    those of the groups in which the papers stand, if any; their `papers` add up to all papers.
    """

    ids: tuple[int, ...]
    query: Query
    suggestion: str = ""
    rows: tuple[Row, ...] = ()
    headings: tuple[Heading, ...] = ()
