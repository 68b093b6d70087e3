"""What the window asks of the search process beside the query itself.

A question is a small value that is sent there, answers itself with library and index, and brings
back a small value. Of the questions of one kind that wait, only the newest is answered.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from desktop.model.query import Place

if TYPE_CHECKING:
    from desktop.index.search_index import SearchIndex
    from desktop.model.cause import Cause
    from desktop.model.completion import Completion
    from desktop.model.excerpt import Excerpt
    from desktop.model.kin import Kin
    from desktop.model.relaxing import Relaxing
    from desktop.model.spreading import Spreading
    from desktop.services.linking import Offer
    from desktop.store.library import Library

T = TypeVar("T")


class Question(ABC, Generic[T]):
    """Something to be answered from library and index."""

    __slots__ = ()

    @abstractmethod
    def answer(self, library: Library, index: SearchIndex) -> T:
        """Answer, in the search process. May raise an AppError."""


@dataclass(frozen=True, slots=True)
class Excerpts(Question[dict[int, "Excerpt"]]):
    """Asks what lines of the list show of papers that a query found."""

    text: str
    papers: tuple[int, ...]

    def answer(self, library: Library, index: SearchIndex) -> dict[int, Excerpt]:
        from desktop.services.excerpting import excerpts

        del index
        return excerpts(library, self.text, self.papers)


@dataclass(frozen=True, slots=True)
class Complete(Question["Completion"]):
    """Asks what may be meant by what stands before the cursor of the search box."""

    text: str
    cursor: int
    year: int

    def answer(self, library: Library, index: SearchIndex) -> Completion:
        from desktop.services.completing import complete

        return complete(library, index, self.text, self.cursor, self.year)


@dataclass(frozen=True, slots=True)
class Spread(Question["Spreading"]):
    """Asks how the papers that a query finds in a place are spread."""

    text: str
    place: Place

    def answer(self, library: Library, index: SearchIndex) -> Spreading:
        from desktop.services.spreading import spread

        return spread(library, index, self.text, self.place)


@dataclass(frozen=True, slots=True)
class Count(Question[int]):
    """Asks how many papers of the library a query finds, such as a saved search."""

    text: str

    def answer(self, library: Library, index: SearchIndex) -> int:
        from desktop.model.query import Sort
        from desktop.services.searching import find

        return len(find(library, index, self.text, Place(), Sort.ADDED).ids)


@dataclass(frozen=True, slots=True)
class CountEach(Question[tuple[int, ...]]):
    """Asks how many papers of the library each of some queries finds, such as those of rules."""

    texts: tuple[str, ...]

    def answer(self, library: Library, index: SearchIndex) -> tuple[int, ...]:
        return tuple(Count(text).answer(library, index) for text in self.texts)


@dataclass(frozen=True, slots=True)
class Relax(Question["Relaxing"]):
    """Asks how a query that finds nothing in a place would find something."""

    text: str
    place: Place

    def answer(self, library: Library, index: SearchIndex) -> Relaxing:
        from desktop.services.relaxing import relax

        return relax(library, index, self.text, self.place)


@dataclass(frozen=True, slots=True)
class Why(Question["tuple[Cause, ...]"]):
    """Asks which words of a paper answer to a query, and how much each counts."""

    text: str
    paper: int

    def answer(self, library: Library, index: SearchIndex) -> tuple[Cause, ...]:
        from desktop.services.explaining import reasons

        return reasons(library, index, self.text, self.paper)


@dataclass(frozen=True, slots=True)
class Alike(Question["tuple[Kin, ...]"]):
    """Asks which papers of the library are like one."""

    paper: int

    def answer(self, library: Library, index: SearchIndex) -> tuple[Kin, ...]:
        from desktop.services.explaining import kin

        return kin(library, index, self.paper)


@dataclass(frozen=True, slots=True)
class LinkTo(Question["tuple[Offer, ...]"]):
    """Asks which papers a link in a note may mean, the paper that it is the note of left out."""

    typed: str
    without: int | None

    def answer(self, library: Library, index: SearchIndex) -> tuple[Offer, ...]:
        from desktop.services.linking import offers

        del index
        return offers(library, self.typed, self.without)
