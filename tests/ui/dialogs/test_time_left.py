"""How long work takes yet is told once it is known."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from desktop.ui.dialogs.time_left import TimeLeft, in_words


def told(points: Iterable[tuple[float, float]]) -> list[float | None]:
    """Return what is said at some seconds, with these shares done."""
    moments, shares = zip(*points, strict=True)
    seconds = iter(moments)
    left = TimeLeft(lambda: next(seconds))
    return [left.after(share) for share in shares]


def test_at_first_nobody_knows() -> None:
    assert told([(0, 0), (1, 0.1), (2, 0.2)]) == [None, None, pytest.approx(8)]
    assert told([(0, 0), (5, 0.01), (60, 0.04)]) == [None, None, None]
    assert told([(0, 0.3), (9, 0.3)]) == [None, None]


def test_the_pace_of_the_last_seconds_counts() -> None:
    slow = [(second, second / 1000) for second in range(0, 101, 5)]
    fast = [(100 + second, 0.1 + second / 100) for second in range(5, 16, 5)]
    assert told([*slow, *fast])[-1] == pytest.approx(75)


def test_an_end_that_is_near_is_not_told() -> None:
    assert told([(0, 0), (10, 0.9)]) == [None, None]


def test_more_work_begins_anew() -> None:
    assert told([(0, 0), (10, 0.5), (11, 0.2), (12, 0.3)]) == [None, pytest.approx(10), None, None]


def test_other_work_begins_anew() -> None:
    seconds = iter([0.0, 10.0, 20.0])
    left = TimeLeft(lambda: next(seconds))
    left.after(0)
    assert left.after(0.5) == pytest.approx(10)
    left.forget()
    assert left.after(0.6) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3, "about 5 s left"),
        (18, "about 20 s left"),
        (54, "about 55 s left"),
        (56, "about 1 min left"),
        (150, "about 2 min left"),
    ],
)
def test_it_is_told_in_round_numbers(seconds: float, words: str) -> None:
    assert in_words(seconds) == words
