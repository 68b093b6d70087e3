"""A file of arrays of numbers: written in one stroke, read whole or in pieces.

It begins with the length of its table (eight bytes), and the table: for each array its kind of
numbers, how many there are, and where they begin behind the table.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import finalize

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from whoosh.filedb.structfile import StructFile

U1 = np.uint8
U4 = np.uint32
I8 = np.int64
F4 = np.float32
F8 = np.float64

Bytes = NDArray[np.uint8]
Numbers = NDArray[np.uint32]
Places = NDArray[np.int64]
Weights = NDArray[np.float32]
Mask = NDArray[np.bool_]

_TABLE_LENGTH = 8
_KINDS = {"u1": U1, "u4": U4, "f4": F4}


def write_arrays(file: StructFile, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write arrays of the kinds `u1`, `u4` and `f4`."""
    table: dict[str, tuple[str, int, int]] = {}
    start = 0
    for name, values in arrays.items():
        table[name] = (values.dtype.str[1:], len(values), start)
        start += values.nbytes
    head = json.dumps({"order": sys.byteorder, "arrays": table}).encode()
    file.write(len(head).to_bytes(_TABLE_LENGTH, "big") + head)
    for values in arrays.values():
        file.write(values.tobytes())


class ArrayFile:
    """A file of arrays, open for reading in one thread.

    Mapped into memory, a file that is cut off would end the process; read, it raises ValueError, as
    does whatever else is not as it was written.
    """

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self.close = finalize(self, os.close, self._handle)

    @cached_property
    def _head(self) -> tuple[dict[str, tuple[str, int, int]], int]:
        """The table, and where the first array begins."""
        length = int.from_bytes(self._read(0, _TABLE_LENGTH), "big")
        if length > os.fstat(self._handle).st_size:
            raise ValueError("the index is cut off")
        head = json.loads(self._read(_TABLE_LENGTH, length))
        if head["order"] != sys.byteorder:
            raise ValueError("the index comes from another kind of computer")
        return head["arrays"], _TABLE_LENGTH + length

    def __contains__(self, name: str) -> bool:
        return name in self._head[0]

    def numbers(self, name: str, start: int = 0, stop: int | None = None) -> Numbers:
        """Return an array of whole numbers, or a piece of it."""
        return self._piece(name, start, stop).view(U4)

    def weights(self, name: str, start: int = 0, stop: int | None = None) -> Weights:
        """Return an array of fractions, or a piece of it."""
        return self._piece(name, start, stop).view(F4)

    def text(self, name: str) -> str:
        """Return an array of bytes as the text that they are."""
        return self._piece(name, 0, None).tobytes().decode()

    def _piece(self, name: str, start: int, stop: int | None) -> NDArray[Any]:
        table, origin = self._head
        kind, count, place = table[name]
        size = np.dtype(_KINDS[kind]).itemsize
        stop = count if stop is None else stop
        if not 0 <= start <= stop <= count:
            raise ValueError("the index points beyond itself")
        data = self._read(origin + place + start * size, (stop - start) * size)
        return np.frombuffer(data, _KINDS[kind])

    def _read(self, start: int, size: int) -> bytes:
        os.lseek(self._handle, start, os.SEEK_SET)
        data = os.read(self._handle, size)
        # Of very much at once, systems give the first gigabytes only.
        while data and len(data) < size:
            more = os.read(self._handle, size - len(data))
            if not more:
                break
            data += more
        if len(data) != size:
            raise ValueError("the index is cut off")
        return data
