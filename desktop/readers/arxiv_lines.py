"""What single lines of an arXiv listing are, as told by their shape."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from desktop.readers.identifiers import arxiv_id


class Shape(Enum):
    """What a line is, wherever it stands."""

    BLANK = 0
    RULE = 1
    BOUND = 2  # the double backslash around the parts of an entry
    LINK = 3  # the double backslash that ends an entry, with its address
    ID = 4
    REVISED = 5
    DAY = 6
    SECTION = 7
    END = 8
    TEXT = 9


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a listing: its number, its text, its shape, and whether a blank one is above it."""

    number: int
    text: str
    shape: Shape
    is_apart: bool = False

    @property
    def indent(self) -> int:
        """How many signs stand before the first that is not blank."""
        return len(self.text) - len(self.text.lstrip())


@dataclass(frozen=True, slots=True)
class Identity:
    """What the first line of an entry says."""

    arxiv_id: str | None
    number: str


_RULE = re.compile(r"\s*-{20,}\s*")
_BOUND = re.compile(r"\s*\\{1,2}\s*")
_LINK = re.compile(
    r"\s*\\{1,2}\s*\(\s*(?:<?(https?://[^\s>]+)|[A-Za-z.-]{2,20}/[0-9]{7}\b|[0-9]+\s*kb\b).*"
)
# The same where the double backslash was lost.
_BARE_LINK = re.compile(r"\s*\(\s*<?(https?://\S*arxiv\.org/abs/[^\s>]+)>?\s*,\s*[0-9]+\s*kb\)\s*")
_ID = re.compile(
    r"\s*(?:(?:Paper|arXiv)\s*(?:\(\*[^)]{1,40}\*\)\s*)?:)(?:\s*arXiv:)?\s*"
    r"(?P<id>[A-Za-z.-]{2,20}/[0-9]{7}|[0-9]{4}\.[0-9]{4,5}|[0-9]{7})(?:v[0-9]{1,4})?"
    r"\s*(?P<rest>(?:[(\[*].{0,80})?)",
    re.IGNORECASE,
)
_REVISED = re.compile(
    r"\s*(?:replaced with (?:the )?(?:revised|published|new|final)|(?:figures?|parts?) added\b).*",
    re.IGNORECASE,
)
_DAY = re.compile(r"\s*/\*(?P<day>.{1,80})\*/\s*")
_SECTION = re.compile(r"\s*%[%-]{15,}\s*")
_END = re.compile(r"\s*%{3}-{3}[%-]*\s*")

_BY_START: dict[str, tuple[tuple[re.Pattern[str], Shape], ...]] = {
    "-": ((_RULE, Shape.RULE),),
    "\\": ((_BOUND, Shape.BOUND), (_LINK, Shape.LINK)),
    "%": ((_END, Shape.END), (_SECTION, Shape.SECTION)),
    "/": ((_DAY, Shape.DAY),),
    "(": ((_BARE_LINK, Shape.LINK),),
    "p": ((_ID, Shape.ID), (_REVISED, Shape.REVISED)),
    "a": ((_ID, Shape.ID),),
    "r": ((_REVISED, Shape.REVISED),),
    "f": ((_REVISED, Shape.REVISED),),
}


def shape_of(text: str) -> Shape:
    """Tell the shape of a line."""
    start = text.lstrip()[:1]
    if not start:
        return Shape.BLANK
    return next(
        (shape for form, shape in _BY_START.get(start.lower(), ()) if form.fullmatch(text)),
        Shape.TEXT,
    )


def identity(text: str) -> Identity:
    """Read the line that names a paper; early ones give a number without its archive."""
    found = _ID.fullmatch(text)
    number = found["id"] if found else ""
    return Identity(arxiv_id(number), number)


def link(text: str) -> str | None:
    """Return the address in the line that ends an entry."""
    found = _LINK.fullmatch(text) or _BARE_LINK.fullmatch(text)
    return found[1] if found else None


def day(text: str) -> str:
    """Return the day that a line of a week's listing names."""
    found = _DAY.fullmatch(text)
    return found["day"] if found else ""
