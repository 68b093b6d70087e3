"""Answering a query: words from the index, facts from the library, joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.model.query import Found, Place, Query, Shelf, Sort
from desktop.model.query_parts import And, Fact, FactField, Is, Node, Not, Or, has_facts, sought
from desktop.model.storable import storable
from desktop.store.library import Library

if TYPE_CHECKING:
    from desktop.index.search_index import SearchIndex

# Beyond the best of these, order hardly matters to anyone.
RANKED = 2000


def find(library: Library, index: SearchIndex, text: str, place: Place, sort: Sort) -> Found:
    """Return the papers of a place that answer to a query.

    Papers in the bin are found only in the bin. Never raises for what a person typed.
    """
    query = parsed(text)
    with library.open():
        if query.root is None:
            return Found(tuple(library.shelves.ids(place, sort)), query)
        wanted = matching(library, index, query.root)
        ranked = _ranked(index, query.root, wanted) if sort is Sort.RELEVANCE else wanted
        ids = tuple(library.shelves.ids(_place(place, query.root), sort, ranked))
    return Found(ids, query, "" if ids else index.did_you_mean(query))


def parsed(text: str) -> Query:
    """Read what was typed, as `find` does."""
    if not text.strip():
        return Query(text)
    # Its patterns take long to prepare, and a list without a query does without.
    from desktop.model.query_text import parse

    return parse(storable(text))


def answering(library: Library, index: SearchIndex, node: Node, place: Place) -> list[int]:
    """Return the papers of a place that answer to a node; to be called with the library open."""
    wanted = matching(library, index, node)
    return library.shelves.ids(_place(place, node), Sort.ADDED, wanted)


def matching(library: Library, index: SearchIndex, node: Node) -> set[int]:
    """Return the papers that answer to a node, those in the bin included.

    Whatever holds no fact goes to the index whole. To be called with the library open.
    """
    match node:
        case Fact():
            return library.shelves.having(node)
        case Not(part) if has_facts(part):
            return library.shelves.everything() - matching(library, index, part)
        case Or(parts) if has_facts(node):
            return set.union(*(matching(library, index, part) for part in parts))
        case And(parts) if has_facts(node):
            return set.intersection(*(matching(library, index, part) for part in parts))
        case _:
            return index.matching(node)


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


def _ranked(index: SearchIndex, root: Node, wanted: set[int]) -> list[int]:
    """Return the wanted papers, those first that the words of the query suit best."""
    words = tuple(sought(root))
    if not words:
        return sorted(wanted, reverse=True)
    hits = index.search(words[0] if len(words) == 1 else Or(words), RANKED)
    best = [hit.id for hit in hits if hit.id in wanted]
    return best + sorted(wanted.difference(best), reverse=True)
