"""Importing digests: what they would bring, and bringing it in one step."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.model.clues import Left
from desktop.model.digest import Kept
from desktop.model.doubt import Doubt, Why
from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.step import Act, Change
from desktop.services.bringing_back import Returning, bring_back
from desktop.services.planned import FilePlan, Planned, Verdict
from desktop.services.planning import Heard, Planner
from desktop.services.reading import Cancelled, Dated
from desktop.services.ruling import Ruled, act, tallied
from desktop.services.staging import room_of
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where new papers are put when they arrive; known ones stay as they are.

    `ruled` says whether rules act on them, too.
    """

    status: Status = Status.INBOX
    tags: tuple[str, ...] = ()
    ruled: bool = True


@dataclass(frozen=True, slots=True)
class Summary:
    """What an import did. `papers` are the ids of all papers that were in it.

    `ruled` is what rules did with those that are new.
    """

    change: Change
    files: tuple[FilePlan, ...]
    papers: tuple[int, ...]
    ruled: Ruled


__all__ = [
    "Arrival",
    "FilePlan",
    "Made",
    "Planned",
    "Summary",
    "Verdict",
    "commit",
    "made",
    "plan",
]

CHECK_EVERY = 200


class Made(NamedTuple):
    """Plans that were made before, and the revision of the library that they were made of."""

    plans: Sequence[FilePlan]
    revision: int

    def holds(self, library: Library) -> bool:
        """Say whether nothing changed in the library since."""
        return library.history.revision() == self.revision


def made(
    library: Library,
    files: Sequence[Dated],
    cancelled: Callable[[], bool] = lambda: False,
    heard: Heard = lambda _file, _done, _planned: None,
) -> Made:
    """Plan files as `plan` does, to be committed later. To be called with the library open."""
    # Asked for first: what another program changes meanwhile makes the plans old.
    revision = library.history.revision()
    return Made(plan(library, files, cancelled, (), heard), revision)


def plan(
    library: Library,
    files: Sequence[Dated],
    cancelled: Callable[[], bool] = lambda: False,
    unwanted: Sequence[frozenset[int]] = (),
    heard: Heard = lambda _file, _done, _planned: None,
) -> list[FilePlan]:
    """Say what importing these files would do, changing nothing.

    A paper that stands in a file twice is one paper, and one that an earlier file brings is known
    to the later ones. `unwanted` is that of `commit`. `heard` is told as files are
    compared. To be called with the library open.
    """
    room = room_of(files[0].drafts) if files else None
    planner = Planner(library, cancelled, heard, room)
    plans = [planner.plan(dated) for dated in files]
    if any(unwanted):
        refused = [_places(one, places) for one, places in zip(plans, unwanted, strict=True)]
        planner = Planner(library, cancelled, room=room)
        plans = [planner.plan(*pair) for pair in zip(files, refused, strict=True)]
    return plans


def commit(
    library: Library,
    told: Sequence[Dated] | Made,
    unwanted: Sequence[frozenset[int]] = (),
    cancelled: Callable[[], bool] = lambda: False,
    arrival: Arrival = Arrival(),
    report: Callable[[int], None] = lambda _: None,
) -> Summary:
    """Bring files into the library: one transaction and one step of history, however many.

    Plans that were made before are followed if they hold still: the library is as it was, and
    nothing is unwanted. `unwanted` holds, for each file, positions of papers that the person
    unticked; they are left out wherever they stand in it. `report` hears how many papers are
    written. Raises Cancelled when asked to stop, and leaves the library as it was, and UsageProblem
    for a tag without a name.
    """
    papers: list[int] = []
    files = [one.dated for one in told.plans] if isinstance(told, Made) else told
    with library.open(), library.history.step(Act.IMPORT, _name(files)) as record:
        if isinstance(told, Made) and told.holds(library) and not any(unwanted):
            plans = list(told.plans)
        else:
            plans = plan(library, files, cancelled, unwanted)
        ids: dict[int, int] = {}
        written = _counting(cancelled, report)
        returning: list[Returning] = []
        for one in plans:
            brought = _write(library, one, ids, written)
            papers += [ids.get(paper, paper) for paper in brought.papers]
            returning += brought.returning(ids)
        library.arrivals.settle(list(ids.values()), arrival.status, arrival.tags)
        bring_back(library, returning)
        deeds = act(library, list(ids.values()), cancelled) if arrival.ruled else []
        if cancelled():
            raise Cancelled
        record.count = len(set(papers))
    return Summary(record.result, tuple(plans), tuple(dict.fromkeys(papers)), tallied(deeds))


