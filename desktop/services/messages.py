"""What the window and its processes say to each other: small values, sent over a pipe."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.model.query import Found, Ordering, Place
from desktop.model.sentence import Sentence

if TYPE_CHECKING:
    from desktop.services.consulting import Question


@dataclass(frozen=True, slots=True)
class Ask:
    """Asks a query; only the newest of several that wait is answered."""

    number: int
    text: str
    place: Place
    sort: Ordering


@dataclass(frozen=True, slots=True)
class MakeReady:
    """Asks a process to be there, so that the first query does not wait for its start."""


@dataclass(frozen=True, slots=True)
class CatchUp:
    """Asks for the index to be brought up to date, compared with the library first if wished."""

    reconcile: bool = False
    rebuild: bool = False


@dataclass(frozen=True, slots=True)
class Consult:
    """Asks a question beside the query; of each kind only the newest that waits is answered."""

    number: int
    question: Question[Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to an `Ask` of the same number."""

    number: int
    found: Found

    def __reduce__(self) -> tuple[Callable[..., Answer], tuple[object, ...]]:
        """Send the ids as plain bytes, since a thousand numbers are unpacked one by one."""
        packed = array("q", self.found.ids).tobytes()
        return _unpacked, (self.number, packed, self.found._replace(ids=()))


def _unpacked(number: int, ids: bytes, found: Found) -> Answer:
    return Answer(number, found._replace(ids=tuple(array("q", ids))))


@dataclass(frozen=True, slots=True)
class Advice:
    """The answer to a `Consult` of the same number."""

    number: int
    answer: Any


@dataclass(frozen=True, slots=True)
class Left:
    """So many papers are still to be indexed; 0 when the index is up to date."""

    papers: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something went wrong; the process lives on."""

    message: Sentence


@dataclass(frozen=True, slots=True)
class Broken:
    """Something unexpected went wrong in a process, which ends; `report` is for the log."""

    report: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The process of a worker is gone, and what it was asked with it."""

    worker: str


Request = Ask | Consult | MakeReady | CatchUp
Message = Answer | Advice | Left | Trouble | Broken | Ended
