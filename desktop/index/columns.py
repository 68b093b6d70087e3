"""What a segment keeps, as arrays: which words it has, where each of them is, and what it weighs.

The words of all fields stand sorted in one lexicon and are known by their numbers there. A field
has, word after word, the documents that have it and its weight in each; a word is a slice of both,
and so is everything that begins alike. The field EVERYWHERE holds each word once with what it
weighs in all fields together, so that an ordinary query is one slice.

The places of words run on through all documents of a field, so that the place alone says where a
word stands; between texts there is a gap, so that no phrase reaches from one into the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from desktop.index.arrays import U4, Numbers, Weights

EVERYWHERE = "*"


@dataclass(slots=True)
class Column:
    """The postings of a field.

    Word `words[n]` is in `docs[bounds[n]:bounds[n + 1]]`, with such `weights`, and stands at
    `places[tops[n]:tops[n + 1]]`. The places of document `d` begin at `starts[d]`, and end before
    `starts[d + 1]`. EVERYWHERE has no places.
    """

    words: Numbers
    bounds: Numbers
    docs: Numbers
    weights: Weights
    tops: Numbers = field(default_factory=lambda: np.zeros(0, U4))
    places: Numbers = field(default_factory=lambda: np.zeros(0, U4))
    starts: Numbers = field(default_factory=lambda: np.zeros(0, U4))

    @property
    def is_placed(self) -> bool:
        """Whether the column has places."""
        return len(self.starts) > 0


@dataclass(slots=True)
class Columns:
    """All of a segment: its words, the stems of those that are not their own, and the fields."""

    size: int
    words: list[str]
    stems: dict[str, str]
    fields: dict[str, Column]


def edges(count: int, *changes: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return where runs begin among so many values, given where each differs from the one before.

    With the end of the last run, so that each run has a beginning and an end.
    """
    changed = np.zeros(count, bool)
    for change in changes:
        changed[1:] |= change
    changed[:1] = True
    return np.append(np.flatnonzero(changed), count)


def ranges(starts: NDArray[np.int64], counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the numbers from each start on, so many of each, one after the other."""
    ends = np.cumsum(counts)
    shift = np.repeat(starts - (ends - counts), counts)
    return shift + np.arange(int(ends[-1]) if len(ends) else 0)


def together(columns: Iterable[Column]) -> Column:
    """Return what words weigh in all of some fields, added up for each word and document."""
    pairs = list(_weighed(columns))
    keys = np.concatenate([key for key, _ in pairs]) if pairs else np.zeros(0, np.uint64)
    weights = np.concatenate([weight for _, weight in pairs]) if pairs else np.zeros(0)
    # A stable order, so that what is added is always added in the same one.
    order = np.argsort(keys, kind="stable")
    keys, weights = keys[order], weights[order]
    firsts = edges(len(keys), keys[1:] != keys[:-1])[:-1]
    keys = keys[firsts]
    words = (keys >> np.uint64(32)).astype(U4)
    bounds = edges(len(words), words[1:] != words[:-1])
    summed = np.add.reduceat(weights, firsts) if len(firsts) else weights
    return Column(
        words=words[bounds[:-1]],
        bounds=bounds.astype(U4),
        docs=(keys & np.uint64(0xFFFFFFFF)).astype(U4),
        weights=summed.astype(np.float32),
    )


def _weighed(
    columns: Iterable[Column],
) -> Iterator[tuple[NDArray[np.uint64], NDArray[np.float64]]]:
    """Yield word and document as one number, and the weight."""
    for column in columns:
        words = np.repeat(column.words, np.diff(column.bounds)).astype(np.uint64)
        yield (words << np.uint64(32)) | column.docs, column.weights.astype(np.float64)
