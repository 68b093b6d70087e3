"""Values by the hundred thousand that wait on the disk: a large import is never whole in memory.

What was looked at last stays at hand, as long as there is room; everything else is in a file that
has no name, and so is gone with the process, however that ends.
"""

from __future__ import annotations

import io
import tempfile
import threading
import weakref
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar, overload

from desktop.model.errors import AppError
from desktop.model.sentence import Sentence

T = TypeVar("T")

# Values that are read and written together.
TOGETHER = 256
# What is told when a large import finds no place for what waits.
_FULL = Sentence(
    "There is no space left for temporary files in {folder}, where a large import keeps what it "
    "has read. Nothing was added: free some space and import again, or import less at a time."
)
# How much is kept at hand, in papers; that of one takes some three kilobytes.
ROOM = 15_000


class StagingFull(AppError):
    """The disk has no room for what waits."""


class Packing(NamedTuple, Generic[T]):
    """How values become bytes and come back; `weight` is what one takes, beside a paper."""

    pack: Callable[[list[T]], bytes]
    unpack: Callable[[bytes], list[T]]
    weight: float = 1.0


class Staged(Sequence[T]):
    """A sequence that grows at its end, and of which only a part is in memory.

    Values are not to be changed, but one may be put in the place of another. One thread may add to
    it while others read what is there. Sequences in one room share its memory and its file.
    Whatever adds values raises StagingFull when the disk has no room for them.
    """

    def __init__(
        self, packing: Packing[T], values: Iterable[T] = (), room: Room | None = None
    ) -> None:
        self.room = room or Room()
        self._shelf = _Shelf(packing)
        self._last: list[T] | None = []
        self._full = 0
        self._length = 0
        weakref.finalize(self, self.room.clear, self._shelf).atexit = False
        for value in values:
            self.append(value)

    def append(self, value: T) -> None:
        """Add a value at the end; there is none to be added once it is finished."""
        last = self._last
        if last is None:
            raise RuntimeError("it is finished")
        last.append(value)
        self._length += 1
        if len(last) == TOGETHER:
            self.room.keep(self._shelf, self._full, last)
            self._full += 1
            self._last = []

    def finish(self) -> Staged[T]:
        """Let the last values wait on the disk, too, and return it all."""
        if self._last:
            self.room.keep(self._shelf, self._full, self._last)
        self._last = None
        return self

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[T]:
        for number in range(-(-self._length // TOGETHER)):
            yield from self._values(number)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> list[T]: ...
    def __getitem__(self, place: int | slice) -> T | list[T]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        number, rest = self._where(place)
        return self._values(number)[rest]

    def __setitem__(self, place: int, value: T) -> None:
        number, rest = self._where(place)
        values = self._values(number)
        values[rest] = value
        if values is not self._last:
            self.room.keep(self._shelf, number, values)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Staged | list | tuple):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def _where(self, place: int) -> tuple[int, int]:
        length = len(self)
        if not -length <= place < length:
            raise IndexError(place)
        return divmod(place % length, TOGETHER)

    def _values(self, number: int) -> list[T]:
        last = self._last
        if last is not None and number == self._full:
            return last
        return self.room.values(self._shelf, number)


class _Shelf(Generic[T]):
    """Where the values of one sequence are on the disk, those of each number that were put away."""

    def __init__(self, packing: Packing[T]) -> None:
        self.packing = packing
        self.places = array("q")
        self.sizes = array("q")


class _Held(NamedTuple):
    """Values that are at hand, and whether the disk lacks them."""

    shelf: _Shelf[Any]
    values: list[Any]
    is_new: bool

    @property
    def weight(self) -> float:
        return len(self.values) * self.shelf.packing.weight


class Room:
    """What is at hand of several sequences, and the file with the rest of them."""

    def __init__(self) -> None:
        # Whoever lets go of a sequence may hold the lock already: garbage is collected anywhere.
        self._lock = threading.RLock()
        self._held: OrderedDict[tuple[int, int], _Held] = OrderedDict()
        self._weight = 0.0
        self._file: io.RawIOBase | None = None

    def keep(self, shelf: _Shelf[T], number: int, values: list[T]) -> None:
        """Hold values, new or in the place of others of that number."""
        with self._lock:
            self._hold(shelf, number, _Held(shelf, values, is_new=True))

    def values(self, shelf: _Shelf[T], number: int) -> list[T]:
        """Return the values of a number."""
        with self._lock:
            key = (id(shelf), number)
            held = self._held.get(key)
            if held is not None:
                self._held.move_to_end(key)
                return held.values
            values = self._read(shelf, number)
            self._hold(shelf, number, _Held(shelf, values, is_new=False))
            return values

    def clear(self, shelf: _Shelf[T]) -> None:
        """Let go of all values of a sequence."""
        with self._lock:
            for key in [key for key in list(self._held) if key[0] == id(shelf)]:
                self._weight -= self._held.pop(key).weight

    def _hold(self, shelf: _Shelf[T], number: int, held: _Held) -> None:
        key = (id(shelf), number)
        before = self._held.pop(key, None)
        self._held[key] = held
        self._weight += held.weight - (before.weight if before else 0)
        while self._weight > ROOM and len(self._held) > 1:
            oldest = next(iter(self._held))
            put_away = self._held[oldest]
            if put_away.is_new:
                self._write(put_away.shelf, oldest[1], put_away.values)
            del self._held[oldest]
            self._weight -= put_away.weight

    def _write(self, shelf: _Shelf[T], number: int, values: list[T]) -> None:
        packed = shelf.packing.pack(values)
        try:
            place = self._add(packed)
        except OSError as error:
            raise StagingFull(_FULL.filled(folder=tempfile.gettempdir())) from error
        missing = number + 1 - len(shelf.places)
        shelf.places.extend([0] * missing)
        shelf.sizes.extend([0] * missing)
        shelf.places[number] = place
        shelf.sizes[number] = len(packed)

    def _add(self, packed: bytes) -> int:
        """Write bytes to the end of the file; return where they begin."""
        if self._file is None:
            # Without a buffer: what cannot be written is told at once, and not at some later time.
            self._file = tempfile.TemporaryFile(prefix="carrel-", buffering=0)  # noqa: SIM115
            weakref.finalize(self, self._file.close)
        place = self._file.seek(0, io.SEEK_END)
        left = memoryview(packed)
        while left:
            left = left[self._file.write(left) :]
        return place

    def _read(self, shelf: _Shelf[T], number: int) -> list[T]:
        if self._file is None:
            raise LookupError(number)
        self._file.seek(shelf.places[number])
        return shelf.packing.unpack(self._file.read(shelf.sizes[number]))


def room_of(values: Sequence[Any]) -> Room | None:
    """Return the room that a sequence is in, for others to share it; None for one in memory."""
    return values.room if isinstance(values, Staged) else None
