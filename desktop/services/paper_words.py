"""Which words of a paper answer to the words of queries, without an index.

The queries stay and papers come by the thousand, so each spelling is looked at once: what it
answers to is remembered, and nearly every spelling answers to nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from desktop.model.folding import forms, pieces
from desktop.model.query_parts import TextField
from desktop.model.stemming import stem
from desktop.model.word_pattern import WordPattern

# What the index keeps of a paper, field by field, and where a query looks for words.
PLACES: dict[TextField, tuple[str, ...]] = {
    TextField.ANYWHERE: (
        "title",
        "tags",
        "identifiers",
        "note",
        "author",
        "organization",
        "abstract",
    ),
    TextField.TITLE: ("title",),
    TextField.ABSTRACT: ("abstract",),
    TextField.NOTE: ("note",),
    TextField.AUTHOR: ("author",),
    TextField.ORGANIZATION: ("organization",),
}
# Spellings that are remembered, some ten megabytes.
_KEPT = 60_000

Numbers = frozenset[int]
_NONE: Numbers = frozenset()


class Lexicon:
    """Knows some patterns by their numbers, and says of words to which of them they answer.

    So many spellings are remembered (`kept`), then all are forgotten. For one thread at a time.
    """

    def __init__(self, wanted: Sequence[WordPattern], kept: int = _KEPT) -> None:
        self._kept = kept
        self._wanted = wanted
        self._exact: defaultdict[str, set[int]] = defaultdict(set)
        self._stems: defaultdict[str, set[int]] = defaultdict(set)
        self._near: defaultdict[str, set[int]] = defaultdict(set)
        self._begun: dict[int, str] = {}
        for number, pattern in enumerate(wanted):
            self._exact[pattern.form].add(number)
            if pattern.same_stem:
                self._stems[stem(pattern.form)].add(number)
            if pattern.goes_on:
                self._begun[number] = pattern.form
            if pattern.edits:
                self._near[pattern.form[:1]].add(number)
        self._beginnings = tuple(self._begun.values())
        # Words begin with their stems, but for the last letter of these; few are worth more.
        self._roots = tuple({root[:-1] for root in self._stems})
        self._words: dict[str, Numbers] = {}
        self._telling: dict[str, Numbers] = {}
        self._idle: set[str] = set()

    def in_texts(self, texts: Iterable[str]) -> Numbers:
        """Return to which patterns the words of some texts answer."""
        found = _NONE
        for text in texts:
            for piece in set(pieces(text)) - self._idle:
                told = self._telling.get(piece)
                found |= self._learn(piece) if told is None else told
        return found

    def of_word(self, form: str) -> Numbers:
        """Return to which patterns a folded word answers."""
        found = self._words.get(form)
        if found is None:
            found = self._words[form] = self._answered(form)
        return found

    def _answered(self, form: str) -> Numbers:
        found = set(self._exact.get(form, ()))
        if form.startswith(self._roots):
            found |= self._stems.get(stem(form), _NONE)
        if form.startswith(self._beginnings):
            found.update(number for number, start in self._begun.items() if form.startswith(start))
        for number in self._near.get(form[:1], ()):
            if self._wanted[number].matches(form):
                found.add(number)
        return frozenset(found) if found else _NONE

    def _learn(self, piece: str) -> Numbers:
        found = _NONE.union(*map(self.of_word, forms(piece)))
        if found:
            self._telling[piece] = found
        else:
            self._idle.add(piece)
        if len(self._idle) + len(self._telling) > self._kept:
            self._words.clear()
            self._idle.clear()
            self._telling.clear()
        return found


class PaperWords:
    """The words of one paper, looked at only as far as they are asked for.

    `texts` are what stands in each field of `PLACES`.
    """

    def __init__(self, texts: Mapping[str, Sequence[str]], lexicon: Lexicon) -> None:
        self._texts = texts
        self._lexicon = lexicon
        self._found: dict[str, Numbers] = {}
        self._fields: dict[TextField, Numbers] = {}

    def have(self, field: TextField, wanted: Sequence[int]) -> bool:
        """Say whether the words of some patterns stand in a field, side by side.

        Like the index, no phrase reaches from one field, author or tag into the next.
        """
        if len(wanted) == 1:
            return wanted[0] in self._within(field)
        if not wanted or not self._within(field).issuperset(wanted):
            return False
        return any(
            self._in(place).issuperset(wanted) and self._stand(place, wanted)
            for place in PLACES[field]
        )

    def _within(self, field: TextField) -> Numbers:
        found = self._fields.get(field)
        if found is None:
            found = _NONE.union(*map(self._in, PLACES[field]))
            self._fields[field] = found
        return found

    def _in(self, place: str) -> Numbers:
        found = self._found.get(place)
        if found is None:
            found = self._found[place] = self._lexicon.in_texts(self._texts[place])
        return found

    def _stand(self, place: str, wanted: Sequence[int]) -> bool:
        """Say whether the words of a phrase, each of which is there, stand side by side."""
        first, *others = wanted
        for text in self._texts[place]:
            words = list(map(self._lexicon.of_word, forms(text)))
            for start in range(len(words) - len(others)):
                if first in words[start] and all(
                    number in words[start + n] for n, number in enumerate(others, start=1)
                ):
                    return True
        return False
