"""Which of some queries a paper answers to, told of the paper alone, before any index has it.

What a query finds once the paper is in the library and in its index, it finds here: words are
folded, stemmed and put side by side as there (`paper_words`), and facts are compared as SQLite
compares them (`store/facts.py`).
"""

from __future__ import annotations

import operator
import string
from collections.abc import Callable, Sequence

from desktop.model.paper import Paper
from desktop.model.query_parts import Fact, FactField, Has, Is, Node, Not, Or, Text
from desktop.model.word_pattern import WordPattern, patterns
from desktop.services.paper_words import Lexicon, PaperWords
from desktop.store.tag_names import is_under

Test = Callable[[Paper, PaperWords], bool]

_SIGNS: tuple[tuple[str, Callable[[int, int], bool]], ...] = (
    (">=", operator.ge),
    ("<=", operator.le),
    (">", operator.gt),
    ("<", operator.lt),
)
_LONGEST_NUMBER = 18
# SQLite knows upper and lower case of ASCII only.
_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)


class Judge:
    """Knows some queries, each compiled once, and says of papers which of them they answer to.

    For one thread at a time.
    """

    def __init__(self, roots: Sequence[Node | None]) -> None:
        self._numbers: dict[WordPattern, int] = {}
        self._tests = [None if root is None else self._test(root) for root in roots]
        self._lexicon = Lexicon(tuple(self._numbers))

    def answering(self, paper: Paper) -> list[int]:
        """Return the places of the queries that a paper answers to; what asks nothing has none."""
        words = PaperWords(_texts(paper), self._lexicon)
        return [
            number
            for number, test in enumerate(self._tests)
            if test is not None and test(paper, words)
        ]

    def _test(self, node: Node) -> Test:
        match node:
            case Text():
                return self._text(node)
            case Fact():
                return _fact(node)
            case Not(part):
                inner = self._test(part)
                return lambda paper, words: not inner(paper, words)
        tests = tuple(map(self._test, node.parts))
        if isinstance(node, Or):
            return lambda paper, words: any(test(paper, words) for test in tests)
        # As in the index, all of nothing is nothing.
        return lambda paper, words: bool(tests) and all(test(paper, words) for test in tests)

    def _text(self, text: Text) -> Test:
        wanted = tuple(
            self._numbers.setdefault(pattern, len(self._numbers)) for pattern in patterns(text)
        )
        field = text.field
        return lambda _paper, words: words.have(field, wanted)


def _texts(paper: Paper) -> dict[str, Sequence[str]]:
    """Return what the index is told of a paper (`services/indexing.py`)."""
    facts = paper.facts
    return {
        "title": (facts.title,),
        "tags": paper.marks.tags,
        "identifiers": tuple(value for value in (facts.arxiv_id, facts.doi) if value),
        "note": (paper.note,),
        "author": facts.authors,
        "organization": (facts.organization or "",),
        "abstract": (facts.abstract,),
    }


def _fact(fact: Fact) -> Test:
    """Return the test of a fact, whose value the parser has found to be sound."""
    test = _FACTS[fact.field](fact.value)
    return lambda paper, _words: test(paper)


def _is(value: str) -> Callable[[Paper], bool]:
    what = Is(value)
    if what is Is.STARRED:
        return lambda paper: paper.marks.starred
    if what is Is.DELETED:
        return lambda paper: paper.marks.deleted
    return lambda paper: paper.marks.status == what.value


def _has(value: str) -> Callable[[Paper], bool]:
    return _HAS[Has(value)]


def _tagged(name: str) -> Callable[[Paper], bool]:
    return lambda paper: any(is_under(tag, name) for tag in paper.marks.tags)


def _in_digest(value: str) -> Callable[[Paper], bool]:
    wanted = value.translate(_LOWER)
    return lambda paper: any(
        wanted in seen.name.translate(_LOWER)
        or (seen.date is not None and seen.date.startswith(wanted))
        for seen in paper.sightings
    )


def _rated(value: str) -> Callable[[Paper], bool]:
    for sign, compare in _SIGNS:
        if value.startswith(sign):
            number = int(value.removeprefix(sign))
            return lambda paper: (
                paper.marks.rating is not None and compare(paper.marks.rating, number)
            )
    low, _, high = value.partition("..")
    least, most = int(low), int(high or low)
    return lambda paper: paper.marks.rating is not None and least <= paper.marks.rating <= most


def _numbered(value: str) -> Callable[[Paper], bool]:
    if value.isascii() and value.isdigit() and len(value) < _LONGEST_NUMBER:
        number = int(value)
        return lambda paper: paper.id == number
    lowered = value.lower()
    return lambda paper: (
        value in (paper.uid, paper.facts.arxiv_id)
        or (paper.facts.doi or "").translate(_LOWER) == lowered
    )


def _on(date: str) -> Callable[[Paper], bool]:
    return lambda paper: (paper.facts.published or "").startswith(date)


def _after(date: str) -> Callable[[Paper], bool]:
    last = f"{date}~"
    return lambda paper: paper.facts.published is not None and paper.facts.published > last


def _before(date: str) -> Callable[[Paper], bool]:
    return lambda paper: paper.facts.published is not None and f"{paper.facts.published}~" < date


_HAS: dict[Has, Callable[[Paper], bool]] = {
    Has.NOTE: lambda paper: bool(paper.note),
    Has.TAG: lambda paper: bool(paper.marks.tags),
    Has.DOI: lambda paper: paper.facts.doi is not None,
    Has.ARXIV: lambda paper: paper.facts.arxiv_id is not None,
    Has.ABSTRACT: lambda paper: paper.facts.abstract != "",
    Has.RATING: lambda paper: paper.marks.rating is not None,
}
_FACTS: dict[FactField, Callable[[str], Callable[[Paper], bool]]] = {
    FactField.TAG: _tagged,
    FactField.IS: _is,
    FactField.HAS: _has,
    FactField.DIGEST: _in_digest,
    FactField.RATING: _rated,
    FactField.ID: _numbered,
    FactField.DATE: _on,
    FactField.AFTER: _after,
    FactField.BEFORE: _before,
}
