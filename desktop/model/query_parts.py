"""What a query is put together from: words, facts, and how they are joined."""

from __future__ import annotations

from collections.abc import Iterator
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


class Is(StrEnum):
    """What `is:` may be followed by."""

    INBOX = "inbox"
    LATER = "later"
    READING = "reading"
    DONE = "done"
    SKIPPED = "skipped"
    STARRED = "starred"
    DELETED = "deleted"


class Has(StrEnum):
    """What `has:` may be followed by."""

    NOTE = "note"
    TAG = "tag"
    DOI = "doi"
    ARXIV = "arxiv"
    ABSTRACT = "abstract"
    RATING = "rating"


class Match(StrEnum):
    """How words are matched; all of them ignore case, accents and notation.

    Where `words` are more than one (GPT-4 is two), they must stand next to each other.
    """

    WORD = "word"  # the word or another form of it (study, studies)
    TYPED = "typed"  # a word still being typed: as WORD or as PREFIX
    PREFIX = "prefix"  # the last word may go on
    PHRASE = "phrase"  # exactly these words in this order; also for one word in quotes
    FUZZY = "fuzzy"  # up to `edits` letters differ, after the first


@dataclass(frozen=True, slots=True)
class Text:
    """Words to be found in a field; `words` are as typed, without quotes and operators."""

    words: str
    field: TextField = TextField.ANYWHERE
    match: Match = Match.WORD
    edits: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """A property a paper must have, such as `is:starred` or `after:2024-05`.

    The value is checked: a member of `Is` or `Has`; ISO text of any precision for `date:`,
    `after:` and `before:`; `4`, `>3`, `>=3`, `<3`, `<=3` or `3..5` for `rating:`. What was typed
    after `tag:`, `digest:` and `id:` stands as it is.
    """

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


def has_facts(node: Node) -> bool:
    """Say whether a node asks for anything but words."""
    match node:
        case Text():
            return False
        case Fact():
            return True
        case Not(part):
            return has_facts(part)
    return any(has_facts(part) for part in node.parts)


def sought(node: Node | None) -> Iterator[Text]:
    """Yield the words that are asked for; those that must not occur are left out."""
    if isinstance(node, Text):
        yield node
    elif isinstance(node, And | Or):
        for part in node.parts:
            yield from sought(part)
