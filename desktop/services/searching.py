"""Answering a query: words from the index, facts from the library, joined."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.model.query import Found, Ordering, Place, Query, Shelf, Sort, order_of
from desktop.model.query_parts import And, Fact, FactField, Is, Node, Or
from desktop.model.storable import storable
from desktop.store.library import Library

if TYPE_CHECKING:
    from desktop.index.search_index import SearchIndex


def find(
    library: Library,
    index: SearchIndex,
    text: str,
    place: Place,
    sort: Ordering,
    overtaken: Callable[[], bool] | None = None,
) -> Found:
    """Return the papers of a place that answer to a query.

    Papers in the bin are found only in the bin. Never raises for what a person typed, but
    OvertakenError when `overtaken` says between two parts of it that nobody waits any more.
    """
    query = parsed(text)
    if query.root is None:
        with library.open():
            everything, headings = library.shelves.grouped(place, sort)
            return Found(tuple(everything), query, headings=headings)
    from desktop.services.finding import Finder, now

    with library.reading():
        finder = Finder(now(library), index, overtaken)
        ids, headings = finder.grouped(query.root, _place(place, query.root), order_of(sort))
    suggestion = "" if ids else index.did_you_mean(query)
    return Found(tuple(ids), query, suggestion, headings=headings)


def parsed(text: str) -> Query:
    """Read what was typed, as `find` does."""
    if not text.strip():
        return Query(text)
    # Its patterns take long to prepare, and a list without a query does without.
    from desktop.model.query_text import parse

    return parse(storable(text))


def answering(library: Library, index: SearchIndex, node: Node, place: Place) -> list[int]:
    """Return the papers of a place that answer to a node, newest arrivals first."""
    from desktop.services.finding import Finder, now

    with library.reading():
        return Finder(now(library), index).found(node, _place(place, node), Sort.ADDED)


def matching(library: Library, index: SearchIndex, node: Node) -> set[int]:
    """Return the papers that answer to a node, those in the bin included."""
    from desktop.services.finding import Finder, now

    with library.reading():
        return set(Finder(now(library), index).matching(node).tolist())


def _place(place: Place, root: Node) -> Place:
    """Look into the bin for a query that asks for what is deleted."""
    return Place(Shelf.BIN, place.digest, place.tag) if _asks_for_deleted(root) else place


def _asks_for_deleted(node: Node) -> bool:
    match node:
        case Fact(FactField.IS, Is.DELETED):
            return True
        case And(parts) | Or(parts):
            return any(map(_asks_for_deleted, parts))
        case _:
            return False
