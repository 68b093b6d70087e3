from __future__ import annotations

import pytest

from desktop.services.titles import Relation, is_common, is_long, is_slip, related


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Moss Remembers", "MOSS  REMEMBERS.", Relation.EQUAL),
        ("Moss Pre-Training", "Moss pretraining", Relation.EQUAL),
        ("Tea Over $\\alpha$-Rings", "Tea over α–rings", Relation.EQUAL),
        ('G\\"odel and the Kettle', "Gödel and the Kettle", Relation.EQUAL),
        ("Counting Herons on the Marshes", "Countng Herons on the Marshes", Relation.NEAR),
        ("Counting Herons on the Marshes", "Counting Herons & the Marshes", Relation.NEAR),
        ("Moss Remembers", "Moss Remembers: A Diary of Stones", Relation.CUT),
        ("Moss Remembers What the Stones Forgot", "Moss Remembers What the Sto…", Relation.CUT),
        ("Moss Remembers: A Diary", "Moss Remembers: Notes of a Stone", Relation.HEAD),
        ("Counting Herons Part I", "Counting Herons Part II", Relation.SERIES),
        ("Counting Herons with Kite 3", "Counting Herons with Kite 4", Relation.SERIES),
        ("Counting Herons in 2019", "Counting Herons in 2020", Relation.SERIES),
        ("Counting Herons A", "Counting Herons B", Relation.SERIES),
        ("Counting Herons: Part One", "Counting Herons: Part Two", Relation.SERIES),
        ("Counting Herons", "Counting Herons (Erratum)", Relation.SERIES),
        ("Counting Herons", "Reply to Counting Herons", Relation.OTHER),
        ("Counting Herons", "Counting Sheep", Relation.OTHER),
    ],
)
def test_titles_are_compared(one: str, other: str, expected: Relation) -> None:
    assert related(one, other) is expected
    assert related(other, one) is expected


def test_a_number_in_a_subtitle_that_was_cut_says_nothing() -> None:
    whole = "Counting Herons: A Method for All 12 Months of the Year"

    assert related("Counting Herons", whole) is Relation.CUT


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("Counting Herons", "Coutning Herons", True),
        ("Counting Herons", "Counting Herns", False),
        ("Supervised Herons", "Unsupervised Herons", False),
        ("Counting Herons", "Counting the Herons", False),
    ],
)
def test_a_slip_is_inside_one_long_word(one: str, other: str, slip: bool) -> None:
    assert is_slip(one, other) is slip


def test_some_titles_are_common_and_some_are_long() -> None:
    assert is_common("EDITORIAL.")
    assert not is_common("Moss Remembers")
    assert is_long("Moss Remembers What the Stones Forgot")
    assert not is_long("Moss Remembers")
    assert not is_long("a b c d e f")
