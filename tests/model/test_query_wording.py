"""A query is said back in plain words."""

from __future__ import annotations

import pytest

from desktop.model.query_parts import Has, Is, Match, Text
from desktop.model.query_text import parse
from desktop.model.query_wording import describe


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("", "all papers"),
        ("rossler", "papers with “rossler…”"),
        ("rossler ", "papers with “rossler”"),
        (
            "rossler tag:rl after:2024",
            "papers with “rossler”, tagged “rl” and published after 2024",
        ),
        ("deep neural nets ", "papers with “deep”, “neural” and “nets”"),
        ('"deep nets"', "papers with exactly “deep nets”"),
        ("trans*", "papers with words beginning with “trans”"),
        ("attention~", "papers with words like “attention”"),
        ("title:a author:b org:c note:d abstract:e ",
         "papers with “a” in the title, by “b”, from “c”, with “d” in the note and"
         " with “e” in the abstract"),
        ("-survey -title:x -author:y -is:done",
         "papers without “survey”, without “x” in the title, not by “y” and not marked as done"),
        ("-(a b)", "papers not (with “a” and “b”)"),
        ("a OR (b c) ", "papers with “a” or (with “b” and “c”)"),
        ("has:note -has:tag", "papers with a note and without a tag"),
        ("date:2024", "papers published in 2024"),
        ("date:2024-05-31", "papers published on 2024-05-31"),
        ("date:<=2024", "papers published in 2024 or earlier"),
        ("year:2020..2024 ", "papers published in 2020 or later and published in 2024 or earlier"),
        ("(a year:>=2024) ", "papers with “a” and published in 2024 or later"),
        ("-year:>=2024 ", "papers not published in 2024 or later"),
        ("date:2024 OR after:2023", "papers published in 2024 or published after 2023"),
        ("rating:>=3", "papers rated at least 3"),
        ("rating:2..4", "papers rated 2 to 4"),
        ("rating:5", "papers rated 5"),
        ("digest:Oct id:7", "papers from the digest “Oct” and with the id 7"),
    ],
)  # fmt: skip
def test_says_how_it_was_understood(text: str, understood: str) -> None:
    assert parse(text).understood == understood


def test_has_words_for_everything() -> None:
    for name in [*(f"is:{value}" for value in Is), *(f"has:{value}" for value in Has)]:
        assert describe(parse(name).root).startswith("papers ")
    said = {describe(Text("word", match=match)) for match in Match}
    assert len(said) == len(Match)
