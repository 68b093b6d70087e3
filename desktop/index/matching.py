"""Which papers answer to the words of a query, and how well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from desktop.index.arrays import F8, Mask, Places
from desktop.index.columns import EVERYWHERE
from desktop.index.phrases import phrase_docs
from desktop.index.schema import FIELDS, MEASURES
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
        found = np.ones(len(self.snapshot.papers), bool)
        scores = self._nothing()
        for part in parts:
            answer = self.scores(part, overtaken)
            found &= answer.found
            scores += answer.scores
        scores[~found] = 0
        return Scores(found, scores)

    def _any(self, answers: Sequence[Scores]) -> Scores:
        found = np.zeros(len(self.snapshot.papers), bool)
        scores = self._nothing()
        for answer in answers:
            found |= answer.found
            scores += answer.scores
        return Scores(found, scores)

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
            if part.there is not None:
                weights = weights[part.there]
            total[part.rows] = weights
        return total

    def _rated(self, weights: Weighing) -> Scores:
        found = weights > 0
        count = int(np.count_nonzero(found))
        rarity = log(1 + (len(weights) - count + 0.5) / (count + 0.5))
        return Scores(found, rarity * (SATURATION + 1) * weights / (weights + SATURATION))


def weighed(segment: Segment, field: TextField, wanted: Sequence[WordPattern]) -> Weighing:
    """Return what the words of a text weigh in each document of a segment."""
    total = np.zeros(len(segment.papers))
    expansions = [segment.expansion(pattern) for pattern in wanted]
    for name in (
        (EVERYWHERE,) if field is TextField.ANYWHERE and len(wanted) == 1 else FIELDS[field]
    ):
        column = segment.field(name)
        if column is not None and len(wanted) == 1:
            _weigh_words(column, expansions[0], total)
        elif column is not None:
            docs = phrase_docs(column, expansions)
            total += np.bincount(docs, minlength=len(total)) * MEASURES[name].boost
    return total


def _weigh_words(column: FieldReader, words: Expansion, total: Weighing) -> None:
    first, last = column.within(words.first, words.last)
    if first < last:
        docs, weights = column.postings(first, last)
        total += GOES_ON * np.bincount(docs, weights, len(total))
    for number, place in column.having(list(words.others)):
        share = words.others[number] - GOES_ON * (words.first <= number < words.last)
        docs, weights = column.postings(place, place + 1)
        # A document has a word but once, so that nothing is lost in adding.
        total[docs] += share * weights.astype(F8)
