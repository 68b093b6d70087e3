"""Making one segment out of several, by moving whole arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.index.arrays import F4, U4, Mask, Numbers, Places
from desktop.index.columns import EVERYWHERE, Column, Columns, ranges
from desktop.index.measures import MEASURES


@dataclass(slots=True)
class Part:
    """A segment that goes into another: the new number of each document, -1 for those that go.

    Documents keep their order, and those of a part come after those of the parts before it.
    """

    columns: Columns
    numbers: Places

    @property
    def is_whole(self) -> bool:
        """Whether no document goes."""
        return not len(self.numbers) or bool(self.numbers.min() >= 0)


class StoppedError(Exception):
    """There is something better to do."""


def merged(
    parts: Sequence[Part], size: int, stopped: Callable[[], bool] = lambda: False
) -> Columns:
    """Return the columns of a segment of so many documents, put together from parts.

    Raises StoppedError when `stopped` says so between two fields.
    """
    words = sorted(set().union(*(part.columns.words for part in parts)))
    numbered = {word: number for number, word in enumerate(words)}
    lexicons = [
        np.fromiter(map(numbered.__getitem__, part.columns.words), np.int64) for part in parts
    ]
    if stopped():
        raise StoppedError
    everywhere = _Field(EVERYWHERE, parts, lexicons, len(words)).column(size)
    # A word that only papers had that are gone goes too.
    kept = [words[number] for number in everywhere.words.tolist()]
    renumbered = np.zeros(len(words), np.int64)
    renumbered[everywhere.words] = np.arange(len(kept))
    lexicons = [renumbered[lexicon] for lexicon in lexicons]
    names = [name for name in MEASURES if any(name in part.columns.fields for part in parts)]
    fields: dict[str, Column] = {}
    for name in names:
        if stopped():
            raise StoppedError
        fields[name] = _Field(name, parts, lexicons, len(kept)).column(size)
    fields = {name: column for name, column in fields.items() if len(column.words)}
    everywhere.words = np.arange(len(kept), dtype=U4)
    fields[EVERYWHERE] = everywhere
    return Columns(size, kept, _stems(parts, kept), fields)


def _stems(parts: Sequence[Part], words: Sequence[str]) -> dict[str, str]:
    known: dict[str, str] = {}
    for part in parts:
        known.update(part.columns.stems)
    return {word: known[word] for word in words if word in known}


class _Field:
    """A field of some parts, to be put together."""

    def __init__(
        self, name: str, parts: Sequence[Part], lexicons: Sequence[Places], words: int
    ) -> None:
        self._parts = [
            (part, part.columns.fields[name], lexicon)
            for part, lexicon in zip(parts, lexicons, strict=True)
            if name in part.columns.fields
        ]
        self._words = words
        self._placed = name != EVERYWHERE

    def column(self, size: int) -> Column:
        """Return the whole field of so many documents."""
        docs, weights, words = [], [], []
        for part, column, lexicon in self._parts:
            numbers = part.numbers[column.docs]
            kept = None if part.is_whole else numbers >= 0
            words.append(_counted(lexicon[column.words], column.bounds, kept))
            docs.append(_of(numbers, kept).astype(U4))
            weights.append(_of(column.weights, kept))
        order = _Order(words, self._words)
        merged_ = Column(
            words=order.present(),
            bounds=order.bounds(),
            docs=order.filled(docs, U4),
            weights=order.filled(weights, F4),
        )
        if self._placed:
            self._place(merged_, size)
        return merged_

    def _place(self, merged_: Column, size: int) -> None:
        starts = self._starts(size)
        places, words = [], []
        for part, column, lexicon in self._parts:
            moved, kept = _moved(part, column, starts)
            words.append(_counted(lexicon[column.words], column.tops, kept))
            places.append(_of(moved, kept).astype(U4))
        order = _Order(words, self._words)
        merged_.tops = order.bounds()
        merged_.places = order.filled(places, U4)
        merged_.starts = starts.astype(U4)

    def _starts(self, size: int) -> Places:
        spans = np.zeros(size, np.int64)
        for part, column, _ in self._parts:
            there = part.numbers >= 0
            spans[part.numbers[there]] = np.diff(column.starts.astype(np.int64))[there]
        return np.append(0, np.cumsum(spans))


def _moved(part: Part, column: Column, starts: Places) -> tuple[Places, Mask | None]:
    """Return the places of a part in the new segment, and which of them are still there."""
    old = column.starts.astype(np.int64)
    shift = starts[part.numbers] - old[:-1]
    if part.is_whole and len(shift) and bool((shift == shift[0]).all()):
        return column.places + shift[0], None
    docs = np.searchsorted(column.starts, column.places, side="right") - 1
    return column.places + shift[docs], part.numbers[docs] >= 0


def _of(values: NDArray[Any], kept: Mask | None) -> NDArray[Any]:
    return values if kept is None else values[kept]


def _counted(words: Places, bounds: Numbers, kept: Mask | None) -> tuple[Places, Places]:
    """Return the words of a part by their new numbers, with how much there is of each."""
    if kept is None:
        return words, bounds[1:].astype(np.int64) - bounds[:-1]
    counts = np.add.reduceat(kept, bounds[:-1], dtype=np.int64)
    return words[counts > 0], counts[counts > 0]


class _Order:
    """Where what several parts have of each word stands when they are one: part after part."""

    def __init__(self, parts: Sequence[tuple[Places, Places]], words: int) -> None:
        self._parts = parts
        self._counts = np.zeros(words, np.int64)
        for numbers, counts in parts:
            self._counts[numbers] += counts

    def present(self) -> Numbers:
        """Return the words that there are."""
        return np.flatnonzero(self._counts).astype(U4)

    def bounds(self) -> Numbers:
        """Return where each of these words begins, and the end."""
        return np.append(0, np.cumsum(self._counts[self._counts > 0])).astype(U4)

    def filled(self, values: Sequence[NDArray[Any]], kind: type[Any]) -> NDArray[Any]:
        """Return the values of all parts in order."""
        found = np.empty(int(self._counts.sum()), kind)
        free = np.cumsum(self._counts) - self._counts
        for (numbers, counts), part in zip(self._parts, values, strict=True):
            found[ranges(free[numbers], counts)] = part
            free[numbers] += counts
        return found
