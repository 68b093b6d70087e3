"""Beyond finding: completing words, saying why a paper answers, and which papers are alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from math import log

from desktop.index.answers import Reason, Similar
from desktop.index.matching import Matcher
from desktop.index.schema import FIELDS
from desktop.index.snapshot import Segment
from desktop.model.folding import forms
from desktop.model.query_parts import Match, Node, Text, sought
from desktop.model.word_pattern import WordPattern, patterns

# So many words of a paper are compared with those of others.
_TELLING = 25
_SHOWN = 5
_SHORTEST = 3


def complete(
    matcher: Matcher, prefix: str, fields: tuple[str, ...], limit: int
) -> list[tuple[str, int]]:
    """Return words that begin so, commonest first, and how many papers have each."""
    folded = forms(prefix)
    if len(folded) != 1:
        return []
    found: defaultdict[str, set[int]] = defaultdict(set)
    for segment in matcher.snapshot.segments:
        for field in fields:
            lexicon = segment.lexicon(field)
            for number in segment.answering(field, WordPattern(folded[0], goes_on=True)):
                docs, _ = segment.weights(field, number)
                if lexicon:
                    found[lexicon.words[number]].update(segment.papers[doc] for doc in docs)
    counts = [(word, len(papers - {0})) for word, papers in found.items()]
    ranked = sorted(counts, key=lambda counted: (-counted[1], counted[0]))
    return [(word, count) for word, count in ranked[:limit] if count]


def reasons(matcher: Matcher, node: Node, paper: int) -> list[Reason]:
    """Return why a paper answers, what counts most first; nothing where it does not."""
    if paper not in matcher.scores(node):
        return []
    found: list[tuple[float, Text, str, str]] = []
    for part in sought(node):
        score = matcher.scores(part).get(paper, 0.0)
        told = list(_found(matcher, part, paper)) if score else []
        total = sum(weight for weight, _, _ in told) or 1.0
        found += [(score * weight / total, part, field, word) for weight, field, word in told]
    whole = sum(share for share, *_ in found) or 1.0
    ranked = sorted(found, key=lambda told: -told[0])
    return [Reason(part, field, word, share / whole) for share, part, field, word in ranked]


def similar(matcher: Matcher, paper: int, limit: int) -> list[Similar]:
    """Return the papers that share most telling words with one, likest first."""
    weights = _words_of(matcher, paper)
    total = len(matcher.snapshot.papers)
    scores: defaultdict[int, float] = defaultdict(float)
    shared: defaultdict[int, dict[str, float]] = defaultdict(dict)
    for word in sorted(weights, key=lambda word: -weights[word])[: 4 * _TELLING]:
        having = matcher.scores(Text(word, match=Match.PHRASE))
        rarity = log(1 + (total - len(having) + 0.5) / (len(having) + 0.5))
        for other, score in having.items():
            if other != paper:
                scores[other] += rarity * score
                shared[other][word] = rarity * score
    return [
        Similar(
            other,
            score,
            tuple(sorted(shared[other], key=lambda word: -shared[other][word])[:_SHOWN]),
        )
        for other, score in sorted(scores.items(), key=lambda one: (-one[1], -one[0]))[:limit]
    ]


def _found(matcher: Matcher, part: Text, paper: int) -> Iterator[tuple[float, str, str]]:
    wanted = patterns(part)
    for segment in matcher.snapshot.segments:
        if paper not in segment.papers:
            continue
        doc = segment.papers.index(paper)
        for field in FIELDS[part.field]:
            for pattern in wanted:
                yield from _in_field(segment, doc, field, pattern)


def _in_field(
    segment: Segment, doc: int, field: str, pattern: WordPattern
) -> Iterator[tuple[float, str, str]]:
    lexicon = segment.lexicon(field)
    for number, share in segment.answering(field, pattern).items():
        docs, weights = segment.weights(field, number)
        if lexicon and doc in docs:
            yield share * weights[docs.index(doc)], field, lexicon.words[number]


def _words_of(matcher: Matcher, paper: int) -> dict[str, float]:
    found: defaultdict[str, float] = defaultdict(float)
    for segment in matcher.snapshot.segments:
        if paper not in segment.papers:
            continue
        doc = segment.papers.index(paper)
        for field in ("title", "abstract"):
            lexicon = segment.lexicon(field)
            for number, word in enumerate(lexicon.words if lexicon else ()):
                docs, weights = segment.weights(field, number)
                if len(word) >= _SHORTEST and doc in docs:
                    found[word] += weights[docs.index(doc)]
    return found
