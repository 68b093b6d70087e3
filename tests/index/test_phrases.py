"""Phrases are found by places, and do not reach from text to text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.index.search_index import Document, SearchIndex
from desktop.model.query_parts import Match, Text, TextField


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    index = SearchIndex(tmp_path)
    index.update(
        [
            Document(1, "a b a b c", "b a"),
            Document(2, "b", "a"),
            Document(3, authors=("x a", "b y"), note="a bc, or not"),
            Document(4, "c b a"),
        ]
    )
    yield index
    index.close()


@pytest.mark.parametrize(
    ("words", "match", "found"),
    [
        ("a b", Match.PHRASE, {1}),
        ("b a", Match.PHRASE, {1, 4}),
        ("a b c", Match.PHRASE, {1}),
        ("a a", Match.PHRASE, set()),
        ("a absent", Match.PHRASE, set()),
        ("a b", Match.PREFIX, {1, 3}),
        ("a bc or", Match.WORD, {3}),
    ],
)
def test_words_stand_side_by_side(
    index: SearchIndex, words: str, match: Match, found: set[int]
) -> None:
    assert index.matching(Text(words, match=match)) == found


def test_a_phrase_counts_as_often_as_it_stands_there(index: SearchIndex) -> None:
    hits = index.search(Text("b a", TextField.TITLE, Match.PHRASE), 5)
    assert [hit.id for hit in hits] == [4, 1]
    hits = index.search(Text("a b", match=Match.PHRASE), 5)
    assert [hit.id for hit in hits] == [1]
