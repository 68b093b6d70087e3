"""How what was found is spread, as the filters of the search box show it."""

from __future__ import annotations

from typing import NamedTuple

from desktop.model.facets import Facets


class Spreading(NamedTuple):
    """The facets of what a query finds, and how many of these papers are marked.

    States and years are counted as if the query asked for none of them: one chooses among them.
    """

    papers: int = 0
    facets: Facets = Facets()
    starred: int = 0
    noted: int = 0
    rated: int = 0
