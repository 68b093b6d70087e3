"""What the window asks beside the query travels as values and answers itself."""

from __future__ import annotations

import pickle

import pytest

from desktop.index.search_index import SearchIndex
from desktop.services.consulting import Excerpts, Question
from desktop.services.importing import commit
from desktop.store.library import Library
from tests.services.making import SOCKS, TEA, made


def test_a_question_travels_and_answers_itself(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS)])
    question = pickle.loads(pickle.dumps(Excerpts("smell", (2, 99))))

    assert question == Excerpts("smell", (2, 99))
    assert {paper: one.text for paper, one in question.answer(library, index).items()} == {
        2: "We sort socks by smell alone."
    }


def test_a_question_of_no_kind_has_no_answer(library: Library, index: SearchIndex) -> None:
    with pytest.raises(NotImplementedError):
        Question[str]().answer(library, index)
