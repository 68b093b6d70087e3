"""A misspelt word is put right from the words of the library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.index.search_index import Document, SearchIndex
from desktop.model.query_text import parse


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    index = SearchIndex(tmp_path)
    index.update(
        [
            Document(1, "Attention and transformers", "A language model for Rössler systems"),
            Document(
                2, "Reinforcement learning", "prompt, policy, policies, model", note="optimal"
            ),
            Document(3, "Models of language", tags=("robotics",), authors=("Anna Schmidt",)),
        ]
    )
    yield index
    index.close()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("atention ", "attention "),
        ("langauge model ", "language model "),
        ("rossller ", "rossler "),
        ("reinforcmant lernin ", "reinforcement learning "),
        ("rpompt ", "prompt "),
        ("optimall ", "optimal "),
        ("robotcs schmitd ", "robotics schmidt "),
        ("ttention ", "attention "),
        ("xttention ", "attention "),
        ("languagemodel ", "language model "),
        ("abstract:languagemodel ", 'abstract:"language model" '),
        ("re inforcement ", "reinforcement "),
        ("re-inforcement ", "reinforcement "),
        ("langauge-model ", "language-model "),
        ("-modle modle ", "-modle model "),
        ("tag:modle modle ", "tag:modle model "),
        ("author:modle ", ""),
        ("author:smidt ", "author:schmidt "),
        ("lm langauge ", "lm language "),
        ("title:modle ", "title:model "),
        ("atention OR langauge is:done ", "attention OR language is:done "),
        ("atenshun~1 atention ", "atenshun~1 attention "),
    ],
)
def test_suggests_what_was_meant(index: SearchIndex, typed: str, meant: str) -> None:
    assert index.did_you_mean(parse(typed)) == meant


@pytest.mark.parametrize(
    "typed", ["attention ", "xyzzy ", "mdl ", "-atention ", '"atention" ', "2o24 ", "gpt-5 ", ""]
)
def test_leaves_alone_what_is_right_or_beyond_help(index: SearchIndex, typed: str) -> None:
    assert index.did_you_mean(parse(typed)) == ""


def test_finds_the_one_word_that_is_in_the_way(index: SearchIndex) -> None:
    index.update([Document(4, "The modal pillar", "A transformer hums")])
    assert index.did_you_mean(parse("language modal ")) == "language model "
    assert index.did_you_mean(parse("trans formers hums ")) == "transformers hums "
    assert index.did_you_mean(parse("language modal is:done ")) == "language model is:done "
    assert index.did_you_mean(parse("pillar robotics ")) == ""
    assert index.did_you_mean(parse("modal transformers schmidt ")) == ""
    assert index.did_you_mean(parse("promptmodel ")) == ""
    assert index.did_you_mean(parse("modal pillar is:done ")) == ""


def test_puts_five_words_right_and_no_more(index: SearchIndex) -> None:
    assert index.did_you_mean(parse("atention " * 7)) == "attention " * 5 + "atention " * 2
