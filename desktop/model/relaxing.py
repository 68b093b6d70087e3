"""How a query that finds nothing could be asked so that it finds something."""

from __future__ import annotations

from typing import NamedTuple


class Dropped(NamedTuple):
    """A query (`text`) without one `part` of it: how many papers it finds then in the same place.

    `alone` is how many the part finds by itself.
    """

    part: str
    text: str
    papers: int
    alone: int


class Relaxing(NamedTuple):
    """What the query finds elsewhere, and what without each of its parts, most papers first.

    `binned` is the query that looks into the bin, and how many papers that finds.
    """

    everywhere: int = 0
    binned: tuple[str, int] = ("", 0)
    dropped: tuple[Dropped, ...] = ()
