from __future__ import annotations

import pytest

from desktop.model.digest import Draft, Kept
from desktop.model.paper import Facts, Marks, Paper
from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.services.importing import Arrival, commit
from desktop.services.reading import Cancelled
from desktop.services.ruling import Deed, Ruled, Rulings, act, tallied
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made
from tests.store.dumping import dump

CHAOS = Rule("chaos", ("sea/deep", "Tea"), starred=True, status=Status.LATER)
SKIP = Rule("title:sorting OR title:chaos", status=Status.SKIPPED)
OFF = Rule("sheep", ("wool",), is_on=False)


def keep(library: Library, *rules: Rule) -> None:
    with library.open():
        for rule in rules:
            library.rules.add(rule)


def marks(library: Library) -> dict[str, Marks]:
    with library.open():
        papers = library.papers.get(sorted(library.shelves.everything()))
    return {paper.title.split()[-1]: paper.marks for paper in papers}


def test_rules_act_on_what_an_import_adds_in_the_same_step(library: Library) -> None:
    keep(library, CHAOS, SKIP, OFF)
    before = dump(library)

    summary = commit(library, [made(TEA, SOCKS, SHEEP)])

    assert marks(library) == {
        "Tea": Marks(Status.LATER, starred=True, tags=("sea/deep", "Tea")),
        "Socks": Marks(Status.SKIPPED),
        "Sheep": Marks(),
    }
    moved = ((Status.LATER, 1), (Status.SKIPPED, 1))
    assert summary.ruled == Ruled(1, 1, moved, ((1, 1), (2, 2)))
    with library.open():
        library.history.undo()
    assert dump(library) == before
    with library.open():
        library.history.redo()
    assert marks(library)["Socks"] == Marks(Status.SKIPPED)


def test_rules_leave_known_papers_alone(library: Library) -> None:
    commit(library, [made(TEA)])
    keep(library, CHAOS)

    summary = commit(library, [made(TEA, SOCKS, name="Tuesday")])

    assert marks(library)["Tea"] == Marks()
    assert summary.ruled == Ruled()


def test_rules_can_be_left_out_of_an_import(library: Library) -> None:
    keep(library, CHAOS)

    summary = commit(library, [made(TEA)], arrival=Arrival(ruled=False))

    assert marks(library)["Tea"] == Marks()
    assert summary.ruled == Ruled()


def test_what_is_chosen_for_an_import_is_seen_by_rules_and_stays(library: Library) -> None:
    keep(library, Rule("tag:daily is:reading", ("seen",), status=Status.SKIPPED))

    commit(library, [made(TEA)], arrival=Arrival(Status.READING, ("daily",)))

    assert marks(library)["Tea"] == Marks(Status.READING, tags=("daily", "seen"))


def test_what_an_export_brings_back_stays_as_it_was(library: Library) -> None:
    keep(library, Rule("chaos", ("new",), starred=True, status=Status.SKIPPED))
    done = Draft(TEA, kept=Kept(marks=Marks(Status.DONE, starred=True, tags=("NEW",))))
    gone = Draft(Facts("Chaos Gone"), kept=Kept(marks=Marks(deleted=True)))

    summary = commit(library, [made(done, gone)])

    assert marks(library)["Tea"] == Marks(Status.DONE, starred=True, tags=("NEW",))
    assert marks(library)["Gone"] == Marks(deleted=True)
    assert summary.ruled == Ruled()


def test_no_rule_sees_what_another_one_does() -> None:
    rulings = Rulings([Rule("moss", ("a",), id=4), Rule("tag:a", ("b",), id=5)])

    assert rulings.deed(Paper(1, "", Facts("Moss"))) == Deed(1, (4,), ("a",))
    assert rulings.deed(Paper(1, "", Facts("Kelp"))) is None
    assert not Rulings([])


def test_it_can_be_stopped(library: Library) -> None:
    keep(library, CHAOS)

    with library.open(), pytest.raises(Cancelled):
        act(library, [1], lambda: True)


def test_what_is_done_is_counted() -> None:
    deeds = [
        Deed(1, (2, 3), ("a", "b"), starred=True, status=Status.DONE),
        Deed(2, (3,), status=Status.DONE),
    ]

    assert tallied(deeds) == Ruled(1, 1, ((Status.DONE, 2),), ((2, 1), (3, 2)))
    assert tallied([]) == Ruled()
