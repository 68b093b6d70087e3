"""Why a query finds nothing in a place, and how it would find something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.model.query import Place, Shelf, Sort
from desktop.model.query_parts import FactField, Is
from desktop.model.query_pieces import with_piece
from desktop.model.query_writing import written
from desktop.model.relaxing import Dropped, Relaxing
from desktop.services.narrowing import relaxed
from desktop.services.searching import find
from desktop.store.library import Library

if TYPE_CHECKING:
    from desktop.index.search_index import SearchIndex

_SORT = Sort.ADDED
_BINNED = f"{FactField.IS}:{Is.DELETED}"


def relax(library: Library, index: SearchIndex, text: str, place: Place) -> Relaxing:
    """Return the ways to find something after all. Never raises for what was typed."""
    with library.open():
        there = Place(Shelf.ALL)
        everywhere = 0 if place == there else len(find(library, index, text, there, _SORT).ids)
        binned = with_piece(text, _BINNED)
        in_bin = len(find(library, index, binned, there, _SORT).ids)
        dropped = tuple(
            Dropped(written(one.part), one.text, one.papers, one.alone)
            for one in relaxed(library, index, text, place)
        )
    return Relaxing(everywhere, (binned, in_bin), dropped)
