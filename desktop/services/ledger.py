"""What each line of a source was understood to be, in little memory: a run takes sixteen bytes."""

from __future__ import annotations

import bisect
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from desktop.model.digest import LineKind, Lines

_KINDS = tuple(LineKind)
_NUMBERS = {kind: number for number, kind in enumerate(_KINDS)}
_NO_PAPER = -1


class Ledger(Sequence[Lines]):
    """The runs of lines that a reader told of, in the order of the source."""

    def __init__(self, runs: Iterable[Lines] = ()) -> None:
        self._firsts, self._lasts = array("l"), array("l")
        self._kinds, self._papers = array("b"), array("l")
        # Places of runs in the order of their lines, where that is another one.
        self._order: array[int] | None = None
        self._is_in_order = True
        for run in runs:
            self.append(run)

    def append(self, run: Lines) -> None:
        """Add a run of lines behind the others."""
        if self._firsts and run.first < self._firsts[-1]:
            self._is_in_order = False
        self._order = None
        self._firsts.append(run.first)
        self._lasts.append(run.last)
        self._kinds.append(_NUMBERS[run.kind])
        self._papers.append(_NO_PAPER if run.paper is None else run.paper)

    def counts(self) -> Counter[LineKind]:
        """Return how many runs there are of each kind."""
        found = Counter(self._kinds)
        return Counter({_KINDS[number]: count for number, count in found.items()})

    def of_kind(self, kind: LineKind) -> Iterator[Lines]:
        """Yield the runs of a kind."""
        number = _NUMBERS[kind]
        return (self[place] for place, one in enumerate(self._kinds) if one == number)

    def at(self, line: int) -> Lines | None:
        """Return the run that a line is in."""
        if self._is_in_order:
            place = bisect.bisect_right(self._firsts, line) - 1
        else:
            if self._order is None:
                self._order = array("l", sorted(range(len(self)), key=self._firsts.__getitem__))
            number = bisect.bisect_right(self._order, line, key=self._firsts.__getitem__) - 1
            place = self._order[number] if number >= 0 else -1
        return self[place] if place >= 0 and line <= self._lasts[place] else None

    def first_lines(self) -> dict[int, int]:
        """Return where each paper begins, by its position."""
        found: dict[int, int] = {}
        for paper, first in zip(self._papers, self._firsts, strict=True):
            if paper != _NO_PAPER:
                found.setdefault(paper, first)
        return found

    def __len__(self) -> int:
        return len(self._firsts)

    @overload
    def __getitem__(self, place: int) -> Lines: ...
    @overload
    def __getitem__(self, place: slice) -> list[Lines]: ...
    def __getitem__(self, place: int | slice) -> Lines | list[Lines]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        paper = self._papers[place]
        return Lines(
            self._firsts[place],
            self._lasts[place],
            _KINDS[self._kinds[place]],
            None if paper == _NO_PAPER else paper,
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Ledger | list | tuple):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]
