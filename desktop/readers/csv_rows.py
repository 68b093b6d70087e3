"""Rows of a CSV text with the lines that they stand on.

https://www.rfc-editor.org/rfc/rfc4180, with any separator, and with what programs make of it:
quotes inside quotes that are not doubled, quotes that are never closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_QUOTE = '"'
_OPENING = re.compile(r' *"')
_BLANKS = re.compile(r" *")
# A quoted cell that goes on for longer than this was never closed.
_MOST_LINES = 2000
_MOST_SIGNS = 500_000


@dataclass(slots=True)
class Row:
    """The cells of a row, and the lines on which each begins.

    One that is not `whole` is a line that is no row, since a quote is never closed.
    """

    line: int
    last: int
    cells: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    whole: bool = True

    def is_blank(self) -> bool:
        """Say whether no cell holds anything."""
        return not any(cell.strip() for cell in self.cells)

    def lines_of(self, place: int) -> range:
        """Return the lines of a cell."""
        end = self.starts[place + 1] if place + 1 < len(self.starts) else self.last
        return range(self.starts[place], max(end, self.starts[place]) + 1)


def csv_rows(lines: Iterable[tuple[int, str]], separator: str) -> Iterator[Row]:
    """Yield the rows of numbered lines; blank lines between them are left out. Linear in time."""
    return Cutter(separator).rows(lines)


class Cutter:
    """Cuts lines into cells; `_open` are the parts of a quoted cell whose end has not come yet."""

    def __init__(self, separator: str) -> None:
        self._separator = separator
        self._row: Row | None = None
        self._open: list[str] | None = None
        self._held: list[tuple[int, str]] = []
        self._signs = 0
        self._width = 0

    def rows(self, lines: Iterable[tuple[int, str]]) -> Iterator[Row]:
        """Yield the rows."""
        for number, line in lines:
            if self._row is None and not line.strip():
                continue
            # One stands within where files were put together.
            yield from self._take(number, line.removeprefix("\ufeff"))
        if self._row:
            yield from self._broken()

    def expect(self, width: int) -> None:
        """Take the rows that follow for those of another table, with so many cells."""
        self._width = width

    def _take(self, number: int, line: str) -> Iterator[Row]:
        if self._row is None and _QUOTE not in line:
            cells = line.split(self._separator)
            self._width = self._width or len(cells)
            yield Row(number, number, cells, [number] * len(cells))
            return
        if self._row is None:
            self._row = Row(number, number)
        self._held.append((number, line))
        self._signs += len(line)
        self._row.last = number
        if not self._cut(line, number):
            yield from self._ended()
        elif len(self._held) >= _MOST_LINES or self._signs > _MOST_SIGNS:
            yield from self._broken()

    def _cut(self, line: str, number: int) -> bool:
        """Add the cells of a line to the row; return whether a quoted one is open at its end."""
        place = 0
        if self._open is not None:
            end = self._quoted(line, 0)
            if end < 0:
                return True
            place = end
        while True:
            opening = _OPENING.match(line, place)
            if opening:
                self._begin(number)
                place = self._quoted(line, opening.end())
                if place < 0:
                    return True
            elif place <= len(line):
                place = self._plain(line, place, number)
            if place > len(line):
                return False

    def _begin(self, number: int) -> None:
        self._open = []
        if self._row:
            self._row.starts.append(number)

    def _plain(self, line: str, place: int, number: int) -> int:
        """Read a cell without quotes around it; return where the next one begins."""
        end = line.find(self._separator, place)
        end = len(line) if end < 0 else end
        if self._row:
            self._row.starts.append(number)
            self._row.cells.append(line[place:end])
        return end + 1

    def _quoted(self, line: str, place: int) -> int:
        """Read on in a quoted cell; return where the next one begins, -1 if it stays open."""
        parts = self._open if self._open is not None else []
        while (end := line.find(_QUOTE, place)) >= 0:
            parts.append(line[place:end])
            if line[end + 1 : end + 2] == _QUOTE:
                parts.append(_QUOTE)
                place = end + 2
                continue
            blanks = _BLANKS.match(line, end + 1)
            behind = blanks.end() if blanks else end + 1
            if line[behind : behind + 1] in (self._separator, ""):
                if self._row:
                    self._row.cells.append("".join(parts))
                self._open = None
                return behind + 1
            parts.append(_QUOTE)
            place = end + 1
        parts.append(line[place:] + "\n")
        self._open = parts
        return -1

    def _ended(self) -> Iterator[Row]:
        """Yield the row whose last line came, or its lines as rows where they are better ones."""
        row, held = self._reset()
        self._width = self._width or len(row.cells)
        if len(row.cells) != self._width:
            alone = [self._alone(number, line) for number, line in held if line.strip()]
            if alone[-1].whole or any(one.whole for one in alone[1:]):
                yield from alone
                return
        yield row

    def _broken(self) -> Iterator[Row]:
        """Read lines one by one among which a quote is never closed."""
        _, held = self._reset()
        for number, line in held:
            if line.strip():
                yield self._alone(number, line)

    def _alone(self, number: int, line: str) -> Row:
        """Read a line as a row by itself; a quote that is not closed stands for itself."""
        row = Cutter(self._separator).one(number, line)
        if row and len(row.cells) == self._width:
            return row
        cells = line.split(self._separator)
        if len(cells) == self._width:
            return Row(number, number, cells, [number] * len(cells))
        return Row(number, number, [line], [number], whole=False)

    def one(self, number: int, line: str) -> Row | None:
        """Read a line as a row, None when a quote is open at its end."""
        row = self._row = Row(number, number)
        return None if self._cut(line, number) else row

    def _reset(self) -> tuple[Row, list[tuple[int, str]]]:
        row, held = self._row or Row(0, 0), self._held
        self._row, self._open, self._held, self._signs = None, None, [], 0
        return row, held
