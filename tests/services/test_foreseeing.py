from __future__ import annotations

import random
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.model.digest import Draft, Kept, Place
from desktop.model.errors import UsageProblem
from desktop.model.paper import Facts, Marks
from desktop.model.query_writing import written
from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.services.foreseeing import foreseen, returning
from desktop.services.importing import Arrival, commit, plan
from desktop.services.reading import Cancelled, Dated
from desktop.services.ruling import tallied
from desktop.store.library import Library
from tests.index.test_oracle import MORE
from tests.services.making import SOCKS, TEA, made
from tests.services.test_judging import NODES, drafts


def rule_all(library: Library, *rules: Rule) -> None:
    with library.open():
        for rule in rules:
            library.rules.add(rule)


def seen_coming(library: Library, files: list[Dated], arrival: Arrival) -> list[str]:
    with library.reading():
        plans = plan(library, files)
        deeds = foreseen(library, plans, arrival)
    titles = {one.paper: one.draft.facts.title for file in plans for one in file.papers}
    return sorted(f"{titles[paper]}: {deed[1:]}" for paper, deed in deeds.items())


# The number that a paper is going to have in the library is not foreseen.
FORESEEN = NODES.map(written).filter(lambda query: not re.search('id:"?[03]', query))
QUERIES = st.lists(FORESEEN, min_size=5, max_size=5)


@settings(deadline=None, max_examples=6 * MORE, suppress_health_check=list(HealthCheck))
@given(QUERIES, st.integers(0, 9), st.booleans())
def test_what_is_foreseen_is_what_is_done(
    tmp_path_factory: pytest.TempPathFactory, queries: list[str], seed: int, arranged: bool
) -> None:
    library = Library(tmp_path_factory.mktemp("foreseeing"))
    # Only those that can be written down can be kept.
    for number, query in enumerate(queries):
        wanted = Rule(query, (f"hit/{number}",), starred=number == 1, status=Status.LATER)
        with library.open():
            try:
                library.rules.add(wanted)
            except UsageProblem:
                continue
    told = list(drafts(random.Random(seed), 16))
    files = [made(*told[:12]), made(*told[6:], *told[:2], name="Day 2 é%", date="2024-05-31")]
    arrival = Arrival(Status.READING, ("sea",)) if arranged else Arrival()

    expected = seen_coming(library, files, arrival)
    with library.reading():
        coming = tallied(foreseen(library, plan(library, files), arrival).values())
    summary = commit(library, files, arrival=arrival)

    assert summary.ruled == coming
    assert len(expected) == len({line.split(":")[0] for line in expected})
    library.close()


def test_known_papers_are_not_foreseen(library: Library) -> None:
    rule_all(library, Rule("chaos OR socks", ("new",)))
    commit(library, [made(TEA)])

    found = seen_coming(library, [made(TEA, SOCKS, name="Tuesday")], Arrival())

    assert found == ["Sorting Socks: ((1,), ('new',), False, None)"]


def test_what_several_files_tell_of_a_paper_is_looked_at_together(library: Library) -> None:
    rule_all(library, Rule("digest:tuesday digest:monday has:doi", ("met",)))
    later = TEA._replace(doi="10.1/tea")

    found = seen_coming(library, [made(TEA, name="Monday"), made(later, name="Tuesday")], Arrival())

    assert found == ["Chaos in a Cup of Tea: ((1,), ('met',), False, None)"]


def test_what_an_export_says_is_looked_at_too(library: Library) -> None:
    rule_all(library, Rule("note:scones tag:cake digest:lost rating:4 id:abc", ("kept",)))
    kept = Kept("abc", Marks(rating=4, tags=("Cake",)), "With scones.", (Place("Lost"),))

    found = seen_coming(library, [made(Draft(TEA, kept=kept))], Arrival())

    assert found == ["Chaos in a Cup of Tea: ((1,), ('kept',), False, None)"]


def test_nothing_is_foreseen_where_rules_are_left_out(library: Library) -> None:
    rule_all(library, Rule("chaos", ("new",)))

    assert seen_coming(library, [made(TEA)], Arrival(ruled=False)) == []


def test_it_can_be_stopped(library: Library) -> None:
    rule_all(library, Rule("chaos", ("new",)))

    with library.reading():
        plans = plan(library, [made(Facts("x"))])
        with pytest.raises(Cancelled):
            foreseen(library, plans, Arrival(), lambda: True)


def test_papers_that_are_here_get_back_what_a_file_has(library: Library) -> None:
    with library.open():
        (paper,) = commit(library, [made(TEA)]).papers
        library.marks.tag([paper], "sea")

        def count(kept: Kept | None) -> int:
            (planned,) = plan(library, [made(Draft(TEA, kept=kept))])
            return returning(library, planned)

        assert count(None) == count(Kept()) == count(Kept(marks=Marks(tags=("Sea",)))) == 0
        assert count(Kept(note="Mine")) == count(Kept(marks=Marks(starred=True))) == 1
        assert count(Kept(marks=Marks(tags=("lake",)))) == 1
