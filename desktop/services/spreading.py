"""How the papers that a query finds are spread, for filters to be chosen from."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from desktop.model.query import Place, Sort
from desktop.model.query_parts import Fact, FactField, Has, Is
from desktop.model.query_pieces import pieces, without
from desktop.model.spreading import Spreading
from desktop.services.narrowing import facets
from desktop.services.searching import find
from desktop.store.library import Library

if TYPE_CHECKING:
    from desktop.index.search_index import SearchIndex

DATES = (FactField.DATE, FactField.AFTER, FactField.BEFORE)
STATES = frozenset({Is.INBOX, Is.LATER, Is.READING, Is.DONE, Is.SKIPPED})


def spread(library: Library, index: SearchIndex, text: str, place: Place) -> Spreading:
    """Count what a query finds in a place, and how it is spread. Never raises for the text."""
    with library.open():
        found = frozenset(find(library, index, text, place, Sort.ADDED).ids)
        counted = facets(library, index, text, place)
        timeless, stateless = without_dates(text), without_states(text)
        if timeless != text:
            years = facets(library, index, timeless, place).years
            counted = dataclasses.replace(counted, years=years)
        if stateless != text:
            states = facets(library, index, stateless, place).states
            counted = dataclasses.replace(counted, states=states)
        return Spreading(len(found), counted, *_marked(library, found))


def without_dates(text: str) -> str:
    """Return a query without what it says of dates."""
    while there := [one for one in pieces(text) if one.field in DATES and not one.negated]:
        text = without(text, there[0])
    return text


def without_states(text: str) -> str:
    """Return a query without the states that it asks for."""
    while there := [
        one
        for one in pieces(text)
        if one.field is FactField.IS and one.value.lower() in STATES and not one.negated
    ]:
        text = without(text, there[0])
    return text


def _marked(library: Library, found: frozenset[int]) -> tuple[int, int, int]:
    wanted = (
        Fact(FactField.IS, Is.STARRED),
        Fact(FactField.HAS, Has.NOTE),
        Fact(FactField.HAS, Has.RATING),
    )
    starred, noted, rated = (len(found & library.shelves.having(fact)) for fact in wanted)
    return starred, noted, rated
