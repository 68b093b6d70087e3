"""The kinds of differences between the library and a backup."""

from __future__ import annotations

from desktop.model.difference import Difference, What


def test_what_is_lost_comes_before_what_comes_back() -> None:
    order = [what.value for what in What]

    assert [("vanish" in name or "back" not in name) for name in order] == [True] * 6 + [False] * 4


def test_a_difference_is_a_plain_value() -> None:
    assert Difference(What.PAPERS_GONE, 2, ("a", "b")).number == 2
