"""Words and how common they are, to find those that are spelt nearly like another."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from math import log1p
from string import ascii_lowercase

from desktop.model.spelling import effort

# How many of the nearest words are looked at closely.
_CLOSE = 30
# A word is as good as one with a whole letter less wrong when it is some 3,000 times as common.
_WEIGHT = 0.125
_LAST = "\U0010ffff"


class Vocabulary:
    """Folded words in lists, each sorted, and in how many texts each word of a list is."""

    def __init__(self, lists: Sequence[tuple[Sequence[str], Sequence[int]]]) -> None:
        self._lists = lists

    def count(self, word: str) -> int:
        """Return in how many texts a word is; one that is twice in a text may count twice."""
        total = 0
        for words, counts in self._lists:
            place = bisect_left(words, word)
            if place < len(words) and words[place] == word:
                total += counts[place]
        return total

    def near(self, form: str, most: int) -> list[tuple[float, str]]:
        """Return words with at most so many wrong letters, the likeliest first.

        Where the first letter is wrong and not merely swapped with the second, all others must be
        right. The number before each word says how far off it is, less what it gains by being
        common. Takes a few milliseconds with 100,000 words, as only those that begin alike are
        looked at.
        """
        counts: Counter[str] = Counter()
        steps: dict[str, int] = {}
        for word, distance, count in chain(self._begun_alike(form, most), self._others(form)):
            counts[word] += count
            steps[word] = distance
        closest = sorted((steps[word], -counts[word], word) for word in steps if word != form)
        return sorted(
            (effort(form, word) + self.bonus(-count), word) for _, count, word in closest[:_CLOSE]
        )

    @staticmethod
    def bonus(count: int) -> float:
        """Return what a word that is in so many texts gains over one that is in none."""
        return -_WEIGHT * log1p(count)

    def _begun_alike(self, form: str, most: int) -> Iterator[tuple[str, int, int]]:
        """Yield words that begin with the first or the second letter, how far they are, and counts.

        A word comes once from each list that has it.
        """
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        for words, counts in self._lists:
            for letter in {*form[:2]}:
                first = bisect_left(words, letter)
                begun = words[first : bisect_left(words, letter + _LAST)]
                found = extract(form, begun, scorer=OSA.distance, score_cutoff=most, limit=None)
                for word, distance, place in found:
                    yield word, distance, counts[first + place]

    def _others(self, form: str) -> Iterator[tuple[str, int, int]]:
        """Yield words of which only the first letter is wrong, missing or not wanted."""
        ways = [letter + rest for letter in ascii_lowercase for rest in (form[1:], form)]
        for word in {*ways, form[1:]}:
            if word[:1] not in form[:2] and (count := self.count(word)):
                yield word, 1, count
