"""A file on its way into the library, as the import dialog knows it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.packing import Member
from desktop.services.importing import FilePlan
from desktop.services.reading import Reading


class Stage(Enum):
    """How far a file is."""

    WAITING = auto()
    READING = auto()
    READ = auto()
    UNREADABLE = auto()


@dataclass(frozen=True, slots=True)
class Pasted:
    """Text that came without a file."""

    text: str


Origin = Path | Member | Pasted


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What reading a file gave.

    `kinds` counts the runs of each kind of line (what was not understood, line by line),
    `unknown_lines` are the numbers of the lines that were not understood, and `first_lines` tells
    where each draft begins, by its position.
    """

    reading: Reading
    kinds: Counter[LineKind]
    unknown_lines: tuple[int, ...]
    first_lines: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in the import dialog.

    `key` stays the same while files come and go. `progress` is lines read and lines expected.
    `given` is the digest date and `format` the name of the reader as the person stated them;
    `problem` says why the file is unreadable.
    """

    key: int
    name: str
    origin: Origin
    stage: Stage = Stage.WAITING
    progress: tuple[int, int] = (0, 0)
    read: ReadFile | None = None
    given: PartialDate | None = None
    format: str | None = None
    plan: FilePlan | None = None
    problem: str = ""

    @property
    def share_read(self) -> float:
        """How much of the file has been looked at, from 0 to 1."""
        if self.stage in (Stage.READ, Stage.UNREADABLE):
            return 1
        done, expected = self.progress
        return done / expected if expected else 0


@dataclass(frozen=True, slots=True)
class Parts:
    """What reading a folder or an archive gave: the files in it."""

    origins: tuple[Path | Member, ...]


Outcome = ReadFile | Parts


def name_of(origin: Path | Member) -> str:
    """Return the name of a file as it can be shown, whatever bytes it is made of."""
    path = Path(origin.name) if isinstance(origin, Member) else origin
    return os.fsencode(path.name or path).decode(errors="replace")
