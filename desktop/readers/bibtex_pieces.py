"""Cutting BibTeX into pieces, each from what looks like the start of an entry to the next."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# At the start of a line any type opens an entry; within one, only what goes on like an entry.
_START = re.compile(
    r"^[ \t\u00a0\ufeff]*@\s*(?:comment\b|[^\W\d_][\w+-]{0,40}\s*(?:[{(]|$))"
    r"|(?<=[\s}])@[^\W\d_][\w+-]{0,40}\s?[{(]\s?[^\s,{}()\"=]{0,200}\s?,"
    r"\s{0,40}(?:$|[^\W\d_][\w+-]{0,40}\s{0,40}=)",
    re.IGNORECASE,
)
_LONGEST = 2_000_000
# A longer line is a whole file without its line ends.
_LONGEST_COMMENT = 2_000


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text, and the number of the line in which it begins; its lines end in LF."""

    first: int
    text: str


def pieces(lines: Iterable[tuple[int, str]]) -> Iterator[Piece]:
    """Yield the text in pieces, nothing left out, none much longer than 2 MB but for long lines.

    A line that begins with a per cent sign is a comment, and opens nothing.
    """
    first, held, size = 1, list[str](), 0
    for number, line in lines:
        starts = [found.start() for found in _START.finditer(line)] if "@" in line else []
        if starts and len(line) < _LONGEST_COMMENT and line.lstrip().startswith("%"):
            starts = []
        if size > _LONGEST:
            starts.insert(0, 0)
        end = 0
        for start in starts:
            held.append(line[end:start])
            if any(held):
                yield Piece(first, "".join(held))
            first, held, size, end = number, [], 0, start
        held.append(f"{line[end:]}\n")
        size += len(held[-1])
    if any(held):
        yield Piece(first, "".join(held))
