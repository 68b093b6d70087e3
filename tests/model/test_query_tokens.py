"""What was typed is cut into pieces, and nothing of it gets lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.query_parts import FactField, TextField
from desktop.model.query_tokens import FIELDS, Token, depth, tokens


def kinds(text: str) -> list[tuple[str, str]]:
    return [(piece.kind, piece.text) for piece in tokens(text, typing=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("deep nets", [("word", "deep"), ("word", "nets")]),
        ("a|b", [("word", "a"), ("OR", "|"), ("word", "b")]),
        ("-!a", [("minus", "-!"), ("word", "a")]),
        ("+a + C++", [("word", "a"), ("word", "+"), ("word", "C++")]),
        ("- a!", [("word", "-"), ("word", "a!")]),
        ("(NOT a)", [("open", "("), ("NOT", "NOT"), ("word", "a"), ("close", ")")]),
        ("NOTE Title:x", [("word", "NOTE"), ("field", "Title:"), ("word", "x")]),
        ("subtitle:x", [("word", "subtitle:x")]),
        ("#a/b C#", [("field", "#"), ("word", "a/b"), ("word", "C#")]),
        ('R\\"ossler', [("word", 'R\\"ossler')]),
        ("„a b“c", [("phrase", "a b"), ("word", "c")]),
    ],
)
def test_pieces(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


def test_only_the_last_piece_may_still_go_on() -> None:
    assert [piece.typed for piece in tokens("a b", typing=True)] == [False, True]
    assert [piece.typed for piece in tokens("a b ", typing=True)] == [False, False]
    assert [piece.typed for piece in tokens("a b", typing=False)] == [False, False]
    assert list(tokens('"a', typing=True)) == [Token("phrase", "a", True, "", True)]
    assert list(tokens('"a"', typing=True)) == [Token("phrase", "a")]


def test_fields_are_known_in_any_case() -> None:
    for name, field in FIELDS.items():
        (piece,) = tokens(f"{name.upper()}:", typing=False)
        assert piece.field is field
    assert {*FIELDS.values()} == {*TextField, *FactField}
    assert next(tokens("#x", typing=False)).field is FactField.TAG


@pytest.mark.parametrize(("text", "deep"), [("a", 0), ("(a) (b)", 1), ("((a)", 2), ("))(", 1)])
def test_depth(text: str, deep: int) -> None:
    assert depth(list(tokens(text, typing=False))) == deep


@given(st.text(alphabet='ab :"“(|)-!#*~\\NOTR', max_size=40))
def test_nothing_but_blanks_and_quotes_gets_lost(text: str) -> None:
    kept = "".join(
        piece.text + piece.suffix * (piece.kind == "phrase") for piece in tokens(text, typing=False)
    )
    assert kept.translate(NOTHING) == text.translate(NOTHING)


NOTHING = str.maketrans("", "", ' "“')
