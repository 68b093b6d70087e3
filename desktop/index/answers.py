"""What the index answers: papers, why they answer, and papers that are alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop.model.query_parts import Text

if TYPE_CHECKING:
    from desktop.index.arrays import Numbers
    from desktop.index.matching import Scores


class Hit(NamedTuple):
    """A paper that answers to a query, and how well; scores compare within one search only."""

    id: int
    score: float


@dataclass(frozen=True, slots=True)
class Answers:
    """All papers of the index by id, in order, and for each whether it answers and how well."""

    papers: Numbers
    scores: Scores

    def best(self, limit: int) -> list[Hit]:
        """Return the papers that answer best, best first, and of equals the newest."""
        rows = self.scores.best(limit)
        papers, scores = self.papers[rows].tolist(), self.scores.scores[rows].tolist()
        return list(map(Hit, papers, scores))

    def ids(self) -> list[int]:
        """Return the papers that answer, in order."""
        found: list[int] = self.papers[self.scores.found].tolist()
        return found


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a paper answers: a part of the query, and a word of the paper that answers to it.

    `field` is the name of the index's field that has the word (title, tags, author …); `word` is
    folded, and of a phrase it is all words. `share` is its part of the score, from 0 to 1; those of
    one paper add up to 1.
    """

    part: Text
    field: str
    word: str
    share: float


@dataclass(frozen=True, slots=True)
class Similar:
    """A paper that is like another; `words` are folded, and those that tell most come first."""

    id: int
    score: float
    words: tuple[str, ...]
