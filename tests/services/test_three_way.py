from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.services.three_way import Merged, merged_list, merged_text

LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "d\n"]), max_size=6).map("".join)


@pytest.mark.parametrize(
    ("base", "mine", "yours", "expected"),
    [
        ("a\nb\nc\n", "a\nb\nc\n", "a\nB\nc\n", Merged("a\nB\nc\n")),
        ("a\nb\nc\n", "a\nb\nc\nd\n", "A\nb\nc\n", Merged("A\nb\nc\nd\n")),
        ("a\nb\nc\n", "a\nc\n", "a\nb\nc\nd\n", Merged("a\nc\nd\n")),
        ("a\nb\nc\n", "a\nx\nc\n", "a\nx\nc\n", Merged("a\nx\nc\n")),
        ("a\nb\nc\n", "a\nx\nc\n", "a\ny\nc\n", Merged("a\nx\nc\n", True)),
        ("", "x\n", "y\n", Merged("x\n", True)),
        ("a", "", "b", Merged("", True)),
    ],
)
def test_what_one_side_changed_is_taken(base: str, mine: str, yours: str, expected: Merged) -> None:
    assert merged_text(base, mine, yours) == expected


@settings(max_examples=80)
@given(LINES, LINES, LINES)
def test_a_merge_never_loses_what_one_side_has(base: str, mine: str, yours: str) -> None:
    text, is_conflict = merged_text(base, mine, yours)

    assert merged_text(base, mine, base).text == mine
    assert merged_text(base, base, yours).text == yours
    assert merged_text(base, mine, mine) == Merged(mine)
    assert is_conflict or set(text.split()) >= (set(mine.split()) & set(yours.split()))
    assert merged_text(base, yours, mine).is_conflict == is_conflict


def test_very_long_texts_are_not_compared() -> None:
    long = "a\n" * 5_000

    assert merged_text(long, long + "b\n", "c\n" + long) == Merged(long + "b\n", True)


def test_lists_take_additions_and_removals_of_both() -> None:
    assert merged_list("abc", "abd", "xbc") == ["b", "d", "x"]
    assert merged_list([], ["a"], ["a", "b"]) == ["a", "b"]
