"""Which papers answer to the words of a query, and how well."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from math import log

from desktop.index.schema import FIELDS, MEASURES
from desktop.index.snapshot import Segment, Snapshot
from desktop.model.query_parts import And, Node, Not, Or, Text
from desktop.model.word_pattern import WordPattern, patterns

# BM25 (Robertson and Zaragoza, 2009) over weighted fields: how soon more of a word stops to matter.
SATURATION = 1.2
# Where a word may be any of so many, as with a prefix of one letter, papers are found, not weighed.
BROAD = 400
_BROAD_WEIGHT = 0.1

_NOBODY = 0
_REMEMBERED = 8

Scores = dict[int, float]


class Matcher:
    """Answers queries from a snapshot; remembers what the last words gave, for the next letter."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self._known: dict[Text, Scores] = {}

    def scores(self, node: Node) -> Scores:
        """Return the papers that answer, and how well; a Fact is beyond it and has none."""
        match node:
            case Text():
                return self._remembered(node)
            case Not(part):
                return dict.fromkeys(self.snapshot.papers - self.scores(part).keys(), 0.0)
            case And(parts):
                return self._all(parts)
            case Or(parts):
                return _any([self.scores(part) for part in parts])
        return {}

    def close(self) -> None:
        """Let go of the files of the snapshot."""
        self.snapshot.close()

    def _all(self, parts: tuple[Node, ...]) -> Scores:
        wanted = [self.scores(part) for part in parts if not isinstance(part, Not)]
        unwanted = [self.scores(part.part) for part in parts if isinstance(part, Not)]
        wanted = wanted or [dict.fromkeys(self.snapshot.papers, 0.0)]
        papers = set.intersection(*(set(scores) for scores in wanted)).difference(*unwanted)
        return {paper: sum(scores[paper] for scores in wanted) for paper in papers}

    def _remembered(self, text: Text) -> Scores:
        if text not in self._known:
            if len(self._known) >= _REMEMBERED:
                del self._known[next(iter(self._known))]
            self._known[text] = self._rated(_weighed(self.snapshot.segments, text))
        return self._known[text]

    def _rated(self, weights: Scores) -> Scores:
        weights.pop(_NOBODY, None)
        rarity = log(1 + (len(self.snapshot.papers) - len(weights) + 0.5) / (len(weights) + 0.5))
        scale = rarity * (SATURATION + 1)
        return {paper: scale * weight / (weight + SATURATION) for paper, weight in weights.items()}


def _any(found: list[Scores]) -> Scores:
    total: Scores = {}
    for scores in found:
        for paper, score in scores.items():
            total[paper] = total.get(paper, 0.0) + score
    return total


def _weighed(segments: Iterable[Segment], text: Text) -> Scores:
    """Return what the words of a text weigh in each paper, all fields together."""
    wanted = patterns(text)
    weights: Scores = {}
    for segment in segments:
        for field in FIELDS[text.field]:
            if len(wanted) == 1:
                _weigh_word(segment, field, wanted[0], weights)
            elif wanted:
                _weigh_phrase(segment, field, wanted, weights)
    return weights


def _weigh_word(segment: Segment, field: str, pattern: WordPattern, weights: Scores) -> None:
    answering = segment.answering(field, pattern)
    papers = segment.papers
    if len(answering) > BROAD:
        docs = set(chain.from_iterable(segment.weights(field, word)[0] for word in answering))
        weight = _BROAD_WEIGHT * MEASURES[field].boost
        for doc in docs:
            weights[papers[doc]] = weights.get(papers[doc], 0.0) + weight
        answering = {word: share for word, share in answering.items() if share == 1}
    for word, share in answering.items():
        for doc, weight in zip(*segment.weights(field, word), strict=True):
            paper = papers[doc]
            weights[paper] = weights.get(paper, 0.0) + share * weight


def _weigh_phrase(
    segment: Segment, field: str, wanted: tuple[WordPattern, ...], weights: Scores
) -> None:
    answering = [segment.answering(field, pattern) for pattern in wanted]
    docs = [_docs(segment, field, words) for words in answering]
    candidates = set.intersection(*sorted(docs, key=len))
    if not candidates:
        return
    places = [_places(segment, field, words, candidates) for words in answering]
    for doc in sorted(candidates):
        starts = places[0][doc]
        for offset, later in enumerate(places[1:], 1):
            starts = starts & {place - offset for place in later[doc]}
        if starts:
            paper = segment.papers[doc]
            weights[paper] = weights.get(paper, 0.0) + len(starts) * MEASURES[field].boost


def _docs(segment: Segment, field: str, words: Iterable[int]) -> set[int]:
    return set(chain.from_iterable(segment.weights(field, word)[0] for word in words))


def _places(
    segment: Segment, field: str, words: Iterable[int], candidates: set[int]
) -> dict[int, set[int]]:
    """Return where any of the words stands in each of the candidates."""
    found: dict[int, set[int]] = {doc: set() for doc in candidates}
    for word in words:
        column = segment.column(field, word)
        start = 0
        for doc, end in zip(column.docs, column.ends, strict=True):
            if doc in found:
                found[doc].update(column.places[start:end])
            start = end
    return found
