from __future__ import annotations

import pytest

from desktop.model.doubt import Doubt, Why
from desktop.model.step import Act
from desktop.store.library import Library
from tests.store.conftest import Add, step_of

DOUBT = Doubt(1, 2, Why.TITLE)


@pytest.fixture
def doubtful(library: Library, add: Add) -> Library:
    """The first two of three papers may be one."""
    add()
    note(library, DOUBT)
    return library


def note(library: Library, *doubts: Doubt) -> None:
    with library.open(), library.history.step(Act.IMPORT):
        library.doubts.add(doubts)


def still_open(library: Library) -> list[Doubt]:
    with library.open():
        assert library.doubts.count() == len(library.doubts.open())
        return library.doubts.open()


def test_doubts_are_kept_in_order(doubtful: Library) -> None:
    note(doubtful, Doubt(3, 1, Why.NEAR_TITLE), Doubt(2, 3, Why.ABSTRACT))

    assert still_open(doubtful) == [
        DOUBT,
        Doubt(1, 3, Why.NEAR_TITLE),
        Doubt(2, 3, Why.ABSTRACT),
    ]


def test_a_pair_is_noted_once(doubtful: Library) -> None:
    note(doubtful, DOUBT, Doubt(2, 1, Why.ABSTRACT), Doubt(3, 3, Why.TITLE))

    assert still_open(doubtful) == [DOUBT]


def test_what_the_person_said_is_remembered_and_can_be_undone(doubtful: Library) -> None:
    with doubtful.open():
        assert step_of(doubtful.doubts.keep_apart(2, 1)) == Act.KEEP_APART
    note(doubtful, DOUBT)
    assert still_open(doubtful) == []

    with doubtful.open():
        assert doubtful.doubts.keep_apart(1, 2).is_nothing
        doubtful.history.undo()
    assert still_open(doubtful) == [DOUBT]


def test_a_paper_in_the_bin_is_in_no_doubt(doubtful: Library) -> None:
    with doubtful.open():
        doubtful.marks.delete([2])
    assert still_open(doubtful) == []

    with doubtful.open():
        doubtful.marks.restore([2])
    assert still_open(doubtful) == [DOUBT]


def test_doubts_go_with_the_papers(library: Library, add: Add) -> None:
    with library.open(), library.history.step(Act.IMPORT):
        ids = add()
        library.doubts.add([Doubt(ids[0], ids[1], Why.TITLE)])
    with library.open():
        library.history.undo()
        assert still_open(library) == []
        assert library.check() == []
