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
    spans = [column.spans(each.first, each.last, each.others) for each in words]
    ranked = sorted((column.place_count(found), number) for number, found in enumerate(spans))
    if not ranked[0][0]:
        return np.zeros(0, np.int64)
    first = ranked[0][1]
    starts = _places(column, spans[first]).astype(np.int64) - first
    for _, number in ranked[1:]:
        starts = starts[_among(starts + number, _places(column, spans[number]))]
        if not len(starts):
            return starts
    return column.docs_at(starts)


def _places(column: FieldReader, spans: Sequence[tuple[int, int]]) -> Found:
    """Return all places of some ranges of words, in order."""
    found = [column.places(start, stop) for start, stop in spans]
    if len(spans) == 1 and spans[0][1] - spans[0][0] == 1:
        return found[0]
    return np.sort(np.concatenate(found))


def _among(wanted: Found, places: Found) -> NDArray[np.bool_]:
    """Say of each place whether it is among others, which are sorted."""
    nearest = places.searchsorted(wanted)
    nearest[nearest == len(places)] = 0
    found: NDArray[np.bool_] = places[nearest] == wanted
    return found
