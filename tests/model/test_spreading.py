"""How papers are spread, as a value."""

from __future__ import annotations

from desktop.model.facets import Facets
from desktop.model.spreading import Spreading


def test_of_no_papers_nothing_is_spread() -> None:
    assert Spreading() == (0, Facets(), 0, 0, 0)
