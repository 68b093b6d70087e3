"""Answering a query: words from the index, facts from the library, joined."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.index.search_index import SearchIndex
from desktop.model.query import (
    And,
    Fact,
    FactField,
    Is,
    Node,
    Not,
    Or,
    Place,
    Query,
    Shelf,
    Sort,
    has_facts,
    sought,
)
from desktop.model.query_text import parse
from desktop.model.storable import storable
from desktop.store.library import Library

# Beyond the best of these, order hardly matters to anyone.
RANKED = 2000


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query: papers in order, how it was understood, a better spelling."""

    ids: tuple[int, ...]
    query: Query
    suggestion: str = ""


def find(library: Library, index: SearchIndex, text: str, place: Place, sort: Sort) -> Found:
    """Return the papers of a place that answer to a query.

    Papers in the bin are found only in the bin. Never raises for what a person typed.
    """
    query = parse(storable(text))
    with library.open():
        if query.root is None:
            return Found(tuple(library.shelves.ids(place, sort)), query)
        wanted = _Evaluation(library, index).ids(query.root)
        ranked = _ranked(index, query.root, wanted) if sort is Sort.RELEVANCE else wanted
        ids = tuple(library.shelves.ids(_place(place, query.root), sort, ranked))
    return Found(ids, query, "" if ids else index.did_you_mean(query))


class _Evaluation:
    """Turns a query into a set of ids; whatever holds no fact goes to the index whole."""

    def __init__(self, library: Library, index: SearchIndex) -> None:
        self._library = library
        self._index = index

    def ids(self, node: Node) -> set[int]:
        """Return the papers that answer to a node, those in the bin included."""
        match node:
            case Fact():
                return self._library.shelves.having(node)
            case Not(part) if has_facts(part):
                return self._library.shelves.everything() - self.ids(part)
            case Or(parts) if has_facts(node):
                return set.union(*map(self.ids, parts))
            case And(parts) if has_facts(node):
                return set.intersection(*map(self.ids, parts))
            case _:
                return self._index.matching(node)


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
