"""Cutting an XML text into its records and what stands between them, as it streams by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_SKIPPED = {"<!--": "-->", "<![CDATA[": "]]>"}
_PREFIX = r"(?:[\w.-]{1,40}:)?"


@dataclass(frozen=True, slots=True)
class Piece:
    """A record with its tags, or the text between two of them, and the line it begins on.

    A record that is not `closed` lacks its end tag, or another one begins inside it.
    """

    text: str
    line: int
    is_record: bool
    closed: bool = True

    @property
    def last_line(self) -> int:
        """The line it ends on."""
        return self.line + self.text.rstrip("\n").count("\n")


def pieces(lines: Iterable[tuple[int, str]], names: Iterable[str]) -> Iterator[Piece]:
    """Cut a text at the elements of some names, with any prefix or none. Takes linear time."""
    return _Cutter(names).cut(lines)


class _Cutter:
    """Holds the text of the piece at present; `_end_sign` is what ends a comment or CDATA."""

    def __init__(self, names: Iterable[str]) -> None:
        joined = "|".join(map(re.escape, names))
        self._sign = re.compile(
            rf"<!--|<!\[CDATA\[|<(?P<slash>/?)(?P<name>{_PREFIX}(?:{joined}))(?=[\s/>])"
        )
        self._held: list[str] = []
        self._line = 1
        self._name: str | None = None
        self._end_sign: str | None = None

    def cut(self, lines: Iterable[tuple[int, str]]) -> Iterator[Piece]:
        """Yield the pieces of a text."""
        for number, line in lines:
            yield from self._cut_line(number, line + "\n")
        yield from self._finished(closed=self._name is None)

    def _cut_line(self, number: int, line: str) -> Iterator[Piece]:
        if not self._held:
            self._line = number
        done, place = 0, self._skipped(line, 0)
        while found := self._sign.search(line, place):
            place = found.end()
            name = found["name"]
            if name is None:
                self._end_sign = _SKIPPED[found.group()]
                place = self._skipped(line, place)
            elif found["slash"] and name == self._name:
                place = max(line.find(">", place) + 1, place)
                yield from self._ended(line[done:place], number, closed=True)
                done = place
            elif not found["slash"] and self._name in (None, name):
                yield from self._ended(line[done : found.start()], number, closed=not self._name)
                self._name = name
                done = found.start()
        self._held.append(line[done:])

    def _skipped(self, line: str, place: int) -> int:
        """Return where a comment or CDATA that is open at a place ends in a line."""
        if self._end_sign is None:
            return place
        end = line.find(self._end_sign, place)
        if end < 0:
            return len(line)
        end += len(self._end_sign)
        self._end_sign = None
        return end

    def _ended(self, text: str, number: int, *, closed: bool) -> Iterator[Piece]:
        self._held.append(text)
        yield from self._finished(closed=closed)
        self._line = number

    def _finished(self, *, closed: bool) -> Iterator[Piece]:
        text = "".join(self._held)
        if text:
            yield Piece(text, self._line, self._name is not None, closed)
        self._held = []
        self._name = None
