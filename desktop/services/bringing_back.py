"""Bringing back what a person added to papers, from an export of Carrel that is imported."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath
from typing import NamedTuple

from desktop.model.digest import Kept
from desktop.model.file_names import same_name
from desktop.model.paper import Marks, Paper
from desktop.model.row import Status
from desktop.services.edited_notes import NO_NAMES, brought_back, exported_note
from desktop.services.planned import Own
from desktop.store.library import Library
from desktop.writers.linked_notes import read_back

_AT_ONCE = 200
_LINK = re.compile(r"\[\[[^\]\n]{0,2000}\]\]|\]\([^()\n]{0,2000}\)|\[")


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
    for one in returning:
        if one.is_new and one.kept.uid:
            library.keeping.call(one.paper, one.kept.uid, one.kept.key)
    names = _names(library, returning)
    for start in range(0, len(returning), _AT_ONCE):
        _write(library, returning[start : start + _AT_ONCE], names)
    places = [
        (one.paper, one.position, place) for one in returning for place in one.kept.places or ()
    ]
    if places:
        library.keeping.sight(places)


def _names(library: Library, returning: Sequence[Returning]) -> dict[str, str]:
    """Return the keys of papers by what links in these exports call them: keys, names of files."""
    called = {same_name(one.kept.key): one.paper for one in returning if one.kept.key}
    if not called or not any("[[" in one.kept.note or '"@' in one.kept.note for one in returning):
        return {}
    files = Counter(one.export for one in returning)
    for one in returning:
        file = PurePath(one.export)
        if file.suffix == ".md" and files[one.export] == 1:
            called.setdefault(same_name(file.stem), one.paper)
    ids = list(dict.fromkeys(called.values()))
    library.exports.give_keys(ids)
    keys = {linked.paper: linked.key for linked in library.links.named(ids)}
    return {name: keys[paper] for name, paper in called.items()}


def _write(library: Library, returning: Sequence[Returning], names: Mapping[str, str]) -> None:
    before = {paper.id: paper for paper in library.papers.get([one.paper for one in returning])}
    after = dict(before)
    tagged: defaultdict[str, list[int]] = defaultdict(list)
    for one in returning:
        base = exported_note(library.folder, one.kept.uid, names) if one.kept.uid else None
        after[one.paper] = returned(after[one.paper], one, base, names)
        for tag in one.kept.marks.tags:
            tagged[tag].append(one.paper)
    for id_, paper in after.items():
        if paper.marks != before[id_].marks:
            library.keeping.mark(id_, before[id_].marks, paper.marks)
        if paper.note != before[id_].note:
            library.keeping.note(id_, before[id_].note, paper.note)
    library.keeping.tag(tagged)


def returned(
    paper: Paper, one: Returning, base: str | None = None, names: Mapping[str, str] = NO_NAMES
) -> Paper:
    """Return a paper with what an export says of it: gaps are filled, nothing is overwritten.

    `base` is its note as it was exported, where that is known: an edited one then takes its place.
    `names` is what `read_back` knows links by.
    """
    note = read_back(one.kept.note, names)
    return dataclasses.replace(
        paper,
        marks=_filled(paper.marks, one.kept.marks, is_new=one.is_new),
        note=brought_back(base, paper.note, note, f"Note from “{one.export}”"),
    )


def brought(paper: Paper, kept: Kept, folder: Path) -> tuple[Own, ...]:
    """Return what a known paper would gain of what an export says that a person added.

    `folder` is that of the library. Links are called otherwise in each export: a note that has
    others, and the same words, is taken for the same.
    """
    here, told = paper.marks, _filled(paper.marks, kept.marks, is_new=False)
    tags = {tag.casefold() for tag in here.tags}
    gained = {
        Own.NOTE: _adds_to_note(paper.note, kept, folder),
        Own.TAGS: any(tag.casefold() not in tags for tag in kept.marks.tags),
        Own.STATUS: told.status is not here.status,
        Own.STAR: told.starred is not here.starred,
        Own.RATING: told.rating != here.rating,
    }
    return tuple(own for own, is_gained in gained.items() if is_gained)


def _adds_to_note(here: str, kept: Kept, folder: Path) -> bool:
    if not kept.note.strip() or _LINK.sub("", kept.note).strip() == _LINK.sub("", here).strip():
        return False
    base = exported_note(folder, kept.uid) if kept.uid else None
    return brought_back(base, here, kept.note, "Note") != here


def _filled(here: Marks, told: Marks, *, is_new: bool) -> Marks:
    return here._replace(
        status=told.status if here.status is Status.INBOX else here.status,
        starred=here.starred or told.starred,
        rating=told.rating if here.rating is None else here.rating,
        deleted=here.deleted or (is_new and told.deleted),
    )
