"""Did you mean …: a query with words of the library in place of those that it does not have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from heapq import nlargest
from itertools import islice
from typing import TYPE_CHECKING

from desktop.model.folding import forms, words
from desktop.model.query import Query
from desktop.model.query_parts import And, Match, Node, Text, TextField, has_facts, sought
from desktop.model.query_text import parse
from desktop.model.vocabulary import Vocabulary

if TYPE_CHECKING:
    from desktop.index.matching import Matcher
    from desktop.index.snapshot import Snapshot

# What was typed in quotes or with a star is meant as it stands.
_GUESSED = (Match.WORD, Match.TYPED, Match.FUZZY)
_MOST_WORDS = 5
_SHORTEST = 3
# Words of so many letters may have two wrong ones.
_LONG = 5
# What it counts to forget a blank, where a letter counts 1, and the shortest word before one.
_BLANK = 0.8
_SHORTEST_HALF = 2
_MOST_TRIED = 8


def respelt(query: Query, matcher: Matcher) -> str:
    """Return a query with its words put right, or "" where nothing is better.

    Words that nothing answers to are replaced, the first five of them. Where there is something for
    each word and yet nothing for all of them, it is the one whose replacement makes the difference.
    """
    speller = _Speller(matcher)
    text, place = query.text, 0
    for _ in range(_MOST_WORDS):
        parts = list(sought(parse(text).root))
        while place < len(parts) and parts[place].match not in _GUESSED:
            place += 1
        if place >= len(parts):
            break
        better = "" if speller.answers(parts[place]) else speller.replaced(text, parts, place)
        # A word may have become two, and two one.
        place += 1 + max(0, len(list(sought(parse(better).root))) - len(parts) if better else 0)
        text = better or text
    if text == query.text:
        text = speller.made_to_meet(query)
    return text if text != query.text else ""


class _Speller:
    """Looks for other spellings in the words of a snapshot."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._vocabulary = _vocabulary(matcher.snapshot)

    def answers(self, node: Node) -> bool:
        """Say whether any paper answers."""
        return bool(self._matcher.scores(node))

    def replaced(self, text: str, parts: list[Text], place: int) -> str:
        """Return a query with one of its parts put right, or "" if there is no way."""
        return next(self._ways(text, parts, place), "")

    def made_to_meet(self, query: Query) -> str:
        """Return a query of which another spelling of one word finds something that has all."""
        root, text = _plain(query.root), query.text
        if root is None or self.answers(root):
            return text
        parts = list(sought(query.root))
        for place, part in islice(enumerate(parts), _MOST_WORDS):
            if part.match in _GUESSED:
                for way in self._ways(text, parts, place):
                    better = _plain(parse(way).root)
                    if better is not None and self.answers(better):
                        return way
        return text

    def _ways(self, text: str, parts: list[Text], place: int) -> Iterator[str]:
        """Yield the query with a part, or it and the one beside it, written in other ways."""
        part = parts[place]
        for first in (place - 1, place):
            two = parts[first : first + 2] if first >= 0 else []
            joined = "".join(form for one in two for form in forms(one.words))
            if len(two) == 2 and self._vocabulary.count(joined):
                yield from _exchanged(text, parts, (first, first + 2), joined)
        for spelling in islice(self._spellings(part), _MOST_TRIED):
            if self.answers(Text(spelling, part.field)):
                yield from _exchanged(text, parts, (place, place + 1), spelling)

    def _spellings(self, part: Text) -> Iterator[str]:
        """Yield other spellings of a part, the likeliest first."""
        found = list(words(part.words))
        if len(found) == 1:
            yield from self._nearest(found[0].form)
            return
        joined = "".join(word.form for word in found)
        if self._vocabulary.count(joined):
            yield joined
        spelt = part.words
        for word in reversed(found):
            if not self._vocabulary.count(word.form):
                better = next(self._nearest(word.form), word.form)
                spelt = spelt[: word.start] + better + spelt[word.end :]
        if spelt != part.words:
            yield spelt

    def _nearest(self, form: str) -> Iterator[str]:
        if len(form) < _SHORTEST or not form.isalpha():
            return
        near = self._vocabulary.near(form, 2 if len(form) >= _LONG else 1)
        yield from (spelling for _, spelling in sorted([*near, *self._halves(form)]))

    def _halves(self, form: str) -> Iterator[tuple[float, str]]:
        """Yield the commonest ways to read a word as two that stand side by side somewhere."""
        count = self._vocabulary.count
        splits = (
            (form[:middle], form[middle:])
            for middle in range(_SHORTEST_HALF, len(form) - _SHORTEST_HALF + 1)
        )
        common = nlargest(3, ((min(map(count, split)), " ".join(split)) for split in splits))
        for least, spelling in common:
            if least:
                there = self._matcher.scores(Text(spelling))
                if there:
                    yield _BLANK + Vocabulary.bonus(len(there)), spelling


def _vocabulary(snapshot: Snapshot) -> Vocabulary:
    return Vocabulary(list(snapshot.lexicons()))


def _exchanged(
    text: str, parts: list[Text], places: tuple[int, int], spelling: str
) -> Iterator[str]:
    """Yield the query with some of its parts spelt otherwise, if it is then read as it should be.

    The same letters may stand in a field or behind a NOT as well, where they are not to be touched.
    """
    first, last = places
    field = parts[first].field
    wanted = [
        *_read(parts[:first]),
        *((field, form) for form in forms(spelling)),
        *_read(parts[last:]),
    ]
    typed = r"\s+".join(re.escape(part.words) for part in parts[first:last])
    for match in re.finditer(rf"(?<!\w){typed}(?!\w)", text):
        for written in (spelling, f'"{spelling}"'):
            better = text[: match.start()] + written + text[match.end() :]
            if _read(sought(parse(better).root)) == wanted:
                yield better
                return


def _read(parts: Iterable[Text]) -> list[tuple[TextField, str]]:
    return [(part.field, form) for part in parts for form in forms(part.words)]


def _plain(node: Node | None) -> Node | None:
    """Return what a query asks for besides facts, or None if that cannot be told apart."""
    if node is None or not has_facts(node):
        return node
    plain = [part for part in node.parts if not has_facts(part)] if isinstance(node, And) else []
    return And(tuple(plain)) if plain else None
