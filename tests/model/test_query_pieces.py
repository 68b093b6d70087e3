"""Pieces of a query can be told apart, taken out and put in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.query_parts import FactField, TextField
from desktop.model.query_pieces import (
    Kind,
    Piece,
    filters,
    find,
    pieces,
    quoted,
    switched,
    with_piece,
    without,
)
from desktop.model.query_text import parse


def texts(found: list[Piece]) -> list[str]:
    return [piece.text for piece in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("deep nets", []),
        ("deep tag:rl -survey", ["tag:rl", "-survey"]),
        ('"deep nets" is:starred', ['"deep nets"', "is:starred"]),
        ("#rl NOT title:(a OR b) c", ["#rl", "NOT title:(a OR b)"]),
        ("(a OR b) c", ["(a OR b)"]),
        ("author:ada after:2024", ["author:ada", "after:2024"]),
        ("is:star tag: rating:9", []),
        ("- -- ( ) )", []),
        ('note:"two words"', ['note:"two words"']),
    ],
)
def test_filters_are_what_is_more_than_a_word(text: str, expected: list[str]) -> None:
    assert texts(filters(text)) == expected


def test_a_piece_knows_its_field_and_value() -> None:
    (piece,) = pieces('-tag:"group meeting"')

    assert piece.kind is Kind.FIELD
    assert piece.negated
    assert (piece.field, piece.value) == (FactField.TAG, "group meeting")


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("a", 0, ""),
        ("a tag:rl b", 1, "a b"),
        ("  a  tag:rl", 1, "  a"),
        ("tag:rl a ", 0, "a "),
        ("a OR b", 0, "b"),
        ("a OR b", 2, "a"),
        ("a OR b OR c", 2, "a OR c"),
        ("a b OR c", 0, "b OR c"),
        ("(a OR b) c", 0, "c"),
    ],
)
def test_a_piece_is_taken_out(text: str, number: int, expected: str) -> None:
    assert without(text, pieces(text)[number]) == expected


def test_a_piece_is_put_in() -> None:
    assert with_piece("", "is:starred") == "is:starred "
    assert with_piece("moss  ", "is:starred") == "moss is:starred "


def test_a_value_is_switched_on_and_off() -> None:
    on = switched("moss", FactField.TAG, "group meeting")

    assert on == 'moss tag:"group meeting" '
    assert find(on, FactField.TAG, "Group Meeting")
    assert find(on, FactField.TAG, "group") is None
    assert find(on, TextField.TITLE, "group meeting") is None
    assert switched(on, FactField.TAG, "group meeting") == "moss"
    assert find("-tag:rl", FactField.TAG, "rl") is None


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12))
def test_what_is_quoted_is_one_value(value: str) -> None:
    (piece,) = pieces(f"digest:{quoted(value)}")

    assert piece.field is FactField.DIGEST
    if not set(value) & set('"“”„'):
        assert piece.value == value.strip()


@given(st.text(alphabet='ab :"“(|)-!#*~\\NOTRAND', max_size=30))
def test_pieces_stand_in_order_and_can_all_be_taken_out(text: str) -> None:
    found = pieces(text)

    ends = [place for piece in found for place in (piece.start, piece.end)]
    assert ends == sorted(ends)
    assert all(text[piece.start : piece.end] == piece.text for piece in found)
    for piece in found:
        without(text, piece)
    for piece in filters(text):
        assert parse(piece.text, typing=False).root is not None
