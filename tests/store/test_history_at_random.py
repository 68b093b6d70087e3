"""Any changes in any order, taken back and done again, across starts of the program."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop.model.correction import Field
from desktop.model.doubt import Doubt, Why
from desktop.model.enriching import enriched
from desktop.model.errors import UsageProblem
from desktop.model.paper import Facts
from desktop.model.row import Row, Status
from desktop.model.rule import Rule
from desktop.model.step import Act, Change
from desktop.model.tag_color import TagColor
from desktop.services.importing import Arrival, commit
from desktop.services.merging import merge
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library
from tests.services.making import made
from tests.store.dumping import Dump, dump

THOROUGH = bool(os.environ.get("CARREL_THOROUGH"))

IDS = st.lists(st.integers(1, 9), max_size=4)
WORDS = st.sampled_from(["a", "A", "Öl", "öl", "a/b", "tide 'n' \"moss\"", "\\", "😀\u2028"])
TAGS = st.sampled_from(["a", "A", "Öl", "öl/raps", "a/b", "a/b/c", "B"])
TEXTS = st.one_of(WORDS, st.text(st.characters(codec="utf-8"), max_size=20))
FACTS = st.builds(
    Facts,
    title=WORDS,
    abstract=TEXTS,
    authors=st.lists(st.sampled_from(["Ada Quill", "Bo Reed", "Zoë"]), max_size=2).map(tuple),
    author_count=st.sampled_from([None, 7]),
    organization=st.sampled_from([None, "Moss"]),
    published=st.sampled_from([None, "2024", "2024-05"]),
    published_guessed=st.booleans(),
    comments=st.sampled_from([None, 3]),
    upvotes=st.sampled_from([None, 12]),
    arxiv_id=st.sampled_from([None, "2405.00001"]),
    doi=st.sampled_from([None, "10.1/x"]),
    urls=st.lists(st.sampled_from(["https://a.example", "https://b.example"]), unique=True).map(
        tuple
    ),
)


class Histories(RuleBasedStateMachine):
    """A library beside the list of all states that it went through."""

    def __init__(self) -> None:
        super().__init__()
        self._place = tempfile.TemporaryDirectory()
        self._library = Library(Path(self._place.name))
        self._states: list[Dump] = [dump(self._library)]
        self._now = 0

    def teardown(self) -> None:
        while self._now:
            self.undo()
        while self._now < len(self._states) - 1:
            self.redo()
        with self._library.open():
            assert self._library.history.redo().is_nothing
            assert self._library.check() == []
        self._library.close()
        self._place.cleanup()

    @rule(papers=st.lists(FACTS, min_size=1, max_size=3), date=st.sampled_from([None, "2025"]))
    def bring(self, papers: list[Facts], date: str | None) -> None:
        def work() -> Change:
            arrivals = self._library.arrivals
            entry = DigestEntry("Dailies", "/d.txt", "x", date, date_guessed=True, sha256="0" * 64)
            with self._library.history.step(Act.IMPORT) as record:
                digest = arrivals.digest(entry)
                for id_, _ in arrivals.candidates(papers):
                    said = self._library.corrections.of(id_).said
                    arrivals.enrich(id_, said, enriched(said, papers[0]))
                ids = arrivals.add(papers)
                arrivals.sight(digest, [Seen(id_, n, n, None) for n, id_ in enumerate(ids)])
                self._library.doubts.add(Doubt(*pair, Why.TITLE) for pair in pairwise(ids))
            return record.result

        self._do(work)

    @rule(
        papers=st.lists(FACTS, min_size=1, max_size=3),
        name=st.sampled_from(["Monday", "Tuesday"]),
        status=st.sampled_from(Status),
        tags=st.lists(TAGS, max_size=2).map(tuple),
    )
    def bring_a_digest(
        self, papers: list[Facts], name: str, status: Status, tags: tuple[str, ...]
    ) -> None:
        arrival = Arrival(status, tags)
        files = [made(*papers, name=name)]
        self._do(lambda: commit(self._library, files, arrival=arrival).change)

    @rule(facts=FACTS)
    def write_down(self, facts: Facts) -> None:
        self._do(lambda: self._library.corrections.write_down(facts))

    @rule(paper=st.integers(1, 9), wanted=FACTS, fields=st.sets(st.sampled_from(Field)))
    def correct(self, paper: int, wanted: Facts, fields: set[Field]) -> None:
        if paper in {row[0] for row in self._states[self._now]["paper"]}:
            self._do(lambda: self._library.corrections.correct(paper, wanted, fields))

    @rule(ids=IDS, status=st.sampled_from(Status))
    def move(self, ids: list[int], status: Status) -> None:
        self._do(lambda: self._library.marks.set_status(ids, status))

    @rule(ids=IDS, starred=st.booleans())
    def star(self, ids: list[int], starred: bool) -> None:
        self._do(lambda: self._library.marks.set_star(ids, starred))

    @rule(ids=IDS, rating=st.sampled_from([None, 1, 5]))
    def rate(self, ids: list[int], rating: int | None) -> None:
        self._do(lambda: self._library.marks.set_rating(ids, rating))

    @rule(
        ids=IDS,
        status=st.sampled_from([None, *Status]),
        starred=st.sampled_from([None, True, False]),
        rating=st.sampled_from([None, 0, 3]),
    )
    def decide(
        self, ids: list[int], status: Status | None, starred: bool | None, rating: int | None
    ) -> None:
        marks = self._library.marks
        self._do(lambda: marks.decide(ids, status=status, starred=starred, rating=rating))

    @rule(ids=IDS, add=st.lists(TAGS, max_size=3), remove=st.lists(TAGS, max_size=3))
    def retag(self, ids: list[int], add: list[str], remove: list[str]) -> None:
        self._do(lambda: self._library.tags.change(ids, add, remove))

    @rule(name=TAGS, new=TAGS)
    def rename_tag(self, name: str, new: str) -> None:
        self._try(lambda: self._library.tags.rename(name, new))

    @rule(name=TAGS)
    def delete_tag(self, name: str) -> None:
        self._try(lambda: self._library.tags.delete(name))

    @rule(name=TAGS, color=st.sampled_from([None, TagColor.RED, TagColor.TEAL]))
    def color_tag(self, name: str, color: TagColor | None) -> None:
        self._try(lambda: self._library.tags.color(name, color))

    @rule(name=WORDS, new=WORDS, query=TEXTS)
    def change_search(self, name: str, new: str, query: str) -> None:
        self._try(lambda: self._library.marks.change_search(name, new, query))

    @rule(ids=IDS, name=WORDS, on=st.booleans())
    def tag(self, ids: list[int], name: str, on: bool) -> None:
        marks = self._library.marks
        self._do(lambda: (marks.tag if on else marks.untag)(ids, name))

    @rule(ids=IDS, binned=st.booleans())
    def bin(self, ids: list[int], binned: bool) -> None:
        marks = self._library.marks
        self._do(lambda: (marks.delete if binned else marks.restore)(ids))

    @rule(text=TEXTS, stay=st.sampled_from(["", "a", "b"]))
    @precondition(lambda self: self._states[self._now]["paper"])
    def note(self, text: str, stay: str) -> None:
        paper = self._states[self._now]["paper"][-1][0]
        assert isinstance(paper, int)
        self._do(lambda: self._library.notes.save(paper, text, stay or None))

    @rule(keep=st.integers(1, 9), other=st.integers(1, 9))
    def merge(self, keep: int, other: int) -> None:
        ids = {paper[0] for paper in self._states[self._now]["paper"]}
        if keep != other and {keep, other} <= ids:
            self._do(lambda: merge(self._library, keep, other))

    @rule(paper=st.integers(1, 9), other=st.integers(1, 9))
    def keep_apart(self, paper: int, other: int) -> None:
        self._do(lambda: self._library.doubts.keep_apart(paper, other))

    @rule(name=WORDS, query=TEXTS, kept=st.booleans())
    def search(self, name: str, query: str, kept: bool) -> None:
        marks = self._library.marks
        self._do(lambda: marks.save_search(name, query) if kept else marks.forget_search(name))

    @rule(query=st.sampled_from(["a", "tide", "is:inbox"]), tags=st.lists(TAGS, max_size=2))
    def add_rule(self, query: str, tags: list[str]) -> None:
        wanted = Rule(query, tuple(tags), status=Status.SKIPPED)
        self._do(lambda: self._library.rules.add(wanted))

    @rule(number=st.integers(1, 3), is_on=st.booleans(), name=WORDS)
    def change_rule(self, number: int, is_on: bool, name: str) -> None:
        wanted = Rule("moss", starred=True, name=name, is_on=is_on, id=number)
        self._try(lambda: self._library.rules.change(wanted))

    @rule(number=st.integers(1, 3), place=st.integers(0, 2), gone=st.booleans())
    def move_rule(self, number: int, place: int, gone: bool) -> None:
        rules = self._library.rules
        self._try(lambda: rules.forget(number) if gone else rules.move(number, place))

    @rule()
    def undo(self) -> None:
        change = self._watched(self._library.history.undo)
        assert change.is_nothing == (self._now == 0)
        self._now = max(0, self._now - 1)

    @rule()
    def redo(self) -> None:
        change = self._watched(self._library.history.redo)
        assert change.is_nothing == (self._now == len(self._states) - 1)
        self._now = min(self._now + 1, len(self._states) - 1)

    @rule(data=st.data())
    def go_to(self, data: st.DataObject) -> None:
        there = data.draw(st.integers(0, len(self._states) - 1))
        with self._library.open():
            steps = [0, *(step.id for step in reversed(self._library.history.steps(1000)))]
        history = self._library.history
        change = self._watched(lambda: history.go_to(steps[there], lambda *_: None, lambda: False))
        assert change.is_nothing == (there == self._now)
        self._now = there

    @rule()
    def start_anew(self) -> None:
        self._library.close()
        self._library = Library(Path(self._place.name))

    @invariant()
    def the_library_is_as_it_was_at_this_point(self) -> None:
        assert dump(self._library) == self._states[self._now]

    def _do(self, work: Callable[[], Change]) -> None:
        with self._library.open():
            newest = self._library.history.next_undo()
        change = self._watched(work)
        if change.step is None:
            return
        goes_on = newest is not None and newest.id == change.step.id
        self._states[self._now + (not goes_on) :] = [dump(self._library)]
        self._now = len(self._states) - 1

    def _try(self, work: Callable[[], Change]) -> None:
        """Do what may make no sense, such as renaming what is not there."""
        with suppress(UsageProblem):
            self._do(work)

    def _watched(self, work: Callable[[], Change]) -> Change:
        """Do something, and see that it tells of each paper whose line looks different then."""
        before = self._lines()
        with self._library.open():
            change = work()
        after = self._lines()
        ids = before.keys() | after.keys()
        assert {id_ for id_ in ids if before.get(id_) != after.get(id_)} <= change.papers
        return change

    def _lines(self) -> dict[int, Row]:
        with self._library.open() as library:
            ids = sorted(library.shelves.everything())
            return {row.id: row for row in library.papers.rows(ids)}


TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=300 if THOROUGH else 10, stateful_step_count=60 if THOROUGH else 20, deadline=None
)
