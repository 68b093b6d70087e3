from __future__ import annotations

import pytest

from desktop.model.query_parts import Not, Text
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


def test_a_word_that_is_being_typed_is_taken_for_whole() -> None:
    assert written(parse("socks te").root) == "socks te"
    assert written(Not(Not(Text("tea")))) == "--tea"
