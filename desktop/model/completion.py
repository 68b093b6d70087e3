"""What the search box offers while somebody types."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Offered(StrEnum):
    """What an option is."""

    FIELD = "field"
    VALUE = "value"
    WORD = "word"
    QUERY = "query"


class Option(NamedTuple):
    """Something to put in the place of what is being typed.

    `shown` is what is read in the list; `papers` how many papers have it, or None where nobody
    counted.
    """

    text: str
    shown: str
    kind: Offered
    papers: int | None = None


class Completion(NamedTuple):
    """What may stand in a query from `start` to `end` (in characters), likeliest first."""

    start: int = 0
    end: int = 0
    options: tuple[Option, ...] = ()
