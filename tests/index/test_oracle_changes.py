"""However the library changed and however the index was written, the same is found."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop.index.search_index import SearchIndex
from desktop.model.paper import Facts, Marks, Paper
from desktop.model.query_parts import Match, Node, Not, Or, Text, TextField
from desktop.services.indexing import document
from tests.index.oracle import answering

THOROUGH = bool(os.environ.get("CARREL_THOROUGH"))

WORDS = ("flow", "flows", "floe", "Rössler", "rossler", "multi-agent", "α", "a", "GPT-4", "大")
TEXTS = st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join)
IDS = st.integers(1, 14)
PAPERS = st.builds(
    Paper,
    id=IDS,
    uid=st.just(""),
    facts=st.builds(
        Facts, title=TEXTS, abstract=TEXTS, authors=st.lists(TEXTS, max_size=2).map(tuple)
    ),
    note=TEXTS,
    marks=st.builds(Marks, tags=st.lists(TEXTS, max_size=2).map(tuple)),
)
ASKED: tuple[Node, ...] = (
    Text("flow"),
    Text("flows", match=Match.PHRASE),
    Text("fl", match=Match.TYPED),
    Text("flwo", match=Match.FUZZY, edits=2),
    Text("flow rossler", TextField.TITLE, Match.PHRASE),
    Text("multi", TextField.NOTE, Match.PREFIX),
    Not(Text("rossler")),
    Or((Text("gpt 4"), Text("alpha", TextField.AUTHOR), Text("大"))),
)


class Changes(RuleBasedStateMachine):
    """A library that changes, an index that follows, another reader, and a reader's thread."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.papers: dict[int, Paper] = {}
        self.index = SearchIndex(Path(self.folder.name))
        self.reader = SearchIndex(Path(self.folder.name))
        self.thread = ThreadPoolExecutor(1)
        self.index.drop()

    @rule(papers=st.lists(PAPERS, max_size=6), gone=st.sets(IDS, max_size=3))
    def change(self, papers: list[Paper], gone: set[int]) -> None:
        """Put some in, take others out, in one commit; what comes wins over what goes."""
        self.index.update([document(paper) for paper in papers], gone)
        self._know(papers, gone)

    @rule(papers=st.lists(PAPERS, min_size=2, max_size=9))
    def change_in_many_commits(self, papers: list[Paper]) -> None:
        for paper in papers:
            self.index.update([document(paper)])
            self._know([paper], set())

    @rule(paper=IDS, note=TEXTS)
    def save_a_note(self, paper: int, note: str) -> None:
        if paper in self.papers:
            changed = replace(self.papers[paper], note=note)
            self.index.update([document(changed)], [paper])
            self._know([changed], set())

    @rule()
    def take_out_every_other(self) -> None:
        gone = sorted(self.papers)[::2]
        self.index.update([], gone)
        self._know([], set(gone))

    @rule()
    def touch_all(self) -> None:
        self.index.update([document(paper) for paper in self.papers.values()])

    @rule()
    def rebuild(self) -> None:
        self.index.drop()
        self.index.update([document(paper) for paper in self.papers.values()])

    @rule()
    def open_anew(self) -> None:
        self.index.close()
        self.index = SearchIndex(Path(self.folder.name))

    @invariant()
    def all_find_the_same(self) -> None:
        everything = set(self.papers)
        for index in (self.index, self.reader):
            assert index.ids() == everything
            assert not index.needs_rebuild
        asked = self.thread.submit(lambda: [self.reader.matching(node) for node in ASKED])
        expected = [answering(self.papers.values(), node) for node in ASKED]
        assert [self.index.matching(node) for node in ASKED] == expected
        assert [self.reader.matching(node) for node in ASKED] == expected
        assert asked.result() == expected

    def teardown(self) -> None:
        assert self.index.faults() == []
        self.thread.shutdown()
        self.index.close()
        self.reader.close()
        self.folder.cleanup()

    def _know(self, papers: list[Paper], gone: set[int]) -> None:
        for paper in gone:
            self.papers.pop(paper, None)
        self.papers.update((paper.id, paper) for paper in papers)


TestChanges = Changes.TestCase
TestChanges.settings = settings(
    deadline=None,
    max_examples=80 if THOROUGH else 5,
    stateful_step_count=25 if THOROUGH else 8,
    suppress_health_check=list(HealthCheck),
)
