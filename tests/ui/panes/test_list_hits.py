"""Where the words of a query stand in a line."""

from __future__ import annotations

import pytest

from desktop.model.query_text import parse
from desktop.ui.panes.list_hits import finder


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("wombat", ["Wombats"]),
        ("title:wombat abstract:numbat", ["Wombats", "numbats"]),
        ("-numbat wombat", ["Wombats"]),
        ("author:wombat", []),
        ("is:starred", []),
    ],
)
def test_words_of_titles_and_abstracts_are_found(query: str, hits: list[str]) -> None:
    text = "Wombats meet numbats"
    find = finder(parse(query).root)

    assert find is not None
    assert [text[start:end] for start, end in find(text)] == hits


def test_without_a_query_nothing_is_looked_for() -> None:
    assert finder(parse("  ").root) is None
