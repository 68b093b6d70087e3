"""Which papers of an import are ticked, and how many; a paper in several files is one paper."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.services.importing import FilePlan, Verdict

Place = tuple[int, int]  # the key of a file, and the position of a draft in it


@dataclass(frozen=True, slots=True)
class Overview:
    """The papers of all files: where each one stands and what becomes of it.

    `doubtful` are those that may be another paper.
    """

    paper_at: Mapping[Place, int]
    places_of: Mapping[int, tuple[Place, ...]]
    verdict_of: Mapping[int, Verdict]
    counts: Counter[Verdict]
    doubtful: frozenset[int] = frozenset()


def overview(plans: Mapping[int, FilePlan]) -> Overview:
    """Join the plans of files, given by their keys; a paper's strongest verdict counts."""
    paper_at: dict[Place, int] = {}
    places_of: dict[int, tuple[Place, ...]] = {}
    verdict_of: dict[int, Verdict] = {}
    doubtful: set[int] = set()
    for key, plan in plans.items():
        for planned in plan.papers:
            place = (key, planned.position)
            paper_at[place] = planned.paper
            places_of[planned.paper] = (*places_of.get(planned.paper, ()), place)
            known = verdict_of.get(planned.paper, planned.verdict)
            verdict_of[planned.paper] = min(known, planned.verdict, key=_STRENGTH.index)
            if planned.doubts:
                doubtful.add(planned.paper)
    counts = Counter(verdict_of.values())
    return Overview(paper_at, places_of, verdict_of, counts, frozenset(doubtful))


_STRENGTH = (Verdict.ADDED, Verdict.UPDATED, Verdict.UNCHANGED)


class Ticks:
    """Every paper is ticked until the person says otherwise.

    What is asked at every tick is counted as they change: a file may hold thousands of papers.
    """

    def __init__(self) -> None:
        self._all = overview({})
        self._unwanted: set[int] = set()
        self._left_in: Counter[int] = Counter()  # how many places of each file are unticked
        self._left: Counter[Verdict] = Counter()

    def learn(self, now: Overview) -> None:
        """Take new plans in; what was said of a paper is kept as long as it stands in a file."""
        places = [place for paper in self._unwanted for place in self._all.places_of[paper]]
        self._take(now, {now.paper_at[place] for place in places if place in now.paper_at})

    def forget(self, key: int) -> None:
        """Drop what was said of a file, whose places are going to mean other papers."""
        places_of = {
            paper: tuple(place for place in places if place[0] != key)
            for paper, places in self._all.places_of.items()
        }
        places_of = {paper: places for paper, places in places_of.items() if places}
        paper_at = {place: paper for paper, places in places_of.items() for place in places}
        verdict_of = {paper: self._all.verdict_of[paper] for paper in places_of}
        counts, doubtful = Counter(verdict_of.values()), self._all.doubtful & places_of.keys()
        now = Overview(paper_at, places_of, verdict_of, counts, doubtful)
        self._take(now, self._unwanted & places_of.keys())

    def is_wanted(self, key: int, position: int) -> bool:
        """Say whether a paper of a file is ticked."""
        return self._all.paper_at.get((key, position)) not in self._unwanted

    def set_wanted(self, key: int, positions: Iterable[int], wanted: bool) -> None:
        """Tick or untick papers of a file, wherever else they stand."""
        papers = {self._all.paper_at[key, position] for position in positions}
        if wanted:
            papers &= self._unwanted
            self._unwanted -= papers
        else:
            papers -= self._unwanted
            self._unwanted |= papers
        self._count(papers, -1 if wanted else 1)

    def unwanted(self) -> Mapping[int, frozenset[int]]:
        """Return the positions of the papers that are not ticked, by the keys of their files."""
        found: defaultdict[int, set[int]] = defaultdict(set)
        for paper in self._unwanted:
            for key, position in self._all.places_of[paper]:
                found[key].add(position)
        return {key: frozenset(positions) for key, positions in found.items()}

    def unwanted_count(self, key: int) -> int:
        """Return how many papers of a file are not ticked."""
        return self._left_in[key]

    @property
    def unticked(self) -> int:
        """The number of papers that are not wanted."""
        return len(self._unwanted)

    @property
    def doubtful(self) -> int:
        """How many ticked papers may be another one."""
        return len(self._all.doubtful - self._unwanted)

    @property
    def counts(self) -> Counter[Verdict]:
        """How many ticked papers have each verdict."""
        return self._all.counts - self._left

    def _take(self, now: Overview, unwanted: set[int]) -> None:
        self._all, self._unwanted = now, unwanted
        self._left_in.clear()
        self._left.clear()
        self._count(unwanted, 1)

    def _count(self, papers: Iterable[int], times: int) -> None:
        for paper in papers:
            self._left[self._all.verdict_of[paper]] += times
            for key, _ in self._all.places_of[paper]:
                self._left_in[key] += times
