from __future__ import annotations

import numpy as np
import pytest

from desktop.index.matching import OvertakenError
from desktop.index.search_index import SearchIndex
from desktop.model.query import Place, Shelf, Sort
from desktop.model.query_parts import Fact, FactField, Text
from desktop.model.row import Status
from desktop.services import finding
from desktop.services.finding import Finder, now
from desktop.services.importing import commit
from desktop.services.indexing import catch_up
from desktop.services.searching import find
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made


def test_what_was_asked_is_kept_until_the_library_changes(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(library, [made(TEA, SOCKS, SHEEP)])
    asked: list[Place] = []
    there = library.shelves.there

    def noted(place: Place) -> list[int]:
        asked.append(place)
        return there(place)

    monkeypatch.setattr(library.shelves, "there", noted)
    done = Place(Shelf.DONE)
    with library.open():
        assert now(library).ordered(done, Sort.ADDED).tolist() == []
        assert now(library).there(done).tolist() == []
        assert asked == [done]
        library.marks.set_status([2], Status.DONE)
        assert now(library).there(done).tolist() == [2]
        assert now(library).having(Fact(FactField.IS, "done")).tolist() == [2]
        assert now(library).everything().tolist() == [1, 2, 3]
    assert asked == [done, done]


def test_little_is_kept(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "_KEPT", 2)
    commit(library, [made(TEA)])
    with library.open():
        for shelf in Shelf:
            now(library).ordered(Place(shelf), Sort.TITLE)
        assert len(now(library)._kept) == 2


def test_a_query_that_nobody_waits_for_is_given_up(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS)])
    catch_up(library, index)

    with pytest.raises(OvertakenError):
        find(library, index, "socks tea ", Place(), Sort.ADDED, lambda: True)
    assert find(library, index, "socks ", Place(), Sort.ADDED, lambda: False).ids == (2,)


def test_the_best_come_first_and_the_newest_of_equals() -> None:
    newest = np.arange(9, 0, -1)
    scores = np.array([1.0, 3.0, 1.0, 2.0, 1.0, 5.0, 1.0, 0.0, 1.0])
    in_order = [4, 8, 6, 9, 7, 5, 3, 1, 2]

    assert finding._best_first(newest, scores).tolist() == in_order
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(finding, "RANKED", 5)
        assert finding._best_first(newest, scores).tolist() == [4, 8, 6, 9, 7, 5, 3, 2, 1]


def test_without_an_index_nothing_is_found(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA)])
    with library.open():
        finder = Finder(now(library), index)
        assert finder.found(Text("tea"), Place(), Sort.RELEVANCE) == []
