"""A BibTeX file as entries and what stands between them."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.readers.bibtex_entry import Entry, parse_entry
from desktop.readers.bibtex_pieces import Piece, pieces

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ENDED = re.compile(r"(?:[}\")],?|\n[ \t]*[\w+-]{1,40}[ \t]*=[^\n{\"]*,)\s*\Z")
_LAST = 400
_MOST_IN_COMMENT = 40
_MOST_IN_VALUE = 4
_LONGEST = 1_000_000
_LONGEST_NAMED = 1_000


@dataclass(frozen=True, slots=True)
class Between:
    """A line between entries that is not blank; `is_loose` when it may belong to a broken one."""

    number: int
    text: str
    is_loose: bool = False


def blocks(lines: Iterable[tuple[int, str]]) -> Iterator[Entry | Between]:
    """Yield the entries, and the lines between them, with the names of @string put in.

    Entries of kind `string`, `preamble` and `comment` are among them.
    """
    return _Blocks(lines).read()


class _Blocks:
    """Reads piece by piece; looks ahead where an entry goes on behind what looks like another."""

    def __init__(self, lines: Iterable[tuple[int, str]]) -> None:
        self._pieces = pieces(lines)
        self._ahead: deque[Piece] = deque()
        self._macros = {month[:3].lower(): month for month in _MONTHS}
        self._macros["sept"] = "September"

    def read(self) -> Iterator[Entry | Between]:
        is_open = False
        while True:
            piece = self._ahead.popleft() if self._ahead else next(self._pieces, None)
            if piece is None:
                return
            entry = parse_entry(piece.text, piece.first, self._macros)
            if entry and not entry.is_closed:
                joined = self._joined(entry, piece)
                piece, entry = joined or (piece, entry)
            if entry is None:
                yield from _between(piece.text, piece.first, is_loose=is_open)
                continue
            is_open = not entry.is_closed and entry.kind != "comment"
            if entry.kind == "string":
                self._define(entry)
            yield entry
            yield from _between(piece.text[entry.end :], entry.last)

    def _define(self, entry: Entry) -> None:
        # Names made of names could otherwise grow without end.
        short = (field for field in entry.fields if len(field.value) < _LONGEST_NAMED)
        self._macros |= {field.name: field.value for field in short}

    def _joined(self, entry: Entry, piece: Piece) -> tuple[Piece, Entry] | None:
        """Return an entry whose value quotes others, or a comment around some, with its piece.

        What a value quotes seldom follows the end of another value.
        """
        is_comment = entry.kind == "comment"
        has_value = bool(entry.fields) and not _ENDED.search(piece.text.rstrip()[-_LAST:])
        if not (is_comment or has_value):
            return None
        most = _MOST_IN_COMMENT if is_comment else _MOST_IN_VALUE
        depth, taken, size = _depth(piece.text), 0, len(piece.text)
        while depth > 0 and taken < most and size < _LONGEST:
            if taken == len(self._ahead):
                following = next(self._pieces, None)
                if following is None:
                    return None
                self._ahead.append(following)
            depth += _depth(self._ahead[taken].text)
            size += len(self._ahead[taken].text)
            taken += 1
        if depth > 0:
            return None
        parts = [piece, *(self._ahead[place] for place in range(taken))]
        whole = Piece(piece.first, "".join(part.text for part in parts))
        found = parse_entry(whole.text, whole.first, self._macros)
        if found is None or not found.is_closed or found.end <= len(piece.text):
            return None
        for _part in range(taken):
            self._ahead.popleft()
        return whole, found


def _depth(text: str) -> int:
    return text.count("{") - text.count("}")


def _between(text: str, first: int, *, is_loose: bool = False) -> Iterator[Between]:
    for number, line in enumerate(text.split("\n"), start=first):
        if line.strip():
            yield Between(number, line, is_loose)
