from __future__ import annotations

import pytest

from desktop.model.query_parts import And, Fact, FactField, Not, Text, TextField
from desktop.model.query_text import parse
from desktop.model.query_writing import written


@pytest.mark.parametrize(
    "text",
    [
        "",
        "socks",
        "socks tea",
        "socks OR tea sheep",
        "(socks OR tea) sheep",
        "-socks tea",
        "-(socks tea)",
        "-(socks OR tea)",
        'title:socks "warm tea" "warm te"*',
        "sock* scarf~2 note:wool",
        'tag:sea "a b" is:starred has:note',
        'tag:"two words" digest:Monday',
        "rating:>=3 date:2024-05 GPT-4",
        "socks (tea OR (sheep -wool))",
        'R\\"ossler',
    ],
)
def test_what_is_written_is_read_as_it_was(text: str) -> None:
    root = parse(text, typing=False).root

    assert parse(written(root), typing=False).root == root


@pytest.mark.parametrize(
    "node",
    [
        Text("is:done"),
        Text("AND"),
        Text("NOT"),
        Text("-x", TextField.TITLE),
        Text("wor*"),
        Text("#rl"),
        Fact(FactField.TAG, "anywhere:"),
        Fact(FactField.TAG, "OR"),
        Fact(FactField.DIGEST, "-x"),
    ],
)
def test_words_that_look_like_operators_are_quoted(node: Text | Fact) -> None:
    """In quotes a word is looked for exactly as it is; nothing else is lost."""
    read = parse(written(And((node, Text("tea")))), typing=False).root
    assert isinstance(read, And)
    first, second = read.parts
    assert type(first) is type(node)
    assert isinstance(first, Text | Fact)
    assert first.field == node.field
    assert second == Text("tea")
    if isinstance(node, Fact):
        assert first == node


def test_a_word_that_is_being_typed_is_taken_for_whole() -> None:
    assert written(parse("socks te").root) == "socks te"
    assert written(Not(Not(Text("tea")))) == "--tea"
