"""A query: what the person asks for, parsed once, understood by index and store."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TextField(StrEnum):
    """Where words are looked for; ANYWHERE is all of them."""

    ANYWHERE = "anywhere"
    TITLE = "title"
    ABSTRACT = "abstract"
    NOTE = "note"
    AUTHOR = "author"
    ORGANIZATION = "org"


class FactField(StrEnum):
    """What is looked up rather than searched."""

    TAG = "tag"
    IS = "is"
    HAS = "has"
    DIGEST = "digest"
    DATE = "date"
    AFTER = "after"
    BEFORE = "before"
    RATING = "rating"
    ID = "id"


class Match(StrEnum):
    """How a word is matched."""

    WORD = "word"
    PREFIX = "prefix"
    PHRASE = "phrase"
    FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Text:
    """Words to be found in a field. `words` are as typed; a phrase has several."""

    words: str
    field: TextField = TextField.ANYWHERE
    match: Match = Match.WORD


@dataclass(frozen=True, slots=True)
class Fact:
    """A property a paper must have, such as `is:starred` or `after:2024-05`."""

    field: FactField
    value: str


@dataclass(frozen=True, slots=True)
class Not:
    """Everything but."""

    part: Node


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of the parts."""

    parts: tuple[Node, ...]


Node = Text | Fact | Not | And | Or


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query: `root` is None when everything is asked for.

    `text` is what was typed; `understood` says in plain words how it was read;
    `warning` tells what could not be read as meant (an unknown field, a bad date), else it is empty.
    """

    text: str = ""
    root: Node | None = None
    understood: str = ""
    warning: str = ""


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
