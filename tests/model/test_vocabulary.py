"""Words that are spelt nearly alike are found, the likeliest first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.spelling import distance
from desktop.model.vocabulary import Vocabulary


def vocabulary(*counted: tuple[str, int]) -> Vocabulary:
    """Return a vocabulary of one list."""
    words, counts = zip(*sorted(counted), strict=True)
    return Vocabulary([(words, counts)])


KNOWN = Vocabulary(
    [(["flow", "glow", "modal", "model", "models"], [40, 2, 1, 9, 3]), (["flow"], [30]), ([], [])]
)


def spellings(vocabulary: Vocabulary, form: str, most: int) -> list[str]:
    return [word for _, word in vocabulary.near(form, most)]


def test_counts_add_up() -> None:
    assert KNOWN.count("flow") == 70
    assert KNOWN.count("unheard") == 0


@pytest.mark.parametrize(
    ("form", "most", "expected"),
    [
        ("fllow", 1, ["flow"]),
        ("fow", 1, ["flow"]),
        ("glwo", 1, ["glow"]),
        ("modle", 2, ["model", "models", "modal"]),
        ("modle", 1, ["model"]),
        ("modal", 2, ["model", "models"]),
        ("flow", 1, ["glow"]),
        ("xyzzy", 2, []),
        ("", 2, []),
    ],
)
def test_near(form: str, most: int, expected: list[str]) -> None:
    assert spellings(KNOWN, form, most) == expected


def test_a_much_commoner_word_is_worth_a_slip_more() -> None:
    rare = vocabulary(("planept", 1), ("planets", 1))
    common = vocabulary(("planept", 1), ("planets", 9000))
    assert spellings(rare, "planext", 2) == ["planept", "planets"]
    assert spellings(common, "planext", 2) == ["planets", "planept"]


@given(
    st.sets(st.text("abcd", min_size=1, max_size=5), max_size=20),
    st.text("abcd", max_size=5),
    st.integers(0, 2),
)
def test_finds_all_that_are_near(known: set[str], form: str, most: int) -> None:
    ordered = sorted(known)
    half = len(ordered) // 2
    lists = [(ordered[:half], [1] * half), (ordered[half // 2 :], [1] * len(ordered))]
    found = spellings(Vocabulary(lists), form, most)

    near = {word for word in known if 0 < distance(form, word, 2) <= 2}
    alike = {word for word in near if word[0] in form[:2] and distance(form, word, 2) <= most}
    others = {word for word in near if distance(form, word, 2) == 1}
    assert len(found) == len(set(found))
    assert alike <= set(found) <= alike | others
    assert len(form) < 2 or others <= set(found) or not most
