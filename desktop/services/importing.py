"""Importing digests: what they would bring, and bringing it in one step."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.correction import UNCORRECTED, Corrections
from desktop.model.digest import Draft
from desktop.model.doubt import Doubt, Why
from desktop.model.enriching import enriched
from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.step import Act, Change
from desktop.services.bringing_back import Returning, bring_back
from desktop.services.known import Known, known
from desktop.services.reading import Cancelled, Dated
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library

CHECK_EVERY = 200


class Verdict(StrEnum):
    """What an import does with a paper."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Planned:
    """A different paper of a file: where it stands, and what will become of it.

    `paper` is the id of a known paper, or a negative number for one that is new.
    `before` and `after` are what digests say of it. `again` are the places where it stands again.
    `doubts` are papers that may be this one too, numbered in the same way. Over what digests say
    stand the `corrections` of the person.
    """

    paper: int
    draft: Draft
    position: int
    verdict: Verdict
    before: Facts | None
    after: Facts
    again: tuple[int, ...] = ()
    doubts: tuple[tuple[int, Why], ...] = ()
    corrections: Corrections = UNCORRECTED


@dataclass(frozen=True, slots=True)
class FilePlan:
    """What one file brings. `left_out` is news of papers that are not here: nothing to read."""

    dated: Dated
    papers: tuple[Planned, ...]
    left_out: tuple[Draft, ...] = ()

    def count(self, verdict: Verdict) -> int:
        """Return how many papers have a verdict."""
        return Counter(planned.verdict for planned in self.papers)[verdict]


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where new papers are put when they arrive; known ones stay as they are."""

    status: Status = Status.INBOX
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """What an import did. `papers` are the ids of all papers that were in it."""

    change: Change
    files: tuple[FilePlan, ...]
    papers: tuple[int, ...]


def plan(
    library: Library,
    files: Sequence[Dated],
    cancelled: Callable[[], bool] = lambda: False,
    unwanted: Sequence[frozenset[int]] = (),
) -> list[FilePlan]:
    """Say what importing these files would do, changing nothing.

    A paper that stands in a file twice is one paper, and one that an earlier file brings is known
    to the later ones. `unwanted` is that of `commit`. To be called with the library open.
    """
    told = [draft.facts for dated in files for draft in dated.drafts]
    there = known(library, told)
    planner = _Planner(there, cancelled)
    plans = [planner.plan(dated) for dated in files]
    if any(unwanted):
        refused = [_places(one, places) for one, places in zip(plans, unwanted, strict=True)]
        planner = _Planner(there, cancelled)
        plans = [planner.plan(*pair) for pair in zip(files, refused, strict=True)]
    return plans


def commit(
    library: Library,
    files: Sequence[Dated],
    unwanted: Sequence[frozenset[int]] = (),
    cancelled: Callable[[], bool] = lambda: False,
    arrival: Arrival = Arrival(),
) -> Summary:
    """Bring files into the library: one transaction and one step of history, however many.

    `unwanted` holds, for each file, positions of papers that the person unticked; they are left
    out wherever they stand in it. Raises Cancelled when asked to stop, and leaves the library as
    it was, and UsageProblem for a tag without a name.
    """
    papers: list[int] = []
    with library.open(), library.history.step(Act.IMPORT, _name(files)) as record:
        plans = plan(library, files, cancelled, unwanted)
        ids: dict[int, int] = {}
        for one in plans:
            papers += _write(library, one, ids)
        library.arrivals.settle(list(ids.values()), arrival.status, arrival.tags)
        bring_back(library, list(_returning(plans, ids)))
        if cancelled():
            raise Cancelled
        record.count = len(set(papers))
    return Summary(record.result, tuple(plans), tuple(dict.fromkeys(papers)))


class _Planner:
    """Matches the drafts of several files in turn; remembers what earlier ones brought.

    Of papers that the person corrected, what digests say is enriched, below the corrections.
    """

    def __init__(self, there: Known, cancelled: Callable[[], bool]) -> None:
        self._matcher = there.matcher()
        self._cancelled = cancelled
        self._corrected = dict(there.corrected)
        self._new = 0

    def plan(self, dated: Dated, refused: frozenset[int] = frozenset()) -> FilePlan:
        """Plan one file, but for the drafts at some places."""
        planned: dict[int, Planned] = {}
        left_out: list[Draft] = []
        for position, draft in enumerate(dated.drafts):
            if position % CHECK_EVERY == 0 and self._cancelled():
                raise Cancelled
            if position in refused:
                continue
            match = self._matcher.match(draft.facts)
            if match.paper is not None:
                one = self._meet(match.paper, draft, position, planned.get(match.paper))
            elif draft.is_update and not draft.facts.abstract:
                left_out.append(draft)
                continue
            else:
                one = self._add(draft, position)
            doubts = (*one.doubts, *match.doubts)
            planned[one.paper] = dataclasses.replace(one, doubts=doubts) if doubts else one
        return FilePlan(dated, tuple(planned.values()), tuple(left_out))

    def _add(self, draft: Draft, position: int) -> Planned:
        self._new -= 1
        self._matcher.add(self._new, draft.facts)
        return Planned(self._new, draft, position, Verdict.ADDED, None, draft.facts)

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


def _again(earlier: Planned, position: int, after: Facts) -> Planned:
    """Return the plan for a paper that stands in its file once more."""
    is_news = earlier.verdict is Verdict.UNCHANGED and after != earlier.before
    return dataclasses.replace(
        earlier,
        verdict=Verdict.UPDATED if is_news else earlier.verdict,
        after=after,
        again=(*earlier.again, position),
    )


def _places(plan: FilePlan, positions: frozenset[int]) -> frozenset[int]:
    """Return all places of the papers that stand at some positions of a file."""
    refused = [planned for planned in plan.papers if planned.position in positions]
    return frozenset(place for one in refused for place in (one.position, *one.again))


def _write(library: Library, plan: FilePlan, ids: dict[int, int]) -> list[int]:
    """Write one file; `ids` gathers the ids that new papers get, by their negative numbers."""
    if not plan.papers:
        return []
    arrivals = library.arrivals
    new = [planned for planned in plan.papers if planned.verdict is Verdict.ADDED]
    added = arrivals.add([planned.after for planned in new])
    ids.update(zip((planned.paper for planned in new), added, strict=True))
    for planned in plan.papers:
        if planned.verdict is Verdict.UPDATED and planned.before is not None:
            arrivals.enrich(ids.get(planned.paper, planned.paper), planned.before, planned.after)
    reading = plan.dated.reading
    digest = arrivals.digest(
        DigestEntry(
            name=reading.name,
            path=reading.path,
            format=reading.format,
            date=plan.dated.date,
            date_guessed=plan.dated.date_guessed,
            sha256=reading.sha256,
        )
    )
    seen = [
        Seen(
            ids.get(planned.paper, planned.paper),
            planned.position,
            planned.draft.first_line,
            planned.draft.last_line,
        )
        for planned in plan.papers
    ]
    arrivals.sight(digest, [one for one in seen if not _names_places(plan, one.position)])
    library.doubts.add(
        Doubt(ids.get(other, other), ids.get(planned.paper, planned.paper), why)
        for planned in plan.papers
        for other, why in planned.doubts
    )
    return [one.paper for one in seen]


def _returning(plans: Sequence[FilePlan], ids: Mapping[int, int]) -> Iterator[Returning]:
    """Yield what exports of Carrel say that a person added to the papers of some plans."""
    for plan in plans:
        name, drafts = plan.dated.reading.name, plan.dated.drafts
        for planned in plan.papers:
            paper = ids.get(planned.paper, planned.paper)
            for place in (planned.position, *planned.again):
                kept = drafts[place].kept
                if kept is not None:
                    is_new = planned.before is None and place == planned.position
                    yield Returning(paper, kept, place, name, is_new)


def _names_places(plan: FilePlan, position: int) -> bool:
    """Say whether a file is an export that says where a paper was seen."""
    kept = plan.dated.drafts[position].kept
    return kept is not None and kept.places is not None


def _name(files: Sequence[Dated]) -> str:
    names = [dated.reading.name for dated in files]
    return names[0] if len(names) == 1 else f"{len(names)} files"
