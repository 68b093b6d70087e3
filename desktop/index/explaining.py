"""Beyond finding: completing words, saying why a paper answers, and which papers are alike."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from math import log

import numpy as np

from desktop.index.answers import Reason, Similar
from desktop.index.columns import EVERYWHERE
from desktop.index.matching import SATURATION, Matcher
from desktop.index.measures import FIELDS, MEASURES
from desktop.index.phrases import phrase_docs
from desktop.index.segment_files import FieldReader
from desktop.index.snapshot import Expansion, Part, Snapshot
from desktop.model.folding import forms
from desktop.model.query_parts import Node, Text, sought
from desktop.model.word_pattern import patterns

# So many words of a paper are compared with those of others, and so many are named.
_TELLING = 30
_NAMED = 6
# Shorter ones, and those of a larger share of all papers, tell nothing of any.
_SHORTEST = 3
_COMMON, _FEW = 0.2, 10


def complete(
    matcher: Matcher, prefix: str, fields: tuple[str, ...], limit: int
) -> list[tuple[str, int]]:
    """Return words that begin so, commonest first, and how many papers have each."""
    folded = forms(prefix)
    if len(folded) != 1:
        return []
    counts: Counter[str] = Counter()
    for part in matcher.snapshot.parts:
        counts.update(_beginning(part, folded[0], fields))
    ranked = sorted(counts.items(), key=lambda counted: (-counted[1], counted[0]))
    return [(word, count) for word, count in ranked[:limit] if count]


def _beginning(part: Part, prefix: str, fields: tuple[str, ...]) -> dict[str, int]:
    """Return the words of a segment that begin so, and how many papers have each."""
    segment = part.segment
    first, last = segment.range(prefix)
    pairs = []
    for column in filter(None, map(segment.field, fields)):
        start, stop = column.within(first, last)
        docs, _ = column.postings(start, stop)
        words = np.repeat(column.words[start:stop], column.counts(start, stop)).astype(np.int64)
        kept = slice(None) if part.there is None else part.there[docs]
        pairs.append((words[kept] - first) * len(segment.papers) + docs[kept])
    both = np.unique(np.concatenate(pairs)) if len(pairs) > 1 else np.array(pairs).ravel()
    counts = np.bincount((both // max(len(segment.papers), 1)).astype(np.int64))
    there = np.flatnonzero(counts)
    return {
        segment.words[first + number]: count
        for number, count in zip(there.tolist(), counts[there].tolist(), strict=True)
    }


def reasons(matcher: Matcher, node: Node, paper: int) -> list[Reason]:
    """Return why a paper answers, what counts most first; nothing where it does not."""
    place = _place(matcher.snapshot, paper)
    row = int(np.searchsorted(matcher.snapshot.papers, paper))
    if place is None or not matcher.scores(node).found[row]:
        return []
    found: list[tuple[float, Text, str, str]] = []
    for text in dict.fromkeys(sought(node)):
        told = list(_told(*place, text))
        total = sum(weight for weight, _, _ in told)
        score = float(matcher.scores(text).scores[row])
        found += [(score * weight / total, text, field, word) for weight, field, word in told]
    whole = sum(share for share, *_ in found)
    ranked = sorted(found, key=lambda told: -told[0])
    return [Reason(text, field, word, share / whole) for share, text, field, word in ranked]


def _told(part: Part, doc: int, text: Text) -> Iterator[tuple[float, str, str]]:
    """Yield what a text finds in a document: its weight, its field, and the word."""
    wanted = patterns(text)
    expansions = [part.segment.expansion(pattern) for pattern in wanted]
    for name in FIELDS[text.field] if wanted else ():
        column = part.segment.field(name)
        if column is not None and len(wanted) > 1:
            times = int(np.count_nonzero(phrase_docs(column, expansions) == doc))
            if times:
                phrase = " ".join(pattern.form for pattern in wanted)
                yield times * MEASURES[name].boost, name, phrase
        elif column is not None:
            for weight, number in _words(column, doc, expansions[0]):
                yield weight, name, part.segment.words[number]


def _words(column: FieldReader, doc: int, words: Expansion) -> Iterator[tuple[float, int]]:
    numbers = dict(words.each())
    for number, place in column.having(list(numbers)):
        docs, weights = column.postings(place, place + 1)
        at = int(np.searchsorted(docs, doc))
        if at < len(docs) and docs[at] == doc:
            yield numbers[number] * float(weights[at]), number


def similar(matcher: Matcher, paper: int, limit: int) -> list[Similar]:
    """Return the papers that share most telling words with one, likest first."""
    place = _place(matcher.snapshot, paper)
    if place is None or limit < 1:
        return []
    telling = _telling(matcher.snapshot, *place)
    scores = np.zeros(len(matcher.snapshot.papers))
    shared: defaultdict[str, np.ndarray] = defaultdict(lambda: np.zeros(len(scores)))
    for word, worth in telling.items():
        shared[word] = worth * _having(matcher.snapshot, word)
        scores += shared[word]
    row = int(np.searchsorted(matcher.snapshot.papers, paper))
    scores[row] = 0
    best = np.lexsort((-np.arange(len(scores)), -scores))[:limit]
    return [
        Similar(
            int(matcher.snapshot.papers[other]),
            float(scores[other]),
            tuple(
                sorted(
                    (word for word in telling if shared[word][other]),
                    key=lambda word: -shared[word][other],
                )[:_NAMED]
            ),
        )
        for other in best.tolist()
        if scores[other]
    ]


def _telling(snapshot: Snapshot, part: Part, doc: int) -> dict[str, float]:
    """Return the words of a document that tell most of what it is about, and how much each."""
    column = part.segment.field(EVERYWHERE)
    if column is None:
        return {}
    total = len(snapshot.papers)
    worth: dict[str, float] = {}
    for number, weight in column.of(doc):
        word = part.segment.words[number]
        if len(word) < _SHORTEST or not word.isalpha():
            continue
        count = sum(_count(other, word) for other in snapshot.parts)
        if count <= max(_COMMON * total, _FEW):
            rarity = log(1 + (total - count + 0.5) / (count + 0.5))
            worth[word] = rarity * rarity * weight / (weight + SATURATION)
    return {word: worth[word] for word in sorted(worth, key=lambda word: -worth[word])[:_TELLING]}


def _count(part: Part, word: str) -> int:
    """Return in how many papers of a part a word is."""
    column, number = part.segment.field(EVERYWHERE), part.segment.number(word)
    if column is None or number < 0:
        return 0
    docs, _ = column.postings(number, number + 1)
    return len(docs) if part.there is None else int(np.count_nonzero(part.there[docs]))


def _having(snapshot: Snapshot, word: str) -> np.ndarray:
    """Return what a word weighs in each paper, up to 1."""
    total = np.zeros(len(snapshot.papers))
    for part in snapshot.parts:
        column, number = part.segment.field(EVERYWHERE), part.segment.number(word)
        if column and number >= 0:
            docs, weights = column.postings(number, number + 1)
            each = np.zeros(len(part.segment.papers))
            each[docs] = weights / (weights + SATURATION)
            total[part.rows] = each if part.there is None else each[part.there]
    return total


def _place(snapshot: Snapshot, paper: int) -> tuple[Part, int] | None:
    """Return where a paper is, or None when it is not in the index."""
    for part in snapshot.parts:
        for doc in np.flatnonzero(part.segment.papers == paper).tolist():
            if part.there is None or part.there[doc]:
                return part, doc
    return None
