"""Words are completed, answers explained, and papers that are alike found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.index.search_index import Document, SearchIndex
from desktop.model.query_parts import And, Match, Not, Text, TextField

LIBRARY = [
    Document(1, "Sparse kelp forests", "Kelp and its forests, measured.", tags=("sea",)),
    Document(2, "Kelp in the cold", "A cold sea grows sparse kelp.", note="Seaweed?"),
    Document(3, "Forests of oak", "Trees, and no sea.", authors=("Ann Keller",)),
    Document(4, "Cheese", "Nothing in common with the others."),
]


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    index = SearchIndex(tmp_path)
    index.update(LIBRARY[:2])
    index.update([*LIBRARY[2:], Document(5, "Gone kelp")])
    index.update([], [5])
    yield index
    index.close()


def test_words_are_completed_commonest_first(index: SearchIndex) -> None:
    assert index.complete("ke", ("title", "author"), 5) == [("kelp", 2), ("keller", 1)]
    assert index.complete("sea", ("tags", "abstract", "note"), 5) == [("sea", 3), ("seaweed", 1)]
    assert index.complete("KÉL", ("title", "abstract"), 5) == [("kelp", 2)]
    assert index.complete("s", ("title", "abstract"), 1) == [("sea", 2)]
    assert index.complete("sea kelp", ("title",), 5) == []
    assert index.complete("", ("title",), 5) == []
    assert index.complete("zz", ("title",), 5) == []


def test_before_there_is_an_index_nothing_is_said(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "none")
    assert index.complete("a", ("title",), 5) == []
    assert index.reasons(Text("a"), 1) == []
    assert index.similar(1, 5) == []


def test_an_answer_is_explained_by_its_words_and_their_fields(index: SearchIndex) -> None:
    query = And((Text("forest"), Text("kel", match=Match.TYPED), Not(Text("oak"))))
    found = index.reasons(query, 1)

    assert {(reason.part.words, reason.field, reason.word) for reason in found} == {
        ("forest", "title", "forests"),
        ("forest", "abstract", "forests"),
        ("kel", "title", "kelp"),
        ("kel", "abstract", "kelp"),
    }
    assert sum(reason.share for reason in found) == pytest.approx(1)
    assert found[0].field == "title"
    assert [reason.share for reason in found] == sorted(
        (reason.share for reason in found), reverse=True
    )


def test_a_paper_that_does_not_answer_has_no_reasons(index: SearchIndex) -> None:
    assert index.reasons(Text("kelp"), 3) == []
    assert index.reasons(Text("kelp"), 5) == []
    assert index.reasons(Not(Text("kelp")), 3) == []


def test_a_field_is_kept_to(index: SearchIndex) -> None:
    found = index.reasons(Text("kelp", TextField.TITLE), 1)
    assert [(reason.field, reason.word) for reason in found] == [("title", "kelp")]


def test_papers_that_share_telling_words_are_alike(index: SearchIndex) -> None:
    found = index.similar(1, 2)

    assert [similar.id for similar in found] == [2, 3]
    assert found[0].score > found[1].score
    assert {"kelp", "sparse"} <= set(found[0].words)
    assert index.similar(5, 3) == []
    assert index.similar(99, 3) == []
