from __future__ import annotations

import json

import pytest

from desktop.model.clues import clues, traces
from desktop.model.paper import Facts
from desktop.model.step import Act
from desktop.store.bookkeeping import ClueRow
from desktop.store.clues import BUSY, clues_astray, papers_with_clues, written_clues
from desktop.store.library import Library
from desktop.store.rows import fetch, pairs
from desktop.store.tables import database
from tests.store.conftest import KITES, MOSS, TIDES, Add


def found(library: Library, *told: Facts) -> list[int]:
    with library.open():
        return sorted(papers_with_clues(database.obj, map(traces, told)))


def kept(library: Library) -> set[tuple[int, int]]:
    with library.open():
        return set(pairs(ClueRow.select(ClueRow.paper, ClueRow.key)))


def left(*papers: Facts) -> set[tuple[int, int]]:
    return {(number, clue) for number, facts in enumerate(papers, 1) for clue in clues(facts)}


def test_a_paper_is_found_by_what_it_has_in_common(library: Library, add: Add) -> None:
    add()

    assert found(library, Facts("Tides in Teacup")) == [1]
    assert found(library, Facts("x", doi="10.1/KITES"), Facts("Moss remembers!")) == [2, 3]
    assert found(library, Facts("Otters at Noon")) == []
    assert found(library) == []


def test_clues_follow_the_row_through_every_change(library: Library, add: Add) -> None:
    add()
    assert kept(library) == left(TIDES, MOSS, KITES)

    known = MOSS._replace(doi="10.1/moss")
    with library.open(), library.history.step(Act.IMPORT):
        library.arrivals.enrich(2, MOSS, known)
    assert kept(library) == left(TIDES, known, KITES)

    with library.open():
        library.history.undo()
        assert kept(library) == left(TIDES, MOSS, KITES)
        library.history.undo()
        assert kept(library) == set()
        library.history.redo()
    assert kept(library) == left(TIDES, MOSS, KITES)


def test_a_clue_that_all_papers_leave_brings_only_some(library: Library, add: Add) -> None:
    add(*(Facts(f"Annual Report of the Herons {number}") for number in range(BUSY * 2)))

    assert 0 < len(found(library, Facts("Annual Report of the Herons x"))) <= BUSY * 4


@pytest.mark.parametrize(
    ("damage", "paper"),
    [
        ("DELETE FROM clue WHERE paper = 2", 2),
        ("INSERT INTO clue (key, paper) VALUES (7, 9)", 9),
        ("UPDATE paper SET clues = '[7]' WHERE id = 3", 3),
    ],
)
def test_a_check_finds_papers_with_other_clues_than_theirs(
    library: Library, add: Add, damage: str, paper: int
) -> None:
    add()
    with library.open():
        assert clues_astray(database.obj) == []
        fetch(database.obj, damage)

        assert library.check() == [f"paper {paper} cannot be told from others by its clues"]


def test_clues_are_written_as_a_list() -> None:
    assert json.loads(written_clues(MOSS)) == list(clues(MOSS))
