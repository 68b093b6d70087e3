"""What a query finds in library and index, it finds in papers that are looked at alone."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.index.search_index import SearchIndex
from desktop.model.digest import Draft, Kept
from desktop.model.paper import Facts, Marks, Paper
from desktop.model.query_parts import Fact, FactField, Has, Is, Node
from desktop.model.query_text import parse
from desktop.model.row import Status
from desktop.services.importing import commit
from desktop.services.indexing import catch_up
from desktop.services.judging import Judge
from desktop.services.searching import matching
from desktop.store.library import Library
from tests.index.test_oracle import LEAVES, MORE, WORDS, joined
from tests.services.making import made

HOLDER = tuple[Library, SearchIndex, list[Paper]]
TAGS = ("Sea/Deep", "sea", "Öl", "flow net", "x/y/z")
DATES = ("2023", "2024-05", "2024-05-31", "2025-10-31")
FACTS = st.one_of(
    st.builds(Fact, st.just(FactField.IS), st.sampled_from([str(one) for one in Is])),
    st.builds(Fact, st.just(FactField.HAS), st.sampled_from([str(one) for one in Has])),
    st.builds(
        Fact,
        st.sampled_from([FactField.DATE, FactField.AFTER, FactField.BEFORE]),
        st.sampled_from(["2023", "2024", "2024-05", "2024-05-31", "2025-12"]),
    ),
    st.builds(Fact, st.just(FactField.RATING), st.sampled_from(["3", ">3", "<=2", "2..4"])),
    st.builds(
        Fact, st.just(FactField.TAG), st.sampled_from(["sea", "SEA/deep", "#öl", "x/y", "y", "fl"])
    ),
    st.builds(
        Fact,
        st.just(FactField.DIGEST),
        st.sampled_from(["dailies", "Day 2", "é%", "É", "_", "2025", "2025-10-3", "x"]),
    ),
    st.builds(
        Fact,
        st.just(FactField.ID),
        st.sampled_from(["3", "2410.00003", "10.1/É4", "10.1/é4", "10.1/X5", "10.1/x5", "0"]),
    ),
)
NODES: st.SearchStrategy[Node] = st.recursive(st.one_of(LEAVES, FACTS), joined, max_leaves=7)


def drafts(chance: random.Random, count: int) -> Iterator[Draft]:
    def text(most: int) -> str:
        return " ".join(chance.choices(WORDS, k=chance.randrange(most)))

    for number in range(count):
        facts = Facts(
            f"No {number} {text(6)}",
            abstract=text(12),
            authors=tuple(text(3) or "Ada" for _ in range(chance.randrange(3))),
            organization=chance.choice([None, "", text(3)]),
            published=chance.choice([None, *DATES]),
            arxiv_id=chance.choice([None, f"2410.{number:05}"]),
            doi=chance.choice([None, f"10.1/é{number}", f"10.1/X{number}"]),
        )
        marks = Marks(
            chance.choice(tuple(Status)),
            starred=chance.random() < 0.3,
            rating=chance.choice([None, 1, 3, 5]),
            tags=tuple(chance.sample(TAGS, chance.randrange(3))),
            deleted=chance.random() < 0.1,
        )
        kept = Kept(marks=marks, note=text(5)) if chance.random() < 0.5 else None
        yield Draft(facts, kept=kept)


@pytest.fixture(scope="module")
def holder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HOLDER]:
    """Papers that share words, tags and days in many ways, in two digests."""
    library = Library(tmp_path_factory.mktemp("judging"))
    index = SearchIndex(library.folder)
    told = list(drafts(random.Random(7), 60))
    commit(library, [made(*told[:40]), made(*told[20:], name="Day 2 é% É_", date="2024-05-31")])
    catch_up(library, index)
    with library.open():
        papers = library.papers.get(sorted(library.shelves.everything()))
    yield library, index, papers
    index.close()
    library.close()


def judged(papers: list[Paper], nodes: list[Node]) -> list[set[int]]:
    found: list[set[int]] = [set() for _ in nodes]
    judge = Judge(nodes)
    for paper in papers:
        for number in judge.answering(paper):
            found[number].add(paper.id)
    return found


@settings(deadline=None, max_examples=6 * MORE, suppress_health_check=list(HealthCheck))
@given(st.lists(NODES, min_size=20, max_size=20))
def test_papers_alone_answer_as_the_library_does(holder: HOLDER, nodes: list[Node]) -> None:
    library, index, papers = holder

    found = judged(papers, nodes)

    for node, mine in zip(nodes, found, strict=True):
        assert mine == matching(library, index, node), node


@settings(deadline=None, max_examples=10 * MORE, suppress_health_check=list(HealthCheck))
@given(st.lists(st.text("flowstudy\"'~*:()-#/ 24>.αö", max_size=25), max_size=20))
def test_whatever_is_typed_means_the_same(holder: HOLDER, typed: list[str]) -> None:
    library, index, papers = holder
    nodes = [root for root in (parse(text).root for text in typed) if root is not None]

    for node, mine in zip(nodes, judged(papers, nodes), strict=True):
        assert mine == matching(library, index, node), node


def test_what_asks_for_nothing_has_no_answer() -> None:
    paper = Paper(1, "u", Facts("Flow"))

    assert Judge([None, parse("flow").root, None]).answering(paper) == [1]
    assert Judge([]).answering(paper) == []
