"""What the list shows and how, as a value that outlives the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from desktop.model.query import Group, Key, Order, Place, Shelf, Sort
from desktop.ui.panes.row_delegate import Density

E = TypeVar("E", bound=StrEnum)


class Kind(StrEnum):
    """What a list may be of; each kind has an order of its own."""

    SHELF = "shelf"
    DIGEST = "digest"
    SEARCH = "search"


_HOME = Place(Shelf.INBOX)
_ORDERS = MappingProxyType(
    {
        Kind.SHELF: Order(Key(Sort.ADDED)),
        Kind.DIGEST: Order(Key(Sort.DIGEST)),
        Kind.SEARCH: Order(Key(Sort.RELEVANCE)),
    }
)
# Of so many groups it is remembered that they are folded.
_MOST_FOLDED = 500


class ListState(NamedTuple):
    """Place, orders, density, current paper, the paper at the top edge, and folded groups.

    `hidden` is how many pixels of the topmost paper are scrolled out of sight; below zero where a
    heading is above it.
    """

    place: Place = _HOME
    orders: Mapping[Kind, Order] = _ORDERS
    density: Density = Density.COMFORTABLE
    current: int | None = None
    top: int | None = None
    hidden: int = 0
    folded: frozenset[str] = frozenset()

    def values(self) -> dict[str, Any]:
        """Return the state as plain values for JSON."""
        return {
            "shelf": self.place.shelf.value,
            "digest": self.place.digest,
            "tag": self.place.tag,
            "author": self.place.author,
            "orders": {kind.value: _plain(order) for kind, order in self.orders.items()},
            "density": self.density.value,
            "current": self.current,
            "top": self.top,
            "hidden": self.hidden,
            "folded": sorted(self.folded)[:_MOST_FOLDED],
        }


def read_state(values: Mapping[str, Any]) -> ListState:
    """Read plain values; whatever is missing or makes no sense has its default."""
    tag, author = _text(values.get("tag")), _text(values.get("author"))
    shelf = _member(Shelf, values.get("shelf"), Shelf.INBOX)
    stored, folded = values.get("orders"), values.get("folded")
    orders = stored if isinstance(stored, dict) else {}
    return ListState(
        place=Place(shelf, _number(values.get("digest")), tag, author),
        orders={kind: _order(orders.get(kind), order) for kind, order in _ORDERS.items()},
        density=_member(Density, values.get("density"), Density.COMFORTABLE),
        current=_number(values.get("current")),
        top=_number(values.get("top")),
        hidden=_number(values.get("hidden")) or 0,
        folded=frozenset(_texts(folded) if isinstance(folded, list) else ()),
    )


def _plain(order: Order) -> list[Any]:
    then = None if order.then is None else list(order.then)
    return [list(order.first), then, order.group.value]


def _order(value: object, default: Order) -> Order:
    """Read what `_plain` gave."""
    if not isinstance(value, list) or len(value) != len(default):
        return default
    first, then = _key(value[0]), _key(value[1])
    return default if first is None else Order(first, then, _member(Group, value[2], Group.NONE))


def _key(value: object) -> Key | None:
    if not isinstance(value, list) or len(value) != len(Key._fields):
        return None
    sort = next((sort for sort in Sort if sort == value[0]), None)
    return None if sort is None else Key(sort, value[1] is True)


def _texts(values: Iterable[object]) -> Iterator[str]:
    return (value for value in values if isinstance(value, str))


def _member(kind: type[E], value: object, default: E) -> E:
    return next((member for member in kind if member == value), default)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
