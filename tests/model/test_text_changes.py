from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.text_changes import Became, Piece, changes, words_in

SIGNS = {Became.SAME: "{}", Became.REMOVED: "[-{}-]", Became.ADDED: "[+{}+]"}


def marked(before: str, after: str) -> str:
    return "".join(SIGNS[one.became].format(one.text) for one in changes(before, after))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("The old tide.", "The new tide.", "The [-old-][+new+] tide."),
        ("a b c d", "a x y d", "a [-b c-][+x y+] d"),
        ("one\ntwo\n", "one\n1.5\ntwo\n", "one\n[+1.5\n+]two\n"),
        ("one\ntwo\n", "two\n", "[-one\n-]two\n"),
        ("same", "same", "same"),
        ("", "new", "[+new+]"),
        ("old", "", "[-old-]"),
        ("", "", ""),
        ("word.", "word!", "word[-.-][+!+]"),
    ],
)
def test_words_are_told_apart(before: str, after: str, expected: str) -> None:
    assert marked(before, after) == expected


def test_words_are_counted() -> None:
    pieces = changes("The old tide.", "The new high tide.")
    assert words_in(pieces, Became.ADDED) == 2
    assert words_in(pieces, Became.REMOVED) == 1


def test_what_is_too_much_counts_as_different() -> None:
    old, new = "a b\n" * 20_000, "a c\n" * 20_000
    assert changes(old, new) == [Piece(Became.REMOVED, old), Piece(Became.ADDED, new)]
    long = "x " * 7_000
    assert changes(long, f"{long}y")[-1].became is Became.ADDED


@given(st.text("ab c\n.é", max_size=40), st.text("ab c\n.é", max_size=40))
def test_either_text_can_be_read_from_the_pieces(before: str, after: str) -> None:
    pieces = changes(before, after)
    assert "".join(one.text for one in pieces if one.became is not Became.ADDED) == before
    assert "".join(one.text for one in pieces if one.became is not Became.REMOVED) == after
    assert all(one.text for one in pieces)
