"""What rules will do with the papers of an import that is only planned, as the preview shows it."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from desktop.model.digest import Kept
from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.services.bringing_back import Returning, returned
from desktop.services.edited_notes import exported_note
from desktop.services.importing import Arrival
from desktop.services.planned import FilePlan, Planned
from desktop.services.reading import Cancelled
from desktop.services.ruling import Deed, Rulings
from desktop.store.library import Library
from desktop.store.tag_names import tag_key

_CHECK_EVERY = 256
_NO_FACTS = Facts("")


def foreseen(
    library: Library,
    plans: Sequence[FilePlan],
    arrival: Arrival,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[int, Deed]:
    """Return what the rules would do with new papers, by the negative numbers of these.

    Nothing where the arrival says that they are to be left out. To be called with the library
    open. Raises Cancelled when asked to stop.
    """
    rulings = Rulings(library.rules.all()) if arrival.ruled else Rulings(())
    if not rulings:
        return {}
    found: dict[int, Deed] = {}
    for count, paper in enumerate(_Arriving(library, plans, arrival).papers()):
        if count % _CHECK_EVERY == 0 and cancelled():
            raise Cancelled
        deed = rulings.deed(paper)
        if deed is not None:
            found[paper.id] = deed
    return found


def returning(library: Library, plan: FilePlan) -> int:
    """Return how many papers that are here would get back a note or marks that a file has.

    To be called with the library open.
    """
    drafts, changed = plan.dated.drafts, 0
    for one in plan.papers:
        told = [drafts[place].kept for place in (one.position, *one.again)]
        kept = [each for each in told if each is not None]
        here = library.papers.get([one.paper]) if kept and one.paper >= 0 else []
        changed += any(_changes(library, paper, each) for paper in here for each in kept)
    return changed


def _changes(library: Library, paper: Paper, kept: Kept) -> bool:
    base = exported_note(library.folder, kept.uid) if kept.uid else None
    after = returned(paper, Returning(paper.id, kept, 0, "", is_new=False), base)
    tagged = {tag_key(tag) for tag in kept.marks.tags} - {tag_key(tag) for tag in paper.marks.tags}
    return after.note != paper.note or after.marks != paper.marks or bool(tagged)


class _Arriving:
    """Makes papers of plans, as they will stand in the library when the rules look at them."""

    def __init__(self, library: Library, plans: Sequence[FilePlan], arrival: Arrival) -> None:
        self._library = library
        self._plans = plans
        self._arrival = arrival

    def papers(self) -> Iterator[Paper]:
        """Yield the new papers; those that several files tell of come last."""
        told = Counter(one.paper for plan in self._plans for one in plan.papers if one.paper < 0)
        several: dict[int, Paper] = {}
        for plan in self._plans:
            for one in plan.papers:
                if one.paper >= 0:
                    continue
                paper = self._told(several.get(one.paper) or self._new(one.paper), plan, one)
                if told[one.paper] > 1:
                    several[one.paper] = paper
                else:
                    yield paper
        yield from several.values()

    def _new(self, number: int) -> Paper:
        # Its facts come with the first file that tells of it.
        return Paper(number, "", _NO_FACTS, Marks(self._arrival.status, tags=self._arrival.tags))

    def _told(self, paper: Paper, plan: FilePlan, one: Planned) -> Paper:
        """Return a paper as it is after one more file told of it."""
        reading, drafts = plan.dated.reading, plan.dated.drafts
        paper = dataclasses.replace(paper, facts=one.after)
        kept = one.draft.kept
        if kept is None or kept.places is None:
            paper = _seen(paper, reading.name, plan.dated.date)
        for place in (one.position, *one.again):
            kept = drafts[place].kept
            if kept is not None:
                is_new = one.before is None and place == one.position
                coming = Returning(paper.id, kept, place, reading.name, is_new)
                paper = self._returned(paper, coming)
        return paper

    def _returned(self, paper: Paper, one: Returning) -> Paper:
        uid = one.kept.uid
        paper = returned(paper, one, exported_note(self._library.folder, uid) if uid else None)
        for place in one.kept.places or ():
            paper = _seen(paper, place.digest, place.date)
        told = (*paper.marks.tags, *one.kept.marks.tags)
        tags = tuple({tag_key(tag): tag for tag in told}.values())
        marks = paper.marks._replace(tags=tags)
        return dataclasses.replace(paper, marks=marks, uid=uid if uid and one.is_new else paper.uid)


def _seen(paper: Paper, digest: str, date: str | None) -> Paper:
    sighting = Sighting(0, digest, date, False, 0, None, None)
    return dataclasses.replace(paper, sightings=(*paper.sightings, sighting))
