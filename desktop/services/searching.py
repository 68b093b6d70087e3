"""Answering a query: words from the index, facts from the library, joined."""

from __future__ import annotations

from collections.abc import Iterator
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
    Text,
)
from desktop.model.query_text import parse
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
    query = parse(text)
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
        if not any(_facts(node)):
            return set(self._index.matching(node))
        if isinstance(node, Fact):
            return self._library.shelves.having(node)
        if isinstance(node, Not):
            return self._library.shelves.everything() - self.ids(node.part)
        return self._joined(node) if isinstance(node, And | Or) else set()

    def _joined(self, node: And | Or) -> set[int]:
        sets = [self.ids(part) for part in node.parts]
        return set.union(*sets) if isinstance(node, Or) else set.intersection(*sets)


def _place(place: Place, root: Node) -> Place:
    """Look into the bin for a query that asks for what is deleted."""
    asks = Fact(FactField.IS, Is.DELETED) in _facts(root)
    return Place(Shelf.BIN, place.digest, place.tag) if asks else place


def _ranked(index: SearchIndex, root: Node, wanted: set[int]) -> list[int]:
    """Return the wanted papers, those first that the words of the query suit best."""
    words = tuple(_words(root))
    if not words:
        return sorted(wanted, reverse=True)
    hits = index.search(words[0] if len(words) == 1 else Or(words), RANKED)
    best = [hit.id for hit in hits if hit.id in wanted]
    return best + sorted(wanted.difference(best), reverse=True)


def _facts(node: Node) -> Iterator[Fact]:
    match node:
        case Fact():
            yield node
        case Not(part):
            yield from _facts(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _facts(part)
        case _:
            return


def _words(node: Node) -> Iterator[Text]:
    """Yield the words that are asked for; what is to be absent says nothing about rank."""
    match node:
        case Text():
            yield node
        case And(parts) | Or(parts):
            for part in parts:
                yield from _words(part)
        case _:
            return
