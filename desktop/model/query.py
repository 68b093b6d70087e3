"""What the list is asked for, and what it finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.model.query_parts import Node


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


@dataclass(frozen=True, slots=True)
class Place:
    """Where the list looks: a shelf, narrowed to a digest or a tag if one is chosen."""

    shelf: Shelf = Shelf.ALL
    digest: int | None = None
    tag: str | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query: `root` is None when everything is asked for.

    `text` is what was typed; `understood` says in plain words how it was read;
    `warning` tells what could not be read as meant (an unknown field, a bad date), or is empty.
    """

    text: str = ""
    root: Node | None = None
    understood: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query: papers in order, how it was understood, a better spelling."""

    ids: tuple[int, ...]
    query: Query
    suggestion: str = ""
