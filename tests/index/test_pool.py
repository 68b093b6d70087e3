"""A pool makes columns of texts."""

from __future__ import annotations

import pytest

from desktop.index.columns import EVERYWHERE
from desktop.index.measures import GAP, MEASURES
from desktop.index.pool import Pool, stems_of


def test_words_are_counted_placed_and_weighed() -> None:
    pool = Pool()
    pool.add("title", ["b a, b", "a"])
    pool.next()
    pool.next()
    pool.add("title", ["c"])
    pool.add("note", ["a"])
    pool.next()
    columns = pool.columns()

    assert (columns.size, columns.words) == (3, ["a", "b", "c"])
    title = columns.fields["title"]
    assert title.words.tolist() == [0, 1, 2]
    assert title.docs.tolist() == [0, 0, 2]
    share = MEASURES["title"].share(4)
    assert title.weights.tolist()[:2] == [pytest.approx(2 * share), pytest.approx(2 * share)]
    # Two texts of three words and one, each with a gap behind it; then one of one word.
    assert title.places.tolist() == [1, 3 + GAP, 0, 2, 4 + 2 * GAP]
    assert title.tops.tolist() == [0, 2, 4, 5]
    assert title.starts.tolist() == [0, 4 + 2 * GAP, 4 + 2 * GAP, 5 + 3 * GAP]
    everywhere = columns.fields[EVERYWHERE]
    assert everywhere.docs.tolist() == [0, 2, 0, 2]


def test_papers_without_words_have_none() -> None:
    pool = Pool()
    pool.add("title", ["…", ""])
    pool.next()
    columns = pool.columns()

    assert (columns.size, columns.words, list(columns.fields)) == (1, [], [EVERYWHERE])


def test_only_stems_that_are_other_words_are_kept() -> None:
    assert stems_of(["studi", "studies", "study", "大"]) == {"studies": "studi", "study": "studi"}
