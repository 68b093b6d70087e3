"""Beside what was found: how it is spread, and what a query would find without one of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.model.facets import Facets, Relaxation
from desktop.model.query import Place, Sort
from desktop.model.query_parts import And, Node
from desktop.model.query_writing import written
from desktop.services.searching import answering, find, parsed
from desktop.store.library import Library

if TYPE_CHECKING:
    from desktop.index.search_index import SearchIndex


def facets(library: Library, index: SearchIndex, text: str, place: Place) -> Facets:
    """Count states, tags, years, digests and organisations of what a query finds in a place."""
    from desktop.store.facets import facets as counted

    with library.open():
        return counted(find(library, index, text, place, Sort.ADDED).ids)


def relaxed(library: Library, index: SearchIndex, text: str, place: Place) -> list[Relaxation]:
    """Return the query without each of its parts in turn, with how many papers that finds.

    What finds most comes first. A query of one part has nothing that could be left out.
    """
    root = parsed(text).root
    if not isinstance(root, And):
        return []
    with library.open():
        found = [
            _without(library, index, place, (root, number)) for number in range(len(root.parts))
        ]
    return sorted(found, key=lambda one: -one.papers)


def _without(
    library: Library, index: SearchIndex, place: Place, left_out: tuple[And, int]
) -> Relaxation:
    root, number = left_out
    part = root.parts[number]
    others = root.parts[:number] + root.parts[number + 1 :]
    rest: Node = others[0] if len(others) == 1 else And(others)
    return Relaxation(
        written(rest),
        part,
        len(answering(library, index, rest, place)),
        len(answering(library, index, part, place)),
    )
