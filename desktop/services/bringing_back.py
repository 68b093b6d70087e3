"""Bringing back what a person added to papers, from an export of Carrel that is imported."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from desktop.model.digest import Kept
from desktop.model.paper import Marks, Paper
from desktop.model.row import Status
from desktop.services.edited_notes import brought_back, exported_note
from desktop.store.library import Library

_AT_ONCE = 200


class Returning(NamedTuple):
    """What was kept of a paper, its place in the export, and the name of that."""

    paper: int
    kept: Kept
    position: int
    export: str
    is_new: bool


def bring_back(library: Library, returning: Sequence[Returning]) -> None:
    """Write what exports say that a person added; to be called inside the step of the import.

    A paper keeps what the person has: of marks only those are taken that are not set here, and a
    note that says something else is added below the one that is here.
    """
    for start in range(0, len(returning), _AT_ONCE):
        _write(library, returning[start : start + _AT_ONCE])
    places = [
        (one.paper, one.position, place) for one in returning for place in one.kept.places or ()
    ]
    if places:
        library.keeping.sight(places)


def _write(library: Library, returning: Sequence[Returning]) -> None:
    before = {paper.id: paper for paper in library.papers.get([one.paper for one in returning])}
    after = dict(before)
    tagged: defaultdict[str, list[int]] = defaultdict(list)
    for one in returning:
        if one.is_new and one.kept.uid:
            library.keeping.call(one.paper, one.kept.uid, one.kept.key)
        base = exported_note(library.folder, one.kept.uid) if one.kept.uid else None
        after[one.paper] = returned(after[one.paper], one, base)
        for tag in one.kept.marks.tags:
            tagged[tag].append(one.paper)
    for id_, paper in after.items():
        if paper.marks != before[id_].marks:
            library.keeping.mark(id_, before[id_].marks, paper.marks)
        if paper.note != before[id_].note:
            library.keeping.note(id_, before[id_].note, paper.note)
    library.keeping.tag(tagged)


def returned(paper: Paper, one: Returning, base: str | None = None) -> Paper:
    """Return a paper with what an export says of it: gaps are filled, nothing is overwritten.

    `base` is its note as it was exported, where that is known: an edited one then takes its place.
    """
    return dataclasses.replace(
        paper,
        marks=_filled(paper.marks, one.kept.marks, is_new=one.is_new),
        note=brought_back(base, paper.note, one.kept.note, f"Note from “{one.export}”"),
    )


def _filled(here: Marks, told: Marks, *, is_new: bool) -> Marks:
    return dataclasses.replace(
        here,
        status=told.status if here.status is Status.INBOX else here.status,
        starred=here.starred or told.starred,
        rating=told.rating if here.rating is None else here.rating,
        deleted=here.deleted or (is_new and told.deleted),
    )
