"""Papers to put into a library."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.model.paper import Facts
from desktop.model.step import Act, Change
from desktop.store.library import Library

Add = Callable[..., list[int]]

TIDES = Facts(
    title="Tides in Teacups",
    abstract="We measure tides in teacups.",
    authors=("Ada Quill", "Bo Reed"),
    published="2024-05-01",
    arxiv_id="2405.00001",
    urls=("https://example.org/tides",),
)
MOSS = Facts(title="Moss Remembers", abstract="Moss keeps a diary.", organization="Moss Lab")
KITES = Facts(title="Kites at Night", author_count=4, published="2023", doi="10.1/kites")


@pytest.fixture
def add(library: Library) -> Add:
    """Add papers in one step of history; return their ids."""

    def add_papers(*facts: Facts) -> list[int]:
        with library.open(), library.history.step(Act.IMPORT, "test", len(facts)):
            return library.arrivals.add(facts or (TIDES, MOSS, KITES))

    return add_papers


def step_of(change: Change) -> str:
    """Return what a change did, or an empty text."""
    return change.step.act if change.step else ""