def _places(plan: FilePlan, positions: frozenset[int]) -> frozenset[int]:
    """Return all places of the papers that stand at some positions of a file."""
    refused = [planned for planned in plan.papers if planned.position in positions]
    return frozenset(place for one in refused for place in (one.position, *one.again))


def _write(
    library: Library, plan: FilePlan, ids: dict[int, int], written: Callable[[], None]
) -> _Written:
    """Write one file; `ids` gathers the ids that new papers get, by their negative numbers."""
    done = _Written(plan)
    if not plan.papers:
        return done
    arrivals = library.arrivals
    added = arrivals.take_in(done.new(written))
    ids.update(zip(done.numbers, added, strict=True))
    for place in done.gaining:
        one = plan.papers[place]
        if one.before is not None and one.before != one.after:
            arrivals.enrich(ids.get(one.paper, one.paper), one.before, one.after)
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
    arrivals.sight(digest, (Seen(ids.get(one[0], one[0]), *one[1:]) for one in done.seen))
    library.doubts.add(
        Doubt(ids.get(other, other), ids.get(paper, paper), why)
        for paper, other, why in done.doubts
    )
    return done


class _Written:
    """What is gathered of a file while its new papers are written; the rest waits for their ids.

    A plan may wait on the disk, and so is gone through once.
    """

    def __init__(self, plan: FilePlan) -> None:
        self._plan = plan
        self.papers = array("q")
        self.numbers = array("q")
        self.gaining: list[int] = []
        self.seen: list[tuple[int, int, int | None, int | None]] = []
        self.doubts: list[tuple[int, int, Why]] = []
        self.kept: list[tuple[int, Kept, int, bool]] = []

    def new(self, written: Callable[[], None]) -> Iterator[tuple[Facts, Left | None]]:
        """Yield the papers that are new."""
        for place, planned in enumerate(self._plan.papers):
            self._gather(place, planned)
            if planned.verdict is Verdict.ADDED:
                self.numbers.append(planned.paper)
                yield planned.after, planned.left
            written()

    def returning(self, ids: Mapping[int, int]) -> Iterator[Returning]:
        """Yield what an export of Carrel says that a person added to its papers."""
        name = self._plan.dated.reading.name
        for paper, kept, place, is_new in self.kept:
            yield Returning(ids.get(paper, paper), kept, place, name, is_new)

    def _gather(self, place: int, planned: Planned) -> None:
        paper, position, draft = planned.paper, planned.position, planned.draft
        self.papers.append(paper)
        if planned.verdict is Verdict.UPDATED:
            self.gaining.append(place)
        # An export may say where its papers were seen.
        if draft.kept is None or draft.kept.places is None:
            self.seen.append((paper, position, draft.first_line, draft.last_line))
        if draft.kept is not None:
            self.kept.append((paper, draft.kept, position, planned.before is None))
        for again in planned.again:
            kept = self._plan.dated.drafts[again].kept
            if kept is not None:
                self.kept.append((paper, kept, again, False))
        self.doubts += [(paper, other, why) for other, why in planned.doubts]


def _counting(cancelled: Callable[[], bool], report: Callable[[int], None]) -> Callable[[], None]:
    """Return what is to be told of each paper that is written, and raises Cancelled if need be."""
    count = 0

    def written() -> None:
        nonlocal count
        count += 1
        if count % CHECK_EVERY == 0:
            if cancelled():
                raise Cancelled
            report(count)

    return written


def _name(files: Sequence[Dated]) -> str:
    names = [dated.reading.name for dated in files]
    return names[0] if len(names) == 1 else f"{len(names)} files"
