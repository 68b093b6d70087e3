"""Segments that are merged are what one segment would have been."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.index.columns import Columns
from desktop.index.merging import Part, merged
from desktop.index.pool import Pool
from tests.index.papers import NAMES

PAPERS = st.lists(
    st.dictionaries(st.sampled_from(["title", "abstract", "tags"]), NAMES, max_size=3), max_size=4
)


def made(papers: list[dict[str, tuple[str, ...]]]) -> Columns:
    pool = Pool()
    for paper in papers:
        for name, texts in paper.items():
            pool.add(name, texts)
        pool.next()
    return pool.columns()


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(st.tuples(PAPERS, st.integers(0, 15)), max_size=1), max_size=4))
def test_parts_become_one(given_: list[list[tuple[list[dict[str, tuple[str, ...]]], int]]]) -> None:
    parts: list[Part] = []
    kept = []
    for ((papers, bits),) in filter(None, given_):
        numbers = np.full(len(papers), -1, np.int64)
        for place, paper in enumerate(papers):
            if not bits >> place & 1:
                numbers[place] = len(kept)
                kept.append(paper)
        parts.append(Part(made(papers), numbers))

    together, alone = merged(parts, len(kept)), made(kept)

    assert (together.size, together.words) == (alone.size, alone.words)
    assert together.stems == alone.stems
    assert list(together.fields) == list(alone.fields)
    for name, column in alone.fields.items():
        other = together.fields[name]
        for values in ("words", "bounds", "docs", "weights", "tops", "places", "starts"):
            assert getattr(other, values).tolist() == getattr(column, values).tolist(), (
                name,
                values,
            )
