"""Columns of several fields are added up."""

from __future__ import annotations

import numpy as np

from desktop.index.arrays import F4, U4
from desktop.index.columns import Column, edges, ranges, together


def column(words: list[int], bounds: list[int], docs: list[int], weights: list[float]) -> Column:
    return Column(
        np.array(words, U4), np.array(bounds, U4), np.array(docs, U4), np.array(weights, F4)
    )


def test_weights_of_a_word_are_added_document_by_document() -> None:
    title = column([0, 2], [0, 2, 3], [0, 1, 1], [4.0, 4.0, 4.0])
    note = column([0, 1], [0, 1, 2], [1, 0], [2.5, 2.5])

    both = together([title, note])

    assert both.words.tolist() == [0, 1, 2]
    assert both.bounds.tolist() == [0, 2, 3, 4]
    assert both.docs.tolist() == [0, 1, 0, 1]
    assert both.weights.tolist() == [4.0, 6.5, 2.5, 4.0]
    assert not both.is_placed


def test_nothing_added_up_is_nothing() -> None:
    nothing = together([])
    assert (nothing.words.tolist(), nothing.bounds.tolist()) == ([], [0])


def test_runs_are_found() -> None:
    values = np.array([3, 3, 5, 5, 5, 9])
    assert edges(6, values[1:] != values[:-1]).tolist() == [0, 2, 5, 6]
    assert edges(0).tolist() == [0]


def test_ranges_follow_each_other() -> None:
    assert ranges(np.array([10, 3, 7]), np.array([2, 0, 3])).tolist() == [10, 11, 7, 8, 9]
    assert ranges(np.zeros(0, int), np.zeros(0, int)).tolist() == []
