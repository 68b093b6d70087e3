"""What the list is asked for, and what it finds."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.model.query_parts import Node
    from desktop.model.row import Row


class Sort(StrEnum):
    """Orders of the list."""

    ADDED = "added"
    PUBLISHED = "published"
    TITLE = "title"
    RELEVANCE = "relevance"
    DIGEST = "digest"


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
    BIN = "bin"


class Place(NamedTuple):
    """Where the list looks: a shelf, narrowed to a digest or a tag if one is chosen."""

    shelf: Shelf = Shelf.ALL
    digest: int | None = None
    tag: str | None = None


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

    `rows` are the lines of the first papers, where they came along with the answer.
    """

    ids: tuple[int, ...]
    query: Query
    suggestion: str = ""
    rows: tuple[Row, ...] = ()
