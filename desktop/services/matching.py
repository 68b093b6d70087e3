"""Seen before? Which told paper is which known one."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from desktop.model.clues import (
    MOST_EDITS,
    Sought,
    Traces,
    edits_allowed,
    stretches_sought,
    traces,
)
from desktop.model.doubt import Why
from desktop.model.paper import Facts
from desktop.services.likeness import Judgement, Likeness, judged
from desktop.services.packed import FACTS
from desktop.services.staging import Room, Staged

# Whoever is like more papers than so many is not told apart by a person either.
_MOST_DOUBTS = 3
# Nor does a title or clue say anything that so many papers have; ids, the very words, and whatever
# fewer have still do. So a told paper is looked at beside few others, however many are known.
_BUSY = 64
# Of nearly equal titles so many are looked at, nearest first: a series may have hundreds.
_MOST_NEAR = 24


class Match(NamedTuple):
    """The known paper that is told of, if it is known; and those that may be it as well."""

    paper: int | None
    doubts: tuple[tuple[int, Why], ...] = ()


class Matcher:
    """Known papers, found by their clues: ids, title, beginning of the abstract.

    Those of the library are numbered from 0, new ones downwards from -1. `former` are other
    descriptions under which papers of the library are known. `besides` is a paper of the library
    that is never found, as it is the one that others are looked for beside.
    """

    def __init__(
        self,
        known: Iterable[tuple[int, Facts]] = (),
        former: Iterable[tuple[int, Facts]] = (),
        besides: int | None = None,
        room: Room | None = None,
    ) -> None:
        self._besides = besides
        self._facts = Staged(FACTS, room=room)
        self._places: dict[int, int] = {}
        # Descriptions by their numbers: of which paper, and with which letters in the title.
        self._papers = array("q")
        self._letters: list[str] = []
        self._former: dict[int, Facts] = {}
        self._met_former: set[tuple[int, int]] = set()
        # Numbers of descriptions, by clue, title or words. Most have one to themselves: lists for
        # all would take as much memory as the papers, and so would texts, whose hashes do as well.
        self._found_by: dict[int, int] = {}
        self._more_by: defaultdict[int, list[int]] = defaultdict(list)
        self.learn(known, former)

    @property
    def papers(self) -> Container[int]:
        """The papers that are known."""
        return self._places.keys()

    def learn(
        self, known: Iterable[tuple[int, Facts]], former: Iterable[tuple[int, Facts]] = ()
    ) -> None:
        """Make papers known, but for the one that is asked for; see `Matcher`."""
        for paper, facts in known:
            if paper != self._besides:
                self.add(paper, facts)
        for paper, facts in former:
            met = (paper, _words(facts))
            if paper != self._besides and met not in self._met_former:
                self._met_former.add(met)
                self._former[len(self._papers)] = facts
                self._describe(paper, facts, traces(facts))

    def add(self, paper: int, facts: Facts, left: Traces | None = None) -> None:
        """Make a paper known, or tell what it gained; `left` is what it is found by."""
        place = self._places.get(paper)
        if place is None:
            self._places[paper] = len(self._facts)
            self._facts.append(facts)
        elif self._facts[place] == facts:
            return
        else:
            self._facts[place] = facts
        self._describe(paper, facts, left or traces(facts))

    def facts(self, paper: int) -> Facts:
        """Return what is known of a paper."""
        return self._facts[self._places[paper]]

    def match(self, told: Facts, left: Traces | None = None) -> Match:
        """Return the known paper that is told of, and whatever else may be it.

        Of several, ids decide, then the very words, then the title, then who was here first.
        """
        numbers = self._alike(told, left or traces(told))
        if not numbers:
            return _UNKNOWN  # as most papers of a digest are
        found = self._judged(told, numbers)
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
        repeated = None if number is None else self._papers[number]
        by_title = [paper for paper in same if found[paper].why is Why.TITLE]
        return repeated if repeated in same else (by_title or same)[0]

    def _describe(self, paper: int, facts: Facts, left: Traces) -> None:
        """Remember a description; one of today is looked up when it is wanted, as it may grow."""
        number = len(self._papers)
        self._papers.append(paper)
        self._letters.append(left.letters)
        found_by = self._found_by
        found_by.setdefault(_words(facts), number)
        for key in (*_title(left.letters), *left.left):
            if found_by.setdefault(key, number) != number:
                more = self._more_by[key]
                if len(more) < _BUSY:
                    more.append(number)

    def _alike(self, told: Facts, left: Traces) -> set[int]:
        """Return the descriptions that have anything in common with what is told."""
        there = self._found_by
        words = there.get(_words(told))
        numbers = set() if words is None else {words}
        for title in _title(left.letters):
            numbers.update(self._having(title))
        # As a rule none of the clues is there.
        if not there.keys().isdisjoint(left.whole):
            letters = self._letters
            for clue, kind in left.whole.items():
                fits = Sought(kind, left.letters).fits
                numbers.update(one for one in self._having(clue) if fits(letters[one]))
        stretches = stretches_sought(left)
        if not there.keys().isdisjoint(stretches):
            having = {one for clue in stretches for one in self._having(clue)}
            numbers.update(self._nearest(left.letters, having))
        return numbers

    def _nearest(self, letters: str, numbers: set[int]) -> list[int]:
        """Return which of some descriptions have nearly the title that is told, but no crowd."""
        from rapidfuzz.distance import Levenshtein
        from rapidfuzz.process import extract

        titles = {number: self._letters[number] for number in sorted(numbers)}
        found = extract(
            letters,
            titles,
            scorer=Levenshtein.distance,
            score_cutoff=MOST_EDITS,
            limit=_MOST_NEAR,
        )
        return [number for _, _, number in found]

    def _judged(self, told: Facts, numbers: Iterable[int]) -> dict[int, Judgement]:
        """Return what is to be said of each paper that some descriptions are of."""
        found: dict[int, Judgement] = {}
        for number in sorted(numbers, key=self._age):
            paper = self._papers[number]
            one = judged(self._former.get(number) or self.facts(paper), told)
            if paper not in found or _RANK[one.likeness] < _RANK[found[paper].likeness]:
                found[paper] = one
        return found

    def _age(self, number: int) -> tuple[int, int]:
        """Return what puts descriptions in order: those of the library come before all others."""
        paper = self._papers[number]
        if number in self._former:
            return 1, number
        return (0, paper) if paper >= 0 else (2, number)

    def _having(self, key: int) -> Sequence[int]:
        """Return the descriptions with a title or clue, if they are few."""
        if key not in self._found_by:
            return ()
        numbers = (self._found_by[key], *self._more_by.get(key, ()))
        return numbers if len(numbers) < _BUSY else ()


def _words(facts: Facts) -> int:
    return hash((facts.title, facts.abstract, facts.authors))


def _title(letters: str) -> Sequence[int]:
    """Return what stands for a title that is too short to leave clues to all of it."""
    return () if edits_allowed(len(letters)) else (hash(letters),)


def _is_open(one: Judgement) -> bool:
    return one.likeness is Likeness.OPEN


_UNKNOWN = Match(None)
_RANK = {likeness: rank for rank, likeness in enumerate(Likeness)}
