"""Putting two papers together that are one, so that nothing of either is lost."""

from __future__ import annotations

import dataclasses
from typing import NamedTuple

from desktop.model.correction import Corrected
from desktop.model.correction import merged as corrections_merged
from desktop.model.doubt import Why
from desktop.model.enriching import enriched
from desktop.model.errors import UsageProblem
from desktop.model.paper import Marks, Paper
from desktop.model.row import Status
from desktop.model.sentence import Sentence
from desktop.model.step import Act, Change
from desktop.store.library import Library

# From what was decided least to what was done most.
_PROGRESS = (Status.INBOX, Status.SKIPPED, Status.LATER, Status.READING, Status.DONE)


class Pair(NamedTuple):
    """Two papers that may be one, whole; the left one was here first."""

    left: Paper
    right: Paper
    why: Why


def pairs_in_doubt(library: Library, most: int) -> list[Pair]:
    """Return the oldest pairs that nobody has decided about, at most so many."""
    doubts = library.doubts.open()[:most]
    ids = sorted({paper for doubt in doubts for paper in (doubt.paper, doubt.other)})
    papers = {paper.id: paper for paper in library.papers.get(ids)}
    return [Pair(papers[doubt.paper], papers[doubt.other], doubt.why) for doubt in doubts]


def merge(library: Library, keep: int, other: int) -> Change:
    """Put a paper into another one, in one step of history; `keep` stays, `other` goes.

    Raises UsageProblem when one of them is not there. To be called with the library open.
    """
    with library.history.step(Act.MERGE, count=2) as record:
        found = library.papers.get([keep, other])
        if len(found) < 2 or keep == other:
            raise UsageProblem(Sentence("One of the two papers is no longer in the library."))
        kept, going = found
        both = _corrected(library, kept, going)
        library.merges.write(kept, going, merged(kept, going))
        library.corrections.put(keep, both)
    return record.result


def _corrected(library: Library, keep: Paper, other: Paper) -> Corrected:
    """Return what digests say of either paper, with what the person corrected over it."""
    corrected = library.corrections.among([keep.id, other.id])
    first = corrected.get(keep.id, Corrected(keep.facts))
    second = corrected.get(other.id, Corrected(other.facts))
    return corrections_merged(first, second, enriched(first.said, second.said))


def merged(keep: Paper, other: Paper) -> Paper:
    """Return what a paper is after another one went into it, but for where it was seen.

    Facts are filled in, the further status and any star stay, and both notes.
    """
    return dataclasses.replace(
        keep,
        facts=enriched(keep.facts, other.facts),
        marks=_merged_marks(keep.marks, other.marks),
        note=joined_notes(keep.note, other.note, heading_of(other)),
    )


def _merged_marks(keep: Marks, other: Marks) -> Marks:
    return Marks(
        status=max(keep.status, other.status, key=_PROGRESS.index),
        starred=keep.starred or other.starred,
        rating=other.rating if keep.rating is None else keep.rating,
        tags=tuple(dict.fromkeys((*keep.tags, *other.tags))),
        deleted=keep.deleted and other.deleted,
    )


def heading_of(paper: Paper) -> str:
    """Return what stands above the note of a paper that went into another one."""
    return f"Note on “{' '.join(paper.title.split()) or paper.uid}”"


def joined_notes(mine: str, theirs: str, heading: str) -> str:
    """Return two notes as one, the second under a heading, unless one of them says it all."""
    first, second = mine.rstrip(), theirs.strip()
    if not second or second in first:
        return mine
    if not first or first in second:
        return theirs
    return f"{first}\n\n---\n\n# {heading}\n\n{second}\n"
