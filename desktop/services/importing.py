"""Importing digests: what they would bring, and bringing it in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.model.clues import Left
from desktop.model.doubt import Doubt
from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.step import Act, Change
from desktop.services.bringing_back import Returning, bring_back
from desktop.services.planned import FilePlan, Planned, Verdict
from desktop.services.planning import Heard, Planner
from desktop.services.reading import Cancelled, Dated
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library


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
    planner = Planner(library, cancelled, heard)
    plans = [planner.plan(dated) for dated in files]
    if any(unwanted):
        refused = [_places(one, places) for one, places in zip(plans, unwanted, strict=True)]
        planner = Planner(library, cancelled)
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
        for one in plans:
            papers += _write(library, one, ids, written)
        library.arrivals.settle(list(ids.values()), arrival.status, arrival.tags)
        bring_back(library, list(_returning(plans, ids)))
        if cancelled():
            raise Cancelled
        record.count = len(set(papers))
    return Summary(record.result, tuple(plans), tuple(dict.fromkeys(papers)))


def _places(plan: FilePlan, positions: frozenset[int]) -> frozenset[int]:
    """Return all places of the papers that stand at some positions of a file."""
    refused = [planned for planned in plan.papers if planned.position in positions]
    return frozenset(place for one in refused for place in (one.position, *one.again))


def _write(
    library: Library, plan: FilePlan, ids: dict[int, int], written: Callable[[], None]
) -> list[int]:
    """Write one file; `ids` gathers the ids that new papers get, by their negative numbers."""
    if not plan.papers:
        return []
    arrivals = library.arrivals
    new: list[int] = []
    added = arrivals.take_in(_new(plan, new, written))
    ids.update(zip(new, added, strict=True))
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
    papers: list[int] = []
    doubts: list[Doubt] = []
    for planned in plan.papers:
        paper = ids.get(planned.paper, planned.paper)
        papers.append(paper)
        if planned.verdict is Verdict.UPDATED and planned.before is not None:
            arrivals.enrich(paper, planned.before, planned.after)
        if planned.verdict is not Verdict.ADDED:
            written()
        doubts += [Doubt(ids.get(other, other), paper, why) for other, why in planned.doubts]
    arrivals.sight(digest, _seen(plan, ids))
    library.doubts.add(doubts)
    return papers


def _new(
    plan: FilePlan, numbers: list[int], written: Callable[[], None]
) -> Iterator[tuple[Facts, Left | None]]:
    """Yield the papers of a file that are new; `numbers` gathers what they are called so far."""
    for planned in plan.papers:
        if planned.verdict is Verdict.ADDED:
            numbers.append(planned.paper)
            yield planned.after, planned.left
            written()


def _seen(plan: FilePlan, ids: Mapping[int, int]) -> Iterator[Seen]:
    """Yield where papers stand in a file, unless it is an export that says where they were seen."""
    for planned in plan.papers:
        draft = planned.draft
        if draft.kept is None or draft.kept.places is None:
            paper = ids.get(planned.paper, planned.paper)
            yield Seen(paper, planned.position, draft.first_line, draft.last_line)


def _returning(plans: Sequence[FilePlan], ids: Mapping[int, int]) -> Iterator[Returning]:
    """Yield what exports of Carrel say that a person added to the papers of some plans."""
    for plan in plans:
        name, drafts = plan.dated.reading.name, plan.dated.drafts
        for planned in plan.papers:
            paper = ids.get(planned.paper, planned.paper)
            places = [(planned.position, planned.draft)]
            places += [(place, drafts[place]) for place in planned.again]
            for place, draft in places:
                if draft.kept is not None:
                    is_new = planned.before is None and place == planned.position
                    yield Returning(paper, draft.kept, place, name, is_new)


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
