"""A line of the sidebar, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop.model.query import Place

if TYPE_CHECKING:
    from desktop.model.counts import DigestCount
    from desktop.model.tag_color import TagColor


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query that the person keeps under a name."""

    name: str
    query: str


class Period(NamedTuple):
    """A year or a month of digests: how the ISO dates of its days begin."""

    start: str

    @property
    def query(self) -> str:
        """The query that finds the papers of these digests."""
        return f"digest:{self.start}"


Target = Place | SavedSearch | Period


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the sidebar; one without a target is the heading of a section.

    `key` names it over all refreshes. `detail` is said beside the text where there is room,
    `tip` where the mouse rests. `begins` puts some air above the line; `calls` marks the one that
    waits for the person. `color` is that of a tag, or of the one it is nested below. Below a line
    are its `children`, or lines that are made of its `digests` once somebody unfolds it.
    """

    key: str
    text: str
    target: Target | None = None
    icon: str = ""
    count: int = 0
    detail: str = ""
    tip: str = ""
    begins: bool = False
    calls: bool = False
    color: TagColor | None = None
    children: tuple[Entry, ...] = ()
    digests: tuple[DigestCount, ...] = ()

    @property
    def unfolds(self) -> bool:
        """Whether there is anything below the line."""
        return bool(self.children or self.digests)


def key_of(target: Target) -> str:
    """Return the key of the line that leads to a target."""
    match target:
        case SavedSearch(name):
            return f"search:{name}"
        case Period(start):
            return f"period:{start}"
        case Place():
            return _key_of_place(target)


def _key_of_place(place: Place) -> str:
    if place.author is not None:
        return f"author:{place.author}"
    if place.digest is not None:
        return f"digest:{place.digest}"
    if place.tag is not None:
        return f"tag:{place.tag.casefold()}"
    return f"shelf:{place.shelf}"
