"""Words that are spelt nearly alike are found, the likeliest first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.spelling import distance
from desktop.model.vocabulary import Vocabulary

KNOWN = Vocabulary([("flow", 40), ("glow", 2), ("model", 9), ("models", 3), ("modal", 1)] * 2)


def spellings(vocabulary: Vocabulary, form: str, most: int) -> list[str]:
    return [word for _, word in vocabulary.near(form, most)]


def test_counts_add_up() -> None:
    assert KNOWN.count("flow") == 80
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
    rare = Vocabulary([("planept", 1), ("planets", 1)])
    common = Vocabulary([("planept", 1), ("planets", 9000)])
    assert spellings(rare, "planext", 2) == ["planept", "planets"]
    assert spellings(common, "planext", 2) == ["planets", "planept"]


@given(st.sets(st.text("abc", min_size=1, max_size=5), max_size=20), st.text("abc", max_size=5))
def test_finds_all_that_are_near(known: set[str], form: str) -> None:
    found = spellings(Vocabulary((word, 1) for word in known), form, 2)
    assert set(found) == {word for word in known if 0 < distance(form, word, 2) <= 2}
