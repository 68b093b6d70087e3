"""How far two spellings are apart, and how easily one is typed for the other."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.spelling import distance, effort


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [
        ("", "", 0),
        ("flow", "flow", 0),
        ("flow", "flows", 1),
        ("flow", "low", 1),
        ("flow", "glow", 1),
        ("flow", "folw", 1),
        ("kitten", "sitting", 3),
        ("ab", "", 2),
    ],
)
def test_counts_steps(one: str, other: str, steps: int) -> None:
    assert distance(one, other, 5) == steps
    assert distance(other, one, 5) == steps


def test_gives_up_beyond_the_most_that_matters() -> None:
    assert distance("kitten", "sitting", 2) == 3
    assert distance("a", "abcdef", 2) == 3
    assert distance("abcdef", "uvwxyz", 2) == 3


def plain_distance(one: str, other: str) -> int:
    """The definition, word for word."""

    @cache
    def steps(i: int, j: int) -> int:
        if not i or not j:
            return i + j
        best = min(
            steps(i - 1, j) + 1,
            steps(i, j - 1) + 1,
            steps(i - 1, j - 1) + (one[i - 1] != other[j - 1]),
        )
        if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
            best = min(best, steps(i - 2, j - 2) + 1)
        return best

    return steps(len(one), len(other))


WORDS = st.text(alphabet="abc", max_size=7)


@given(WORDS, WORDS, st.integers(0, 4))
def test_agrees_with_the_definition(one: str, other: str, most: int) -> None:
    assert distance(one, other, most) == min(plain_distance(one, other), most + 1)


@pytest.mark.parametrize(
    ("meant", "easier", "harder"),
    [
        ("flow", "flow", "floww"),
        ("flow", "fllow", "fxlow"),  # a letter doubled
        ("willow", "wilow", "wllow"),  # one of two forgotten
        ("flow", "flwo", "flxw"),  # letters swapped
        ("flow", "fliw", "flbw"),  # the next key
        ("vector", "vektor", "vebtor"),  # the same sound
        ("model", "modal", "modpl"),  # a vowel
        ("flow", "flox", "blow"),  # not the first letter
        ("flow", "lfow", "xlow"),  # but for a swap
    ],
)
def test_what_people_often_do_counts_less(meant: str, easier: str, harder: str) -> None:
    assert effort(easier, meant) < effort(harder, meant)


@given(WORDS, WORDS)
def test_effort_is_a_distance_of_a_kind(one: str, other: str) -> None:
    steps = plain_distance(one, other)
    assert (effort(one, other) == 0) == (one == other)
    assert effort(one, other) <= steps + 0.5
