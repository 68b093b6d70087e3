"""How the papers that were found are spread over states, tags, years, digests and organisations."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model.query_parts import Node
from desktop.model.row import Status


@dataclass(frozen=True, slots=True)
class DigestFacet:
    """A digest by id, name and ISO date, and how many of the papers were seen in it."""

    id: int
    name: str
    date: str | None
    papers: int


@dataclass(frozen=True, slots=True)
class Facets:
    """Values with the number of papers that have them; what no paper has is left out.

    States come in their own order, years newest first, the others commonest first; of those only
    the first are there. A tag counts the papers that carry it or one nested below it.
    """

    states: tuple[tuple[Status, int], ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    years: tuple[tuple[int, int], ...] = ()
    digests: tuple[DigestFacet, ...] = ()
    organizations: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Relaxation:
    """A query without one of its parts.

    `text` is what is left, to be typed into the box; `part` is what was left out. `papers` is how
    many the query finds without it, `alone` how many the part finds by itself.
    """

    text: str
    part: Node
    papers: int
    alone: int
