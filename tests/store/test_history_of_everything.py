"""The commands that `test_history_at_random` leaves out, among all that it has."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import rule

from desktop.model.correction import Field
from desktop.model.digest import Draft, Kept, Place
from desktop.model.note_template import NoteTemplate
from desktop.model.paper import Facts, Marks
from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.services.attaching import attach
from desktop.services.importing import commit
from desktop.services.typed import Attachable
from tests.services.making import made
from tests.store.test_history_at_random import FACTS, IDS, TAGS, TEXTS, THOROUGH, WORDS, Histories

NOTES = st.one_of(
    TEXTS, st.sampled_from(["[[a]]", "see [[a]] and [[b|that]]", "- [ ] one\n- [x] two\n"])
)
MARKS = st.builds(
    Marks,
    status=st.sampled_from(Status),
    starred=st.booleans(),
    rating=st.sampled_from([None, 2]),
    tags=st.lists(TAGS, max_size=2, unique_by=str.lower).map(tuple),
    deleted=st.booleans(),
)
KEPT = st.builds(
    Kept,
    uid=st.sampled_from([None, "0123456789abcdef0123456789abcdef"]),
    marks=MARKS,
    note=NOTES,
    places=st.sampled_from([None, (), (Place("Elsewhere", "2024-01-01"), Place("Monday"))]),
    key=st.sampled_from(["", "quill2024"]),
)
RULES = st.builds(
    Rule,
    query=st.sampled_from(["a", "tide", "is:inbox", "author:quill -b", "digest:monday"]),
    tags=st.lists(TAGS, min_size=1, max_size=2).map(tuple),
    starred=st.booleans(),
    status=st.sampled_from([None, Status.LATER, Status.SKIPPED]),
)
ATTACHABLE = st.sampled_from(
    [
        Attachable(Field.DOI, "10.1/x", "https://doi.org/10.1/x"),
        Attachable(Field.LINKS, "https://c.example", "https://c.example"),
    ]
)


class AllHistories(Histories):
    """Rules that act on arrival, exports that come back, templates, links, sweeps, attachments."""

    @rule(wanted=RULES)
    def make_rule(self, wanted: Rule) -> None:
        self._try(lambda: self._library.rules.add(wanted))

    @rule(papers=st.lists(FACTS, min_size=1, max_size=3), kept=st.lists(KEPT, max_size=3))
    def bring_back(self, papers: list[Facts], kept: list[Kept]) -> None:
        drafts = [Draft(facts, None, 3 * n + 1, 3 * n + 3) for n, facts in enumerate(papers)]
        for number, one in enumerate(kept[: len(drafts)]):
            drafts[number] = Draft(drafts[number].facts, None, 1, 2, kept=one)
        files = [made(*drafts, name="Export.md")]
        self._try(lambda: commit(self._library, files).change)

    @rule(wanted=st.lists(FACTS, min_size=1, max_size=2), unwanted=st.booleans())
    def bring_two_files(self, wanted: list[Facts], unwanted: bool) -> None:
        files = [made(*wanted, name="Monday"), made(*reversed(wanted), name="Tuesday", date=None)]
        refused = [frozenset({0}), frozenset[int]()] if unwanted else ()
        self._do(lambda: commit(self._library, files, refused).change)

    @rule(paper=st.integers(1, 9), text=NOTES, stay=st.sampled_from(["", "a"]))
    def note_on_any(self, paper: int, text: str, stay: str) -> None:
        if self._is_there(paper):
            self._try(lambda: self._library.notes.save(paper, text, stay or None))

    @rule(name=WORDS, text=NOTES, for_new=st.booleans(), number=st.integers(0, 3))
    def template(self, name: str, text: str, for_new: bool, number: int) -> None:
        wanted = NoteTemplate(name, text, for_new, number)
        self._try(lambda: self._library.note_templates.save(wanted))

    @rule(number=st.integers(1, 3))
    def forget_template(self, number: int) -> None:
        self._do(lambda: self._library.note_templates.forget(number))

    @rule(statuses=st.lists(st.sampled_from(Status), max_size=3, unique=True))
    def sweep(self, statuses: list[Status]) -> None:
        # Of tomorrow: whatever was done was done before.
        self._do(lambda: self._library.marks.sweep(-1, statuses))

    @rule(ids=IDS, status=st.sampled_from([None, *Status]))
    def restore_to(self, ids: list[int], status: Status | None) -> None:
        self._do(lambda: self._library.marks.restore(ids, status))

    @rule(paper=st.integers(1, 9), what=ATTACHABLE)
    def attach(self, paper: int, what: Attachable) -> None:
        if self._is_there(paper):
            self._try(lambda: attach(self._library, paper, what).change)

    @rule(paper=st.integers(1, 9), fields=st.sets(st.sampled_from(Field)))
    def as_digests_say(self, paper: int, fields: set[Field]) -> None:
        if self._is_there(paper):
            self._do(lambda: self._library.corrections.restore(paper, fields))

    def _is_there(self, paper: int) -> bool:
        return paper in {row[0] for row in self._states[self._now]["paper"]}


TestAllHistories = AllHistories.TestCase
TestAllHistories.settings = settings(
    max_examples=300 if THOROUGH else 3, stateful_step_count=80 if THOROUGH else 20, deadline=None
)
