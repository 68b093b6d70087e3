"""What the window asks of the search process beside the query itself.

A question is a small value that is sent there, answers itself with library and index, and brings
back a small value. Of the questions of one kind that wait, only the newest is answered.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from desktop.index.search_index import SearchIndex
    from desktop.model.excerpt import Excerpt
    from desktop.store.library import Library

T = TypeVar("T")


class Question(Generic[T]):
    """Something to be answered from library and index."""

    __slots__ = ()

    def answer(self, library: Library, index: SearchIndex) -> T:
        """Answer, in the search process. May raise an AppError."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Excerpts(Question[dict[int, "Excerpt"]]):
    """Asks what lines of the list show of papers that a query found."""

    text: str
    papers: tuple[int, ...]

    def answer(self, library: Library, index: SearchIndex) -> dict[int, Excerpt]:
        from desktop.services.excerpting import excerpts

        del index
        return excerpts(library, self.text, self.papers)
