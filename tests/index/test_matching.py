"""The index finds exactly what a look at every word finds, and ranks it sensibly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.index import segments
from desktop.index.index_files import IndexFiles
from desktop.index.matching import Matcher
from desktop.index.search_index import Document, SearchIndex
from desktop.model.query_parts import And, Fact, FactField, Match, Node, Not, Text, TextField
from desktop.model.query_text import parse
from tests.index.papers import NODES, answering, documents

IDS = st.integers(1, 12)
# A change of the library: papers that come or change, and papers that go.
CHANGES = st.lists(
    st.tuples(st.lists(documents(IDS), max_size=4), st.sets(IDS, max_size=3)), max_size=5
)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    index = SearchIndex(tmp_path)
    yield index
    index.close()


@pytest.fixture(autouse=True)
def _small_merges(monkeypatch: pytest.MonkeyPatch) -> None:
    """Merge often, so that a few changes go through everything that many would."""
    monkeypatch.setattr(segments, "SIZES", (2, 6))
    monkeypatch.setattr(segments, "ALIKE", 2)
    # What is on the disk for good is not looked at here.
    monkeypatch.setattr(segments, "flush", lambda *_: None)


@settings(deadline=None, max_examples=40)
@given(CHANGES, st.lists(NODES, min_size=1, max_size=25))
def test_finds_what_a_look_at_every_word_finds(
    changes: list[tuple[list[Document], set[int]]], nodes: list[Node]
) -> None:
    library: dict[int, Document] = {}
    with TemporaryDirectory() as folder:
        index = SearchIndex(Path(folder))
        for coming, going in changes:
            index.update(coming, going)
            for paper in going:
                library.pop(paper, None)
            library.update({document.id: document for document in coming})
        assert index.ids() == set(library)
        for node in nodes:
            assert index.matching(node) == answering(library.values(), node)
        index.close()


@settings(deadline=None, max_examples=25)
@given(CHANGES, st.lists(NODES, min_size=1, max_size=10))
def test_ranks_the_same_after_many_changes_as_when_built_at_once(
    changes: list[tuple[list[Document], set[int]]], nodes: list[Node]
) -> None:
    with TemporaryDirectory() as folder:
        changed, built = SearchIndex(Path(folder, "changed")), SearchIndex(Path(folder, "built"))
        library: dict[int, Document] = {}
        for coming, going in changes:
            changed.update(coming, going)
            for paper in going:
                library.pop(paper, None)
            library.update({document.id: document for document in coming})
        built.update(library.values())
        for node in nodes:
            assert changed.search(node, 100) == built.search(node, 100)
        changed.close()
        built.close()


LIBRARY = [
    Document(1, "Rössler flows", "Nothing of note in this abstract."),
    Document(2, "Something else", "The Rossler system, or the Rössler attractor."),
    Document(3, "Flowing water", "A study of flows, and of what flows along with them."),
    Document(4, "Water", "It flows.", note="Compare with the Rössler paper.", tags=("chaos",)),
    Document(5, "On studies", "", authors=("Anna Flow", "Karl Rössler")),
]


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("rossler ", [1, 4, 2, 5]),
        ("flow ", [3, 1, 5, 4]),
        ('"flows" ', [1, 3, 4]),
        ("study ", [5, 3]),
        ("flo", [3, 1, 5, 4]),
        ("chaos water ", [4]),
        ('"rossler paper"', [4]),
        ('"anna flow"', [5]),
        ('"flow karl"', []),
        ("roslser~ -attractors ", [1, 4, 5]),
        ("-rossler ", [3]),
        ("title:water OR note:rossler ", [4, 3]),
    ],
)
def test_the_best_come_first(index: SearchIndex, query: str, best: list[int]) -> None:
    index.update(LIBRARY)
    root = parse(query).root
    assert root is not None
    assert [hit.id for hit in index.search(root, 10)] == best


def test_of_equals_the_newest_comes_first(index: SearchIndex) -> None:
    index.update([Document(number, "Twins") for number in (7, 9, 8)])
    hits = index.search(Text("twins"), 2)
    assert [hit.id for hit in hits] == [9, 8]
    assert hits[0].score == hits[1].score


def test_a_broad_prefix_finds_all_and_puts_the_exact_word_first(
    index: SearchIndex,
) -> None:
    index.update([Document(n, f"q{letter}") for n, letter in enumerate("abcdefgh", 1)])
    index.update([Document(20, "q"), Document(21, "other")])
    hits = index.search(Text("q", match=Match.PREFIX), 20)
    assert [hit.id for hit in hits] == [20, 8, 7, 6, 5, 4, 3, 2, 1]


def test_a_fact_is_beyond_the_index(tmp_path: Path) -> None:
    files = IndexFiles(tmp_path)
    files.make()
    matcher = Matcher(files.open())
    assert len(matcher.scores(Fact(FactField.IS, "done"))) == 0
    matcher.close()


def test_remembers_only_the_last_words(index: SearchIndex) -> None:
    index.update(LIBRARY)
    words = [f"word{letter}" for letter in "abcdefghijkl"]
    assert index.matching(And(tuple(Not(Text(word)) for word in words))) == {1, 2, 3, 4, 5}
    assert index.matching(Text("flows", TextField.TITLE)) == {1, 3}
    assert index.matching(Text("flows", TextField.TITLE)) == {1, 3}
