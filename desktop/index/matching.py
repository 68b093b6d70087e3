"""Which papers answer to the words of a query, and how well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from desktop.index.arrays import F8, Mask, Places
from desktop.index.columns import EVERYWHERE
from desktop.index.measures import FIELDS, MEASURES
from desktop.index.phrases import phrase_docs
from desktop.index.segment_files import FieldReader
from desktop.index.snapshot import GOES_ON, Expansion, Segment, Snapshot
from desktop.model.query_parts import And, Node, Not, Or, Text, TextField
from desktop.model.word_pattern import WordPattern, patterns

# BM25 (Robertson and Zaragoza, 2009) over weighted fields: how soon more of a word stops to matter.
SATURATION = 1.2

_REMEMBERED = 8

Weighing = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Scores:
    """For each paper of a snapshot, in the order of ids: whether it answers, and how well."""

    found: Mask
    scores: Weighing

    def __len__(self) -> int:
        """Return how many papers answer."""
        return int(np.count_nonzero(self.found))

    def best(self, limit: int) -> Places:
        """Return where the papers are that answer best; of equals the newest comes first."""
        rows = np.flatnonzero(self.found)
        scores = self.scores[rows]
        if 0 < limit < len(rows):
            least = np.partition(scores, len(rows) - limit)[len(rows) - limit]
            rows, scores = rows[scores >= least], scores[scores >= least]
        return rows[np.lexsort((-rows, -scores))[:limit]]


class OvertakenError(Exception):
    """Nobody waits for the answer any more."""


class Matcher:
    """Answers queries from a snapshot; remembers what the last words gave, for the next letter."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self._known: dict[Text, Scores] = {}

    def scores(self, node: Node, overtaken: Callable[[], bool] | None = None) -> Scores:
        """Return which papers answer, and how well; a Fact is beyond it and finds none.

        Raises OvertakenError when that is asked between two parts of the query and said.
        """
        if overtaken is not None and overtaken():
            raise OvertakenError
        match node:
            case Text():
                return self._remembered(node)
            case Not(part):
                return Scores(~self.scores(part, overtaken).found, self._nothing())
            case And(parts):
                return self._all(parts, overtaken)
            case Or(parts):
                return self._any([self.scores(part, overtaken) for part in parts])
        return self._any([])

    def close(self) -> None:
        """Let go of the files of the snapshot."""
        self.snapshot.close()

    def _nothing(self) -> Weighing:
        return np.zeros(len(self.snapshot.papers))

    def _all(self, parts: tuple[Node, ...], overtaken: Callable[[], bool] | None) -> Scores:
        if not parts:
            return self._any([])
        answers = [self.scores(part, overtaken) for part in parts]
        found = np.logical_and.reduce([answer.found for answer in answers])
        scores = np.add.reduce([answer.scores for answer in answers])
        scores *= found
        return Scores(found, scores)

    def _any(self, answers: Sequence[Scores]) -> Scores:
        if not answers:
            return Scores(np.zeros(len(self.snapshot.papers), bool), self._nothing())
        return Scores(
            np.logical_or.reduce([answer.found for answer in answers]),
            np.add.reduce([answer.scores for answer in answers]),
        )

    def _remembered(self, text: Text) -> Scores:
        if text not in self._known:
            if len(self._known) >= _REMEMBERED:
                del self._known[next(iter(self._known))]
            self._known[text] = self._rated(self._weighed(text))
        return self._known[text]

    def _weighed(self, text: Text) -> Weighing:
        """Return what the words of a text weigh in each paper, all fields together."""
        wanted = patterns(text)
        total = self._nothing()
        for part in self.snapshot.parts if wanted else ():
            weights = weighed(part.segment, text.field, wanted)
            if weights is not None and len(weights) == len(total) and part.is_straight:
                total = weights
            elif weights is not None:
                total[part.rows] = weights if part.there is None else weights[part.there]
        return total

    def _rated(self, weights: Weighing) -> Scores:
        found = weights > 0
        count = int(np.count_nonzero(found))
        rarity = log(1 + (len(weights) - count + 0.5) / (count + 0.5))
        scores = weights / (weights + SATURATION)
        scores *= rarity * (SATURATION + 1)
        return Scores(found, scores)


def weighed(segment: Segment, field: TextField, wanted: Sequence[WordPattern]) -> Weighing | None:
    """Return what the words of a text weigh in each document of a segment; None for nothing."""
    expansions = [segment.expansion(pattern) for pattern in wanted]
    together = field is TextField.ANYWHERE and len(wanted) == 1
    found: list[Weighing | None] = []
    for name in (EVERYWHERE,) if together else FIELDS[field]:
        column = segment.field(name)
        if column is not None and len(wanted) == 1:
            found.append(_weigh_words(column, expansions[0], len(segment.papers)))
        elif column is not None:
            docs = phrase_docs(column, expansions)
            if len(docs):
                times = np.bincount(docs, minlength=len(segment.papers))
                found.append((times * MEASURES[name].boost).astype(F8))
    there = [weights for weights in found if weights is not None]
    return sum(there[1:], start=there[0]) if there else None


def _weigh_words(column: FieldReader, words: Expansion, size: int) -> Weighing | None:
    first, last = column.within(words.first, words.last)
    others = column.having(list(words.others))
    if first == last and not others:
        return None
    docs, weights = column.postings(first, last)
    total = np.bincount(docs, weights, size).astype(F8, copy=False)
    total *= GOES_ON
    for number, place in others:
        share = words.others[number] - GOES_ON * (words.first <= number < words.last)
        docs, weights = column.postings(place, place + 1)
        # A document has a word but once, so that nothing is lost in adding.
        total[docs] += share * weights.astype(F8)
    return total
