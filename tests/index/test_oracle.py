"""The index finds the papers that a look at each word of each text finds, and no others."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.index.search_index import SearchIndex
from desktop.model.paper import Facts, Marks, Paper
from desktop.model.query_parts import And, Match, Node, Not, Or, Text, TextField
from desktop.services.indexing import document
from tests.index.oracle import answering

# How many times as much is tried when somebody has the time.
EXAMPLES = 25
QUERIES = 16
MORE = 60 if os.environ.get("CARREL_THOROUGH") else 1

# Few, so that they meet often: forms and neighbours of each other, spellings of one word, words of
# one letter, words in many pieces, scripts without blanks, and what is no word at all.
WORDS = (
    "flow", "flows", "flowing", "floe", "Flown", "study", "studies", "studied", "agent", "agents",
    "multi-agent", "multiagent", "GPT-4", "GPT4", "gpt", "4", "42", "3.14", "Rössler",
    'R\\"ossler', "rosler", "Schrödinger's", "α", "alpha", r"$\alpha$-stable", "β", "ab", "a", "b",
    "大模型", "模型", "of", "the", "C++", "C#", "c", "neural", "neurally", "nets", "net", "Netz",
    "2410.12345", "10.1000/xyz", "x", "H₂O", "naïve", "naive", "Ωμέγα", "Łódź", "ﬁne", "fine",
    "…", "—", "&", "(flow)", "flow,", "flow/net", "state-of-the-art", "𝔸", "①", "flow\u00adnet",
)  # fmt: skip
BEGINNINGS = ("fl", "f", "stud", "agen", "ne", "multi-", "gpt-", "Rös", "ros", "1", "大", "", "…")
TEXTS = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
SOUGHT = st.one_of(
    st.sampled_from(WORDS),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join),
    st.sampled_from(BEGINNINGS),
)
LEAVES = st.builds(
    Text,
    words=SOUGHT,
    field=st.sampled_from(TextField),
    match=st.sampled_from(Match),
    edits=st.integers(0, 2),
)


def joined(parts: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(parts, min_size=1, max_size=3).map(tuple)
    return st.one_of(st.builds(Not, parts), st.builds(And, several), st.builds(Or, several))


def numbered(papers: list[Paper]) -> list[Paper]:
    return [replace(paper, id=number) for number, paper in enumerate(papers, start=1)]


NODES: st.SearchStrategy[Node] = st.recursive(LEAVES, joined, max_leaves=7)
PAPERS = st.lists(
    st.builds(
        Paper,
        id=st.just(0),
        uid=st.just(""),
        facts=st.builds(
            Facts,
            title=TEXTS,
            abstract=TEXTS,
            authors=st.lists(TEXTS, max_size=3).map(tuple),
            organization=st.one_of(st.none(), TEXTS),
            arxiv_id=st.sampled_from([None, "2410.12345", "hep-th/9901001"]),
            doi=st.sampled_from([None, "10.1000/xyz", "10.1000/XYZ.2"]),
        ),
        note=TEXTS,
        marks=st.builds(Marks, tags=st.lists(TEXTS, max_size=2).map(tuple)),
    ),
    min_size=1,
    max_size=9,
).map(numbered)


@settings(deadline=None, max_examples=EXAMPLES * MORE, suppress_health_check=list(HealthCheck))
@given(PAPERS, st.lists(NODES, min_size=QUERIES, max_size=QUERIES))
def test_finds_what_a_look_at_each_word_finds(papers: list[Paper], nodes: list[Node]) -> None:
    with TemporaryDirectory() as folder:
        index = SearchIndex(Path(folder))
        half = len(papers) // 2
        index.update([document(paper) for paper in papers[:half]])
        index.update([document(paper) for paper in papers[half:]])
        for node in nodes:
            expected = answering(papers, node)
            assert index.matching(node) == expected
            assert {hit.id for hit in index.search(node, 100)} == expected
        index.close()
