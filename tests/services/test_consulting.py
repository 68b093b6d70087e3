"""What the window asks beside the query travels as values and answers itself."""

from __future__ import annotations

import pickle

import pytest

from desktop.index.search_index import SearchIndex
from desktop.model.query import Place
from desktop.services.consulting import (
    Alike,
    Complete,
    Count,
    CountEach,
    Excerpts,
    Question,
    Relax,
    Spread,
    Why,
)
from desktop.services.importing import commit
from desktop.services.indexing import catch_up
from desktop.store.library import Library
from tests.services.making import SOCKS, TEA, made


def test_a_question_travels_and_answers_itself(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS)])
    question = pickle.loads(pickle.dumps(Excerpts("smell", (2, 99))))

    assert question == Excerpts("smell", (2, 99))
    assert {paper: one.text for paper, one in question.answer(library, index).items()} == {
        2: "We sort socks by smell alone."
    }


def test_there_is_no_question_of_no_kind() -> None:
    with pytest.raises(TypeError, match="answer"):
        Question[str]()  # type: ignore[abstract]


def test_several_queries_are_counted_at_once(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS)])
    catch_up(library, index)

    assert CountEach(("chaos", "is:inbox", "moss")).answer(library, index) == (1, 2, 0)


def test_each_question_is_answered(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS)])
    catch_up(library, index)

    assert Complete("is:st", 5, 2026).answer(library, index).options[0].text == "starred "
    assert Spread("socks", Place()).answer(library, index).papers == 1
    assert Count("socks is:inbox").answer(library, index) == 1
    assert Relax("socks zebra", Place()).answer(library, index).dropped[0].text == "socks"
    assert {one.field for one in Why("smell", 2).answer(library, index)} == {"abstract"}
    assert Alike(1).answer(library, index) == ()
