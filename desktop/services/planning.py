"""Planning an import: which told papers are known, and what they would gain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import islice

from desktop.model.clues import Left, Traces, found_by
from desktop.model.correction import UNCORRECTED, Corrected
from desktop.model.digest import Draft, Kept
from desktop.model.enriching import enriched
from desktop.model.paper import Facts
from desktop.services.bringing_back import brought
from desktop.services.known import learn
from desktop.services.matching import Matcher
from desktop.services.planned import Counted, FilePlan, Planned, Verdict, packing_of
from desktop.services.reading import Cancelled, Dated
from desktop.services.staging import Room, Staged, room_of
from desktop.store.library import Library

# Drafts that are looked for in the library together.
AT_ONCE = 256

# Hears of a file how many drafts of all are done, and what was planned since it heard last.
Heard = Callable[[Dated, int, Sequence[Planned]], None]


class Planner:
    """Matches the drafts of several files in turn; remembers what earlier ones brought.

    Of papers that the person corrected, what digests say is enriched, below the corrections.
    """

    def __init__(
        self,
        library: Library,
        cancelled: Callable[[], bool],
        heard: Heard = lambda _file, _done, _planned: None,
        room: Room | None = None,
    ) -> None:
        self._library = library
        self._matcher = Matcher(room=room)
        self._corrected: dict[int, Corrected] = {}
        self._cancelled = cancelled
        self._heard = heard
        self._kept: list[tuple[int, Kept]] = []
        self._done = 0
        self._new = 0

    def plan(self, dated: Dated, refused: frozenset[int] = frozenset()) -> FilePlan:
        """Plan one file, but for the drafts at some places."""
        drafts = dated.drafts
        plan = _Plan(drafts)
        waiting, start = iter(drafts), 0
        while batch := list(islice(waiting, AT_ONCE)):
            if self._cancelled():
                raise Cancelled
            left = [found_by(draft.facts) for draft in batch]
            told = [draft.facts for draft in batch]
            self._corrected.update(learn(self._matcher, self._library, told, left))
            for position, (draft, traced) in enumerate(zip(batch, left, strict=True), start):
                if position not in refused:
                    self._take(plan, draft, position, traced)
            self._bring_back(plan)
            start += len(batch)
            self._done += len(batch)
            self._heard(dated, self._done, plan.fresh())
        return plan.finished(dated)

    def _take(self, plan: _Plan, draft: Draft, position: int, left: Traces) -> None:
        match = self._matcher.match(draft.facts, left)
        if match.paper is not None:
            one = self._meet(match.paper, draft, position, plan.earlier(match.paper))
            if draft.kept is not None and match.paper > 0:
                self._kept.append((match.paper, draft.kept))
        elif draft.is_update and not draft.facts.abstract:
            plan.left_out.append(draft)
            return
        else:
            one = self._add(draft, position, left)
        doubts = (*one.doubts, *match.doubts)
        plan.put(one._replace(doubts=doubts) if match.doubts else one)

    def _bring_back(self, plan: _Plan) -> None:
        """Note what known papers gain of what the person added, as an export says."""
        kept, self._kept = self._kept, []
        papers = self._library.papers.get([paper for paper, _ in kept]) if kept else []
        known = {paper.id: paper for paper in papers}
        for paper, told in kept:
            one = plan.earlier(paper)
            brings = brought(known[paper], told, self._library.folder) if paper in known else ()
            if one is not None and brings:
                both = tuple(dict.fromkeys((*one.brings, *brings)))
                plan.put(one._replace(verdict=Verdict.UPDATED, brings=both))

    def _add(self, draft: Draft, position: int, traced: Traces) -> Planned:
        self._new -= 1
        facts, left = draft.facts, Left(traced.letters, traced.left)
        self._matcher.add(self._new, facts, traced)
        return Planned(
            self._new, draft, position, Verdict.ADDED, None, facts, (), (), UNCORRECTED, left
        )

    def _meet(self, paper: int, draft: Draft, position: int, earlier: Planned | None) -> Planned:
        corrected = self._corrected.get(paper)
        known = corrected.said if corrected else self._matcher.facts(paper)
        after = enriched(known, draft.facts)
        if corrected:
            self._corrected[paper] = corrected = corrected.telling(after)
        self._matcher.add(paper, corrected.facts if corrected else after)
        if earlier is not None:
            return _again(earlier, position, after)
        verdict = Verdict.UNCHANGED if after == known else Verdict.UPDATED
        corrections = corrected.corrections if corrected else UNCORRECTED
        return Planned(paper, draft, position, verdict, known, after, corrections=corrections)


class _Plan:
    """The plan of one file while it is made: different papers, in the order they came."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self.papers = Staged(packing_of(drafts), room=room_of(drafts))
        self.left_out: list[Draft] = []
        self._places: dict[int, int] = {}
        self._fresh: list[Planned] = []
        self._verdicts: Counter[Verdict] = Counter()
        self._doubtful = 0

    def earlier(self, paper: int) -> Planned | None:
        """Return what is planned for a paper that stood in the file before."""
        place = self._places.get(paper)
        return None if place is None else self.papers[place]

    def put(self, one: Planned) -> None:
        """Plan something for a paper, in place of what was planned before."""
        place = self._places.setdefault(one.paper, len(self.papers))
        if place < len(self.papers):
            self._count(self.papers[place], -1)
            self.papers[place] = one
        else:
            self.papers.append(one)
        self._count(one, 1)
        self._fresh.append(one)

    def fresh(self) -> list[Planned]:
        """Return what was planned since this was asked for last."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def finished(self, dated: Dated) -> FilePlan:
        """Return the whole plan, counted."""
        counted = Counted(self._verdicts, self._doubtful)
        return FilePlan(dated, self.papers.finish(), tuple(self.left_out), counted)

    def _count(self, one: Planned, times: int) -> None:
        self._verdicts[one.verdict] += times
        self._doubtful += times * bool(one.doubts)


def _again(earlier: Planned, position: int, after: Facts) -> Planned:
    """Return the plan for a paper that stands in its file once more."""
    is_news = earlier.verdict is Verdict.UNCHANGED and after != earlier.before
    return earlier._replace(
        verdict=Verdict.UPDATED if is_news else earlier.verdict,
        after=after,
        again=(*earlier.again, position),
        left=earlier.left if after == earlier.after else None,
    )
