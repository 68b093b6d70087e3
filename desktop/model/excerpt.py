"""What a line of the list shows of a paper that a query found."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

Span = tuple[int, int]


class Source(StrEnum):
    """The field that an excerpt is from."""

    ABSTRACT = "abstract"
    NOTE = "note"
    AUTHOR = "author"
    ORGANIZATION = "organization"
    TAG = "tag"


class Excerpt(NamedTuple):
    """Where the searched words stand in the title, and the passage that shows most of them.

    Spans are (start, end) in characters of the title and of `text`; without any in `text` it is
    the beginning of the abstract.
    """

    title: tuple[Span, ...] = ()
    text: str = ""
    spans: tuple[Span, ...] = ()
    source: Source = Source.ABSTRACT
