"""What an import would do with each paper of a file."""

from __future__ import annotations

import marshal
import pickle
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from desktop.model.clues import Left
from desktop.model.correction import UNCORRECTED, Corrections
from desktop.model.digest import Draft
from desktop.model.doubt import Why
from desktop.model.paper import Facts
from desktop.services.packed import LIGHT, facts_of, plain_facts
from desktop.services.reading import Dated
from desktop.services.staging import Packing


class Verdict(StrEnum):
    """What an import does with a paper."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


class Own(StrEnum):
    """What a person added to a paper, which an export of Carrel may bring back."""

    NOTE = "note"
    TAGS = "tags"
    STATUS = "status"
    STAR = "star"
    RATING = "rating"


class Planned(NamedTuple):
    """A different paper of a file: where it stands, and what will become of it.

    `paper` is the id of a known paper, or a negative number for one that is new.
    `before` and `after` are what digests say of it. `again` are the places where it stands again.
    `doubts` are papers that may be this one too, numbered in the same way. Over what digests say
    stand the `corrections` of the person. `left` is what it will be found by, where that is known.
    `brings` is what a known paper gains from an export of what the person added.
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
    left: Left | None = None
    brings: tuple[Own, ...] = ()


class Counted(NamedTuple):
    """How many papers have each verdict, and how many may be another one."""

    verdicts: Counter[Verdict]
    doubtful: int


@dataclass(frozen=True, slots=True)
class FilePlan:
    """What one file brings. `left_out` is news of papers that are not here: nothing to read.

    `counted` spares those who ask looking through papers that may wait on the disk.
    """

    dated: Dated
    papers: Sequence[Planned]
    left_out: tuple[Draft, ...] = ()
    counted: Counted | None = None

    def count(self, verdict: Verdict) -> int:
        """Return how many papers have a verdict."""
        return self._counted().verdicts[verdict]

    def doubtful(self) -> int:
        """Return how many papers may be another one."""
        return self._counted().doubtful

    def _counted(self) -> Counted:
        if self.counted is not None:
            return self.counted
        doubtful = sum(bool(planned.doubts) for planned in self.papers)
        return Counted(Counter(planned.verdict for planned in self.papers), doubtful)


def packing_of(drafts: Sequence[Draft]) -> Packing[Planned]:
    """Return how plans of the papers of some drafts are put away; the drafts are not, again."""

    def pack(values: list[Planned]) -> bytes:
        return marshal.dumps(list(map(_plain, values)))

    def unpack(packed: bytes) -> list[Planned]:
        return [_planned(drafts, plain) for plain in marshal.loads(packed)]

    return Packing(pack, unpack, LIGHT)


def _plain(one: Planned) -> tuple[Any, ...]:
    is_plain = one.after is one.draft.facts
    rest = (one.again, one.doubts, one.corrections, one.brings)
    return (
        one.paper,
        one.position,
        one.verdict.value,
        None if one.before is None else plain_facts(one.before),
        None if is_plain else _SAME if one.after is one.before else plain_facts(one.after),
        tuple(one.left) if one.left else None,
        None if rest == _NO_REST else pickle.dumps(rest),
    )


def _planned(drafts: Sequence[Draft], plain: tuple[Any, ...]) -> Planned:
    paper, position, verdict, before, after, left, packed = plain
    draft = drafts[position]
    known = facts_of(before) if before else None
    told = draft.facts if after is None else known if after == _SAME else facts_of(after)
    again, doubts, corrections, brings = pickle.loads(packed) if packed else _NO_REST
    return Planned(
        paper,
        draft,
        position,
        _VERDICTS[verdict],
        known,
        told or draft.facts,
        again,
        doubts,
        corrections,
        Left(*left) if left else None,
        brings,
    )


_SAME: tuple[Any, ...] = ()
_NO_REST: tuple[Any, ...] = ((), (), UNCORRECTED, ())
_VERDICTS = {verdict.value: verdict for verdict in Verdict}
