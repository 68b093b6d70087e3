"""Whatever is typed, the box says what was made of it: each part is named, none is lost unsaid."""

from __future__ import annotations

import os
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.folding import forms
from desktop.model.query_parts import And, Fact, FactField, Node, Not, Or, Text
from desktop.model.query_text import DEEPEST, MOST_CHARACTERS, MOST_WORDS, parse
from desktop.model.query_tokens import FIELDS, tokens

MORE = 100 if os.environ.get("CARREL_THOROUGH") else 1
OPERATORS = (
    "AND", "OR", "NOT", "and", "or", "not", "UND", "ODER", "NICHT", "ET", "OU", "SAUF", "Y", "O",
    "И", "ИЛИ", "НЕ", "和", "或", "不", "&", "&&", "|", "||", "!", "-", "+", "~", "*", "^", "TO",
)  # fmt: skip
WORDS = (
    "deep", "nets", "Rössler", 'R\\"ossler', "α", "大模型", "GPT-4", "C++", "x", "2024", "🙂", "…",
    "is:done", "is:nonsense", "has:note", "date:2024-05..2024-07", "date:soon", "after:2024",
    "year:2020-2023", "rating:>=3", "rating:9", "tag:rl/offline", "#rl", "id:7", "digest:Oct",
    "arxiv:2410.12345", "doi:10.1000/x", "status:later", "unknown:field", "http://x.org/a?b=c",
)  # fmt: skip
SIGNS = ("(", ")", "[", "]", "{", "}", '"', "“", "”", "„", "«", "'", ":", "::", "\\", "/", "<", ">")
PIECES = st.one_of(
    st.sampled_from(OPERATORS),
    st.sampled_from(WORDS),
    st.sampled_from(SIGNS),
    st.sampled_from([f"{name}:" for name in FIELDS]),
    st.text(max_size=4),
)
QUERIES = st.lists(
    st.tuples(PIECES, st.sampled_from(["", " ", "  ", "\n"])).map("".join), max_size=25
).map("".join)


def leaves(node: Node | None) -> list[Text | Fact]:
    """Return all that is asked for and all that must not be."""
    match node:
        case None:
            return []
        case Not(part):
            return leaves(part)
        case And(parts) | Or(parts):
            return [leaf for part in parts for leaf in leaves(part)]
        case _:
            return [node]


@settings(max_examples=200 * MORE, deadline=None)
@given(QUERIES, st.booleans())
def test_each_part_is_named_and_each_word_is_read(text: str, typing: bool) -> None:
    query = parse(text, typing=typing)
    parts = leaves(query.root)
    for part in parts:
        assert said_of(part) in query.understood
    if not query.warning:
        assert [form for part in parts for form in read_from(part)] == typed_in(text)


def said_of(part: Text | Fact) -> str:
    if isinstance(part, Text):
        return f"“{part.words}"
    if part.field in (FactField.IS, FactField.HAS, FactField.RATING):
        return ""
    return part.value


def read_from(part: Text | Fact) -> list[str]:
    return forms(part.words) if isinstance(part, Text) else []


def typed_in(text: str) -> list[str]:
    """Return the words of a query, without the values of its facts, the plain way."""
    found: list[str] = []
    nested, named = [False], None
    for piece in tokens(text, typing=False):
        if piece.kind == "field":
            named = isinstance(piece.field, FactField)
            continue
        is_fact = nested[-1] if named is None else named
        if piece.kind == "open":
            nested.append(is_fact)
        elif piece.kind == "close" and len(nested) > 1:
            nested.pop()
        elif piece.kind in ("word", "phrase") and not is_fact:
            found += forms(piece.text)
        if piece.kind not in ("minus", "NOT"):
            named = None
    return found


@settings(max_examples=150 * MORE, deadline=None)
@given(st.text(max_size=MOST_CHARACTERS + 200))
def test_any_text_is_read(text: str) -> None:
    query = parse(text)
    assert query.text == text
    assert len([form for part in leaves(query.root) for form in read_from(part)]) <= MOST_WORDS
    assert query.root is not None or query.warning or not any(map(str.isalnum, text))


@given(QUERIES)
def test_what_is_understood_is_at_most_so_deep(text: str) -> None:
    assert depth(parse(text).root) <= 3 * (DEEPEST + 1)


def depth(node: Node | None) -> int:
    match node:
        case Not(part):
            return 1 + depth(part)
        case And(parts) | Or(parts):
            return 1 + max(map(depth, parts))
        case _:
            return 0


@pytest.mark.parametrize("field", FIELDS)
def test_each_field_is_there(field: str) -> None:
    values = {"is": "done", "status": "done", "has": "note", "rating": "3", "stars": "3"}
    value = values.get(field, "2024")
    for text in (f"{field}:{value} ", f"{field.upper()}: {value} ", f'-{field}:"{value}"'):
        query = parse(text)
        assert query.root is not None
        assert query.warning == ""


@pytest.mark.parametrize(
    "piece",
    ["(", ")", '"', "“", "NOT ", "title:", "-", "!", "a OR ", "| ", "*", "~", "#", "\\", '\\"', "a",
     "a ", "is:", "date:..", "{", "$", "α", "大", "\u0301", " ", "a(b", '"a" ', "-(", "x:y ", "…"],
)  # fmt: skip
def test_a_hundred_thousand_characters_take_no_longer_than_a_thousand(piece: str) -> None:
    begin = time.process_time()
    query = parse(piece * (100_000 // len(piece)))
    assert time.process_time() - begin < 1
    assert query.warning
