"""How fast a person decides about papers, judged by the times of earlier decisions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from statistics import median
from typing import NamedTuple

# Between two decisions, in seconds: less is a script or a key that is held down, more is a pause.
SHORTEST, LONGEST = 0.5, 300.0
# So many decisions count at most, and fewer say nothing.
MOST, LEAST = 30, 5
# A pause of so many seconds ends a sitting.
SITTING = 1_800.0


class Decision(NamedTuple):
    """A step that decided: when, and about how many papers that were undecided until then."""

    at: dt.datetime
    papers: int


class Headway(NamedTuple):
    """How far a person has come with a list, and how long a paper takes.

    `seconds` is the median time for one paper, judged by `known` decisions; None while those are
    too few.
    """

    decided: int
    total: int
    seconds: float | None = None
    known: int = 0

    @property
    def left(self) -> int:
        """How many papers are undecided."""
        return self.total - self.decided

    @property
    def seconds_left(self) -> float | None:
        """How long they will take at this pace, or None when that is not known."""
        return None if self.seconds is None else self.seconds * self.left


def times(decisions: Sequence[Decision]) -> list[float]:
    """Return the seconds that single papers took, the newest first; decisions come newest first.

    Only the time up to a decision about one paper says how long a paper takes: one about many at
    once was made about a list. Pauses are left out, and so is time that ran backwards because a
    clock was set. What was at an hour that comes twice, or never, is told apart by its zone.
    """
    return list(islice(_times(decisions), MOST))


def headway(
    decided: int, left: int, decisions: Sequence[Decision], now: dt.datetime | None = None
) -> Headway:
    """Return how far a person is; decisions come newest first.

    Given `now`, papers of the sitting that goes on are added to those that are decided.
    """
    if now is not None:
        decided += in_sitting(decisions, now)
    taken = times(decisions)
    seconds = median(taken) if len(taken) >= LEAST else None
    return Headway(decided, decided + left, seconds, len(taken))


def in_sitting(decisions: Sequence[Decision], now: dt.datetime) -> int:
    """Return how many papers were decided without a long pause until now."""
    papers, later = 0, now.timestamp()
    for decision in decisions:
        at = decision.at.timestamp()
        if abs(later - at) > SITTING:  # either way, for clocks are set back, too
            break
        papers, later = papers + decision.papers, at
    return papers


def _times(decisions: Sequence[Decision]) -> Iterator[float]:
    for newer, older in pairwise(decisions):
        # Times with one zone are subtracted as a clock on the wall shows them; these are not.
        seconds = newer.at.timestamp() - older.at.timestamp()
        if newer.papers == 1 and SHORTEST <= seconds <= LONGEST:
            yield seconds
