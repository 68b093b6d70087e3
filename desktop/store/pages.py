"""The pages of a SQLite file that SQLite itself may no longer be able to read.

Pages, cells, records and the journal are as https://sqlite.org/fileformat2.html tells them. Nothing
here believes what it reads: lengths and places are checked, and what makes no sense is left out.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

Value = int | float | bytes | str | None

MAGIC = b"SQLite format 3\x00"
USUAL_SIZE = 4096
HEADER = 100
INTERIOR, LEAF = 5, 13
_WAL_MAGIC = (0x377F0682, 0x377F0683)
_WAL_HEADER, _FRAME_HEADER = 32, 24
_MOST_COLUMNS = 200


class Nonsense(Exception):
    """What was read cannot be what it should be."""


class Cell(NamedTuple):
    """A row as a page holds it: its number, and its values where they can be read."""

    number: int
    values: tuple[Value, ...] | None


class Branch(NamedTuple):
    """A page below another one; its rows have numbers up to `last`."""

    page: int
    last: int


class Pages:
    """All pages of a file, with what the journal says of them."""

    def __init__(self, data: bytes, wal: bytes = b"") -> None:
        size = int.from_bytes(data[16:18], "big")
        size = 65536 if size == 1 else size
        is_told = data.startswith(MAGIC) and size >= 512 and not size & (size - 1)
        self.size = size if is_told else USUAL_SIZE
        self._usable = self.size - (data[20] if is_told and data[20] <= 64 else 0)
        self._data = data
        self._newer = _committed(wal, self.size) if wal else {}
        self.count = max([-(-len(data) // self.size), *self._newer])

    def page(self, number: int) -> bytes:
        """Return the bytes of a page, counted from 1; nothing for one that is not there."""
        if number in self._newer:
            return self._newer[number]
        start = (number - 1) * self.size
        return self._data[start : start + self.size] if number > 0 else b""

    def kind(self, number: int) -> int:
        """Return what a page says that it is; 0 where there is none."""
        page = self.page(number)
        at = HEADER if number == 1 else 0
        return page[at] if len(page) == self.size else 0

    def branches(self, number: int) -> list[Branch]:
        """Return the pages below an interior page, but the last one has no end of its own (-1)."""
        page, at = self.page(number), HEADER if number == 1 else 0
        found = []
        for place in self._places(page, at, 12):
            left = int.from_bytes(page[place : place + 4], "big")
            key, _ = _varint(page, place + 4)
            found.append(Branch(left, key))
        found.append(Branch(int.from_bytes(page[at + 8 : at + 12], "big"), -1))
        return found

    def is_full(self, number: int) -> bool:
        """Say whether the rows of a leaf begin where it says, so that none is hidden."""
        page, at = self.page(number), HEADER if number == 1 else 0
        block, _, begin = struct.unpack_from(">3H", page, at + 1)
        places = self._places(page, at, 8)
        return not places or min(places) == begin or block == begin

    def cells(self, number: int) -> Iterator[Cell]:
        """Yield the rows of a leaf; raise Nonsense when it is none."""
        page, at = self.page(number), HEADER if number == 1 else 0
        for begin in self._places(page, at, 8):
            try:
                length, place = _varint(page, begin)
                row, place = _varint(page, place)
                if row >= 1 << 63:
                    row -= 1 << 64
            except Nonsense:
                continue
            try:
                yield Cell(row, record(self._payload(page, place, length)))
            except Nonsense:
                yield Cell(row, None)

    def free(self) -> set[int]:
        """Return the pages that hold nothing any more, as far as that can be told."""
        found: set[int] = set()
        trunk = int.from_bytes(self.page(1)[32:36], "big")
        while 0 < trunk <= self.count and trunk not in found:
            found.add(trunk)
            page = self.page(trunk)
            number = min(int.from_bytes(page[4:8], "big"), self.size // 4 - 2)
            leaves = (int.from_bytes(page[8 + 4 * n : 12 + 4 * n], "big") for n in range(number))
            found.update(leaf for leaf in leaves if 0 < leaf <= self.count)
            trunk = int.from_bytes(page[:4], "big")
        return found

    def _places(self, page: bytes, at: int, header: int) -> list[int]:
        if len(page) != self.size:
            raise Nonsense
        number = int.from_bytes(page[at + 3 : at + 5], "big")
        first = at + header
        if first + 2 * number > self.size:
            raise Nonsense
        places = struct.unpack_from(f">{number}H", page, first)
        return [place for place in places if first + 2 * number <= place < self.size]

    def _payload(self, page: bytes, place: int, length: int) -> bytes:
        """Return the whole of a record, also what is on other pages."""
        usable = self._usable
        if length > self.count * self.size:
            raise Nonsense
        if length <= usable - 35:
            if place + length > usable:
                raise Nonsense
            return page[place : place + length]
        least = (usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (usable - 4)
        here = here if here <= usable - 35 else least
        parts, left = [page[place : place + here]], length - here
        following = int.from_bytes(page[place + here : place + here + 4], "big")
        for _ in range(-(-left // (usable - 4))):
            overflow = self.page(following)
            if len(overflow) != self.size or not any(overflow):
                raise Nonsense
            parts.append(overflow[4 : 4 + min(left, usable - 4)])
            left -= len(parts[-1])
            following = int.from_bytes(overflow[:4], "big")
        return b"".join(parts)


def record(payload: bytes) -> tuple[Value, ...]:
    """Return the values of a record; texts as bytes are left to be decoded."""
    end, place = _varint(payload, 0)
    if not place <= end <= len(payload):
        raise Nonsense
    kinds = []
    while place < end:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    if place != end or len(kinds) > _MOST_COLUMNS:
        raise Nonsense
    values: list[Value] = []
    for kind in kinds:
        value, place = _value(payload, place, kind)
        values.append(value)
    if place != len(payload):
        raise Nonsense
    return tuple(values)


_LENGTHS = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}


def _value(payload: bytes, place: int, kind: int) -> tuple[Value, int]:
    length = _LENGTHS.get(kind, (kind - 12) // 2)
    if kind in (10, 11) or place + length > len(payload):
        raise Nonsense
    part = payload[place : place + length]
    value: Value
    if kind == 0:
        value = None
    elif kind in (8, 9):
        value = kind - 8
    elif kind == 7:
        value = float(struct.unpack(">d", part)[0])
    elif kind < 12:
        value = int.from_bytes(part, "big", signed=True)
    else:
        value = part.decode("utf-8", "surrogateescape") if kind % 2 else part
    return value, place + length


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for number in range(9):
        if place >= len(data):
            raise Nonsense
        byte = data[place]
        place += 1
        if number == 8:
            return value << 8 | byte, place
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    raise Nonsense


def _committed(wal: bytes, size: int) -> dict[int, bytes]:
    """Return the pages that a journal holds of transactions that came to their end."""
    if len(wal) < _WAL_HEADER:
        return {}
    magic, _version, told = struct.unpack_from(">3I", wal)
    if magic not in _WAL_MAGIC or told != size:
        return {}
    order = ">" if magic & 1 else "<"
    sums = _checksum(wal[:24], (0, 0), order)
    if sums != struct.unpack_from(">2I", wal, 24):
        return {}
    done: dict[int, bytes] = {}
    coming: dict[int, bytes] = {}
    for start in range(_WAL_HEADER, len(wal) - size - _FRAME_HEADER + 1, size + _FRAME_HEADER):
        head = wal[start : start + _FRAME_HEADER]
        page = wal[start + _FRAME_HEADER : start + _FRAME_HEADER + size]
        sums = _checksum(page, _checksum(head[:8], sums, order), order)
        if head[8:16] != wal[16:24] or sums != struct.unpack_from(">2I", head, 16):
            break
        number, ends = struct.unpack_from(">2I", head)
        coming[number] = page
        if ends:
            done |= coming
            coming = {}
    return done


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = first + even + second & 0xFFFFFFFF
        second = second + odd + first & 0xFFFFFFFF
    return first, second
