"""Words that stand side by side, found by their places alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.index.segment_files import FieldReader
from desktop.index.snapshot import Expansion

Found = NDArray[np.integer[Any]]


def phrase_docs(column: FieldReader, words: Sequence[Expansion]) -> NDArray[np.int64]:
    """Return the documents of a field that have a phrase, as often as they have it.

    Each word of the phrase may be any of an expansion. The rarest is looked at first, since it
    leaves fewest places for the others.
    """
    ranked = sorted(range(len(words)), key=lambda number: _count(column, words[number]))
    first = ranked[0]
    starts = _places(column, words[first]).astype(np.int64) - first
    for number in ranked[1:]:
        if not len(starts):
            break
        starts = starts[_among(starts + number, _places(column, words[number]))]
    return column.docs_at(starts)


def _count(column: FieldReader, words: Expansion) -> int:
    """Return about how many postings the words have."""
    first, last = column.within(words.first, words.last)
    others = column.having(list(words.others))
    return column.count(first, last) + sum(column.count(place, place + 1) for _, place in others)


def _places(column: FieldReader, words: Expansion) -> Found:
    first, last = column.within(words.first, words.last)
    found = [column.places(first, last)] if first < last else []
    for number, place in column.having(list(words.others)):
        if not words.first <= number < words.last:
            found.append(column.places(place, place + 1))
    if len(found) == 1 and last - first <= 1:
        return found[0]
    together = np.concatenate(found) if found else np.zeros(0, np.uint32)
    return np.sort(together)


def _among(wanted: Found, places: Found) -> NDArray[np.bool_]:
    """Say of each place whether it is among others, which are sorted."""
    if not len(places):
        return np.zeros(len(wanted), bool)
    nearest = np.searchsorted(places, wanted)
    nearest[nearest == len(places)] = 0
    found: NDArray[np.bool_] = places[nearest] == wanted
    return found
