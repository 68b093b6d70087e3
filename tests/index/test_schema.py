"""What a field makes of a text."""

from __future__ import annotations

import pickle
from array import array

import pytest

from desktop.index.measures import MEASURES, Measure
from desktop.index.schema import Places, Words, schema


def test_words_are_counted_placed_and_weighed() -> None:
    found = {
        word: (count, round(weight, 4), Places().decode_positions(places))
        for word, count, weight, places in Words(Measure(2.0, 4, 0.5)).index(["a b a", "Rössler"])
    }
    # Four words where four are usual weigh the boost itself, and the next text stands apart.
    assert found == {b"a": (2, 4.0, [0, 2]), b"b": (1, 2.0, [1]), b"rossler": (1, 2.0, [5])}


@pytest.mark.parametrize(
    ("words", "weight"), [("x a", 1.3333), ("x", 1.3333), ("x a b c d e f g", 0.6667)]
)
def test_a_word_weighs_less_in_a_longer_text(words: str, weight: float) -> None:
    index = Words(Measure(1.0, 4, 0.5)).index([words])
    assert next(found for word, _, found, _ in index if word == b"x") == pytest.approx(weight, 1e-3)


def test_a_text_without_words_has_none() -> None:
    assert list(Words(Measure(1.0, 4, 0.5)).index(["", "…"])) == []


def test_places_are_numbers_in_order() -> None:
    assert Places().decode_positions(array("I", (3, 70_000)).tobytes()) == [3, 70_000]


def test_every_field_is_in_the_schema() -> None:
    assert set(schema().names()) == {*MEASURES, "id"}


def test_the_schema_can_be_written_down() -> None:
    again = pickle.loads(pickle.dumps(schema()))
    assert again.names() == schema().names()
    assert list(again["title"].index(["a b"])) == list(schema()["title"].index(["a b"]))
