"""The query language: what was typed, read as a Query; anything can be typed, nothing raises."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from desktop.model.dates import parse_iso
from desktop.model.folding import forms, words
from desktop.model.query import (
    And,
    Fact,
    FactField,
    Has,
    Is,
    Match,
    Node,
    Not,
    Or,
    Query,
    Text,
    TextField,
)
from desktop.model.query_wording import describe

MOST_CHARACTERS = 1000
MOST_WORDS = 32
DEEPEST = 10
MOST_EDITS = 2
SHORTEST_FUZZY = 4
SHORTEST_TYPED = 2

Field = TextField | FactField

_FIELDS: dict[str, Field] = {
    **{str(name): name for name in TextField},
    **{str(name): name for name in FactField},
    # Spellings that come to mind as easily.
    "authors": TextField.AUTHOR,
    "organization": TextField.ORGANIZATION,
    "notes": TextField.NOTE,
    "tags": FactField.TAG,
    "year": FactField.DATE,
    # Identifiers are found wherever they stand.
    "doi": TextField.ANYWHERE,
    "arxiv": TextField.ANYWHERE,
}

# A backslash belongs to TeX, and what follows it to the word: R\"ossler opens no phrase.
_TOKEN = re.compile(
    rf"""
    \s*(?:
      (?P<field>(?i:{"|".join(_FIELDS)}):)
    | (?P<open>\()
    | (?P<close>\))
    | (?P<minus>-(?=[^\s)-]))
    | ["“”„](?P<phrase>(?:\\.|[^"“”\\]|\\$)*+)(?P<end>["“”]?)
    | (?P<word>(?:\\.|[^\s()"“”„\\]|\\$)++)
    )
    """,
    re.VERBOSE | re.DOTALL,
)
_UNKNOWN_FIELD = re.compile(r"([^\W\d_]+):(?!//)(?=\S|$)")
_FUZZY = re.compile(r"(?P<word>[^~]+)~(?P<edits>[0-9]?)")
_RATING = re.compile(r"(?P<sign>[<>]=?|)(?P<low>[1-5])(?:(?P<dots>\.\.|-)(?P<high>[1-5])?)?")
_DATE_SIGN = re.compile(r"(?P<sign>[<>]=?|=|)(?P<date>[0-9-]+)")


@dataclass(slots=True)
class _Token:
    """A piece of the typed text; `last` if nothing follows it, not even a blank."""

    kind: str
    text: str
    last: bool
    closed: bool = True


@dataclass(slots=True)
class _Reading:
    """What is carried along while a query is read."""

    tokens: list[_Token]
    typing: bool
    place: int = 0
    words_left: int = MOST_WORDS
    warnings: list[str] = field(default_factory=list)

    def peek(self) -> _Token | None:
        return self.tokens[self.place] if self.place < len(self.tokens) else None
