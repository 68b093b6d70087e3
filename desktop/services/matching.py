"""Seen before? Which told paper is which known one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.model.clues import clues, clues_sought, edits_allowed
from desktop.model.doubt import Why
from desktop.model.folding import fingerprint
from desktop.model.paper import Facts
from desktop.services.likeness import Judgement, Likeness, judged

# Whoever is like more papers than so many is not told apart by a person either.
_MOST_DOUBTS = 3
# Nor does a title or clue say anything that so many papers have; ids, the very words, and whatever
# fewer have still do. So a told paper is looked at beside few others, however many are known.
_BUSY = 64


@dataclass(frozen=True, slots=True)
class Match:
    """The known paper that is told of, if it is known; and those that may be it as well."""

    paper: int | None
    doubts: tuple[tuple[int, Why], ...] = ()


class Matcher:
    """Known papers, found by their clues: ids, title, beginning of the abstract.

    `former` are descriptions under which papers were known before they were merged into others.
    """

    def __init__(
        self, known: Iterable[tuple[int, Facts]], former: Iterable[tuple[int, Facts]] = ()
    ) -> None:
        self._facts: dict[int, Facts] = {}
        self._described: list[tuple[int, Facts | None]] = []
        # Numbers of descriptions, by clue, title or words. Most have one to themselves: lists for
        # all would take as much memory as the papers, and so would texts, whose hashes do as well.
        self._found_by: dict[int, int] = {}
        self._more_by: defaultdict[int, list[int]] = defaultdict(list)
        for paper, facts in known:
            self.add(paper, facts)
        for paper, facts in former:
            self._describe(paper, facts, facts)

    def add(self, paper: int, facts: Facts) -> None:
        """Make a paper known, or tell what it gained."""
        before = self._facts.get(paper)
        self._facts[paper] = facts
        if before != facts:
            self._describe(paper, None, facts)

    def facts(self, paper: int) -> Facts:
        """Return what is known of a paper."""
        return self._facts[paper]

    def match(self, told: Facts) -> Match:
        """Return the known paper that is told of, and whatever else may be it.

        Of several, ids decide, then the very words, then the title, then who was here first.
        """
        found = self._judged(told)
        same = [paper for paper, one in found.items() if one.likeness is Likeness.SAME]
        by_ids = [paper for paper in same if found[paper].why is Why.IDS]
        if by_ids:
            others = tuple((paper, Why.IDS) for paper in by_ids[1:])
            return Match(by_ids[0], others)
        if same:
            return Match(self._first(same, told, found))
        still_open = [(paper, one.why) for paper, one in found.items() if _is_open(one)]
        return Match(None, tuple(still_open[:_MOST_DOUBTS]))

    def _first(self, same: list[int], told: Facts, found: dict[int, Judgement]) -> int:
        number = self._found_by.get(_words(told))
        repeated = None if number is None else self._described[number][0]
        by_title = [paper for paper in same if found[paper].why is Why.TITLE]
        return repeated if repeated in same else (by_title or same)[0]

    def _describe(self, paper: int, former: Facts | None, facts: Facts) -> None:
        """Remember a description; one of today is looked up when it is wanted, as it may grow."""
        number = len(self._described)
        self._described.append((paper, former))
        self._found_by.setdefault(_words(facts), number)
        for key in (*_title(facts), *clues(facts)):
            if self._found_by.setdefault(key, number) != number:
                more = self._more_by[key]
                if len(more) < _BUSY:
                    more.append(number)

    def _judged(self, told: Facts) -> dict[int, Judgement]:
        """Return what is to be said of each paper that has anything in common with what is told."""
        numbers = {*self._repeated(told)}
        for title in _title(told):
            numbers.update(self._having(title))
        sought = clues_sought(told)
        # As a rule there is none of them.
        for clue in sought.keys() & self._found_by.keys():
            fits = sought[clue].fits
            numbers.update(one for one in self._having(clue) if fits(self._letters(one)))
        found: dict[int, Judgement] = {}
        for number in sorted(numbers):
            paper, known = self._description(number)
            one = judged(known, told)
            if paper not in found or _rank(one) < _rank(found[paper]):
                found[paper] = one
        return found

    def _having(self, key: int) -> Sequence[int]:
        """Return the descriptions with a title or clue, if they are few."""
        if key not in self._found_by:
            return ()
        numbers = (self._found_by[key], *self._more_by.get(key, ()))
        return numbers if len(numbers) < _BUSY else ()

    def _repeated(self, told: Facts) -> Sequence[int]:
        """Return the first description in the very words of what is told."""
        number = self._found_by.get(_words(told))
        return () if number is None else (number,)

    def _description(self, number: int) -> tuple[int, Facts]:
        paper, former = self._described[number]
        return paper, former or self._facts[paper]

    def _letters(self, number: int) -> str:
        return fingerprint(self._description(number)[1].title)


def _words(facts: Facts) -> int:
    return hash((facts.title, facts.abstract, facts.authors))


def _title(facts: Facts) -> Sequence[int]:
    """Return what stands for a title that is too short to leave clues to all of it."""
    letters = fingerprint(facts.title)
    return () if edits_allowed(len(letters)) else (hash(letters),)


def _is_open(one: Judgement) -> bool:
    return one.likeness is Likeness.OPEN


def _rank(one: Judgement) -> int:
    return list(Likeness).index(one.likeness)
