"""What the list shows and how, as a value that outlives the window."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from desktop.model.query import Place, Shelf, Sort
from desktop.ui.panes.row_delegate import Density

E = TypeVar("E", bound=StrEnum)


class Kind(StrEnum):
    """What a list may be of; each kind has an order of its own."""

    SHELF = "shelf"
    DIGEST = "digest"
    SEARCH = "search"


_HOME = Place(Shelf.INBOX)
_SORTS = MappingProxyType(
    {Kind.SHELF: Sort.ADDED, Kind.DIGEST: Sort.DIGEST, Kind.SEARCH: Sort.RELEVANCE}
)


class ListState(NamedTuple):
    """Place, orders, density, current paper, and the paper at the top edge.

    `hidden` is how many pixels of the topmost line are scrolled out of sight.
    """

    place: Place = _HOME
    sorts: Mapping[Kind, Sort] = _SORTS
    density: Density = Density.COMFORTABLE
    current: int | None = None
    top: int | None = None
    hidden: int = 0

    def values(self) -> dict[str, Any]:
        """Return the state as plain values for JSON."""
        return {
            "shelf": self.place.shelf.value,
            "digest": self.place.digest,
            "tag": self.place.tag,
            "sorts": {kind.value: sort.value for kind, sort in self.sorts.items()},
            "density": self.density.value,
            "current": self.current,
            "top": self.top,
            "hidden": self.hidden,
        }


def read_state(values: Mapping[str, Any]) -> ListState:
    """Read plain values; whatever is missing or makes no sense has its default."""
    tag = values.get("tag")
    shelf = _member(Shelf, values.get("shelf"), Shelf.INBOX)
    stored = values.get("sorts")
    sorts = stored if isinstance(stored, dict) else {}
    return ListState(
        place=Place(shelf, _number(values.get("digest")), tag if isinstance(tag, str) else None),
        sorts={kind: _member(Sort, sorts.get(kind), sort) for kind, sort in _SORTS.items()},
        density=_member(Density, values.get("density"), Density.COMFORTABLE),
        current=_number(values.get("current")),
        top=_number(values.get("top")),
        hidden=_number(values.get("hidden")) or 0,
    )


def _member(kind: type[E], value: object, default: E) -> E:
    return next((member for member in kind if member == value), default)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
