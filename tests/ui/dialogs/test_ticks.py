from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model.doubt import Why
from desktop.readers.source import Source
from desktop.services.importing import FilePlan, Verdict, commit, plan
from desktop.services.reading import Dated, dated, read
from desktop.store.library import Library
from desktop.ui.dialogs.ticks import Ticks, overview

DAY = dt.date(2026, 1, 1)


def told(path: Path) -> Dated:
    return dated(read(Source.from_path(path), str(path)), None, DAY)


@pytest.fixture
def plans(library: Library, write_digest: Callable[..., Path]) -> dict[int, FilePlan]:
    """Herons are known, Otters stand in both files."""
    commit(library, [told(write_digest("old.txt", ["Herons"]))])
    files = [
        told(write_digest("a.txt", ["Herons", "Otters"])),
        told(write_digest("b.txt", ["Otters", "Newts"])),
    ]
    with library.open():
        return dict(zip((7, 8), plan(library, files), strict=True))


@pytest.fixture
def ticks(plans: dict[int, FilePlan]) -> Ticks:
    ticks = Ticks()
    ticks.learn(overview(plans))
    return ticks


def test_a_paper_in_two_files_counts_once(ticks: Ticks) -> None:
    assert ticks.counts == Counter({Verdict.ADDED: 2, Verdict.UNCHANGED: 1})


def test_a_paper_is_unticked_wherever_it_stands(ticks: Ticks) -> None:
    ticks.set_wanted(7, [1], wanted=False)

    assert not ticks.is_wanted(7, 1)
    assert not ticks.is_wanted(8, 0)
    assert ticks.is_wanted(8, 1)
    assert ticks.unwanted() == {7: frozenset({1}), 8: frozenset({0})}
    assert (ticks.unwanted_count(7), ticks.unwanted_count(8), ticks.unwanted_count(9)) == (1, 1, 0)
    assert ticks.counts == Counter({Verdict.ADDED: 1, Verdict.UNCHANGED: 1})
    assert ticks.unticked == 1


def test_it_is_ticked_again_everywhere(ticks: Ticks) -> None:
    ticks.set_wanted(7, [0, 1], wanted=False)
    ticks.set_wanted(8, [0], wanted=True)

    assert ticks.is_wanted(7, 1)
    assert not ticks.is_wanted(7, 0)


def test_what_was_said_outlives_a_new_plan(ticks: Ticks, plans: dict[int, FilePlan]) -> None:
    ticks.set_wanted(8, [1], wanted=False)
    ticks.learn(overview({8: plans[8]}))

    assert not ticks.is_wanted(8, 1)
    assert ticks.is_wanted(8, 0)


def test_it_is_forgotten_with_the_file(ticks: Ticks, plans: dict[int, FilePlan]) -> None:
    ticks.set_wanted(8, [1], wanted=False)
    ticks.learn(overview({7: plans[7]}))

    assert ticks.unticked == 0
    assert ticks.unwanted_count(8) == 0


def test_what_was_said_of_a_file_is_forgotten_but_not_of_others(ticks: Ticks) -> None:
    ticks.set_wanted(7, [0, 1], wanted=False)

    ticks.forget(7)

    assert ticks.unwanted_count(7) == 0
    assert ticks.unwanted() == {8: frozenset({0})}
    assert ticks.counts == Counter({Verdict.ADDED: 1})
    ticks.forget(8)
    assert ticks.unticked == 0
    assert ticks.counts == Counter()


def test_doubtful_papers_are_counted_while_they_are_ticked(plans: dict[int, FilePlan]) -> None:
    herons, otters = plans[7].papers
    doubtful = otters._replace(doubts=((1, Why.TITLE),))
    ticks = Ticks()
    ticks.learn(overview({7: replace(plans[7], papers=(herons, doubtful)), 8: plans[8]}))
    assert ticks.doubtful == 1
    ticks.set_wanted(8, [0], wanted=False)
    assert ticks.doubtful == 0
    ticks.set_wanted(8, [0], wanted=True)
    ticks.forget(8)
    assert ticks.doubtful == 1
    ticks.forget(7)
    assert ticks.doubtful == 0
