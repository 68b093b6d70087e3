"""Queries whose best answer is beyond doubt have it first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.index.search_index import Document, SearchIndex
from desktop.model.query_text import parse
from tests.index.fictional import LIBRARY


def best(index: SearchIndex, text: str, count: int = 40) -> list[int]:
    root = parse(text).root
    assert root is not None
    return [hit.id for hit in index.search(root, count)]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    index = SearchIndex(tmp_path_factory.mktemp("golden"))
    index.update(LIBRARY)
    yield index
    index.close()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("diffusion ", 4),  # all of a title is more than some of one
        ("diffusion models ", 5),
        ("diffusion images ", 4),
        ("adversarial networks ", 5),
        ("transformers ", 10),  # the title before the abstract
        ("language models ", 2),
        ("survey ", 2),
        ("sparse autoencoders ", 19),
        ("sparse attention ", 1),
        ("attention ", 1),
        ("graph ", 7),  # the title before "graphs" and "knowledge graphs" in abstracts
        ("neural networks ", 7),
        ("knowledge graphs ", 34),
        ("thermodynamics ", 38),  # the title before the note
        ("pancake ", 26),
        ("bayesian optimization ", 23),  # a note
        ("bayesian structure ", 22),
        ("interpretability ", 19),
        ("speech ", 12),
        ("astronomy ", 24),  # a tag alone
        ("games chess ", 27),
        ("gpt-4 ", 27),
        ("four bits ", 10),
        ("rossler ", 8),
        ('R\\"ossler chaos ', 8),
        ("alpha stable ", 9),
        ("α ", 9),
        ("grebe ", 25),  # the only author before one of two
        ("author:quillfeather ", 27),
        ("quillfeather chess ", 27),
        ("quillfeather survey ", 2),
        ("observatory ", 25),
        ("org:heath halos ", 25),
        ("10.1000/diffusion ", 4),
        ("2410.00001 ", 1),
        ("poincare ", 41),
        ("quantum ", 42),
        ("machine translation ", 36),
        ("recommender ", 31),
        ("reasoning ", 28),
        ("prompting ", 28),
        ("instructions ", 29),
        ("memory ", 35),
        ("segment", 17),
        ("hallucinat", 6),
        ('"random search" ', 23),
        ('"language models" code ', 11),
        ("tokenization ", 16),
        ("transfomer~ ", 10),
        ("congestion ", 7),
        ("kernel -tangent OR lidar ", 37),
    ],
)
def test_the_best_answer_comes_first(library: SearchIndex, text: str, first: int) -> None:
    found = best(library, text)

    assert found[:1] == [first]


FILLER = "Nothing of the kind is said of it here, and it goes on for as long as others do."

# The better of two papers, for a query; both answer to it.
BETTER = {
    "title beats abstract": (
        "moss ",
        Document(1, "On moss", FILLER),
        Document(2, "On grass", f"{FILLER} A moss."),
    ),
    "title beats note": ("moss ", Document(1, "On moss"), Document(2, "On grass", note="A moss.")),
    "tag beats abstract": (
        "moss ",
        Document(1, "On grass", FILLER, tags=("moss",)),
        Document(2, "On reeds", f"A moss. {FILLER}"),
    ),
    "note beats abstract": (
        "moss ",
        Document(1, "On grass", FILLER, note="A moss."),
        Document(2, "On reeds", f"A moss. {FILLER}"),
    ),
    "author beats abstract": (
        "moss ",
        Document(1, "On grass", FILLER, ("Ann Moss",)),
        Document(2, "On reeds", f"{FILLER} A moss."),
    ),
    "exact beats stem": (
        "mosses ",
        Document(1, "On mosses", FILLER),
        Document(2, "On mossed", FILLER),
    ),
    "whole beats beginning": (
        "moss",
        Document(1, "On moss", FILLER),
        Document(2, "On mosswick", FILLER),
    ),
    "right beats misspelt": (
        "mosses~ ",
        Document(1, "On mosses", FILLER),
        Document(2, "On mosces", FILLER),
    ),
    "short title beats long": (
        "moss ",
        Document(1, "Moss", FILLER),
        Document(2, f"Moss, and whatever else grows in the rain: {FILLER}", FILLER),
    ),
    "short abstract beats long": (
        "moss ",
        Document(1, "On grass", f"A moss. {FILLER}"),
        Document(2, "On grass", f"A moss. {FILLER * 20}"),
    ),
    "twice beats once": (
        "moss ",
        Document(1, "On grass", f"A moss, a moss. {FILLER}"),
        Document(2, "On grass", f"A moss, a fern. {FILLER}"),
    ),
    "two fields beat one": (
        "moss ",
        Document(1, "On moss", f"A moss. {FILLER}"),
        Document(2, "On moss", f"A fern. {FILLER}"),
    ),
    "both words beat one of them twice": (
        "moss OR fern ",
        Document(1, "On grass", f"A moss, a fern. {FILLER}"),
        Document(2, "On grass", f"A moss, a moss. {FILLER}"),
    ),
    "the newer of two alike": ("moss ", Document(2, "On moss"), Document(1, "On moss")),
}


@pytest.mark.parametrize("rule", BETTER)
def test_of_two_the_better_comes_first(tmp_path_factory: pytest.TempPathFactory, rule: str) -> None:
    text, better, worse = BETTER[rule]
    others = [Document(number, "On stones", FILLER) for number in range(10, 30)]
    index = SearchIndex(tmp_path_factory.mktemp("better"))
    for papers in ([better, worse, *others], [worse, *others, better]):
        index.drop()
        index.update(papers)
        assert best(index, text) == [better.id, worse.id]
    index.close()


def test_a_rarer_word_counts_more(tmp_path_factory: pytest.TempPathFactory) -> None:
    index = SearchIndex(tmp_path_factory.mktemp("rarer"))
    common = [Document(number, "On moss", FILLER) for number in range(10, 30)]
    index.update([*common, Document(1, "On fern", FILLER)])
    assert best(index, "moss OR fern ", 1) == [1]
    index.close()


def test_order_does_not_depend_on_how_the_papers_came(
    tmp_path_factory: pytest.TempPathFactory, library: SearchIndex
) -> None:
    """One by one, backwards, some of them twice, some gone and back: the same scores."""
    index = SearchIndex(tmp_path_factory.mktemp("order"))
    for paper in reversed(LIBRARY[:12]):
        index.update([paper], [paper.id + 7])
    index.update(LIBRARY[::3])
    index.update(LIBRARY)
    for text in (
        "networks ",
        "language models ",
        "learn",
        "sparse OR data ",
        '"of the" ',
        "neur~ ",
    ):
        root = parse(text).root
        assert root is not None
        mine, theirs = index.search(root, 40), library.search(root, 40)
        assert [hit.id for hit in mine] == [hit.id for hit in theirs]
        assert [hit.score for hit in mine] == pytest.approx([hit.score for hit in theirs])
    index.close()
