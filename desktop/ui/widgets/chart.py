"""What a chart shows, as plain values: to be drawn, read aloud and exported."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """How numbers are drawn; none of it needs colours to be told apart."""

    COLUMNS = "columns"  # one filled column an item, with its number on top
    MIRRORED = "mirrored"  # hollow columns upwards, filled ones downwards
    LINE = "line"  # a line, which goes on in dashes where it is a guess
    ROWS = "rows"  # shares from 0 to 1 as bars with their names before and their texts behind


class Item(NamedTuple):
    """One place on the axis: its short name, all that is said of it, and its numbers."""

    name: str
    said: str
    values: tuple[float, ...]
    text: str = ""  # what is written at its bar


class Guess(NamedTuple):
    """Where a line goes on after its last item: by how many items, to which value, and why."""

    items: float
    value: float
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its title. `series` name the numbers of items where there are two of each.

    `level` is a value that all are compared with, and its name. `named` says which items have their
    names on the axis; all if it is empty.
    """

    kind: Kind
    title: str
    items: tuple[Item, ...]
    series: tuple[str, ...] = ()
    level: tuple[float, str] | None = None
    guess: Guess | None = None
    named: tuple[int, ...] = ()

    @property
    def places(self) -> tuple[int, ...]:
        """Which items have their names on the axis."""
        return self.named or tuple(range(len(self.items)))


class Ink(NamedTuple):
    """The colours that a chart is drawn with, as `#rrggbb`."""

    ground: str
    text: str
    faint: str
    rule: str
    fill: str
    chosen: str


def spread(count: int, most: int) -> tuple[int, ...]:
    """Return which of so many items get a name if there is room for some: the last one does."""
    if count <= most:
        return tuple(range(count))
    step = -(-count // most)
    return tuple(range((count - 1) % step, count, step))
