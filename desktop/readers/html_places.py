"""Where in a file the characters of a text stand that was decoded from it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

_LINE_END = re.compile("\n")


@dataclass(frozen=True, slots=True)
class Places:
    """`starts` are the places in a text at which what a line of the file holds begins.

    `numbers` are the numbers of those lines, in the same order.
    """

    starts: Sequence[int]
    numbers: Sequence[int]

    @classmethod
    def of(cls, text: str) -> Places:
        """Return the places of a text that is the file itself."""
        starts = [0, *(found.end() for found in _LINE_END.finditer(text))]
        return cls(starts, range(1, len(starts) + 1))

    def line(self, place: int) -> int:
        """Return the number of the line that a place of the text is in."""
        return self.numbers[max(bisect_right(self.starts, place) - 1, 0)]

    @property
    def last(self) -> int:
        """The number of the last line."""
        return self.numbers[-1]
