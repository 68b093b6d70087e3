from __future__ import annotations

import numpy as np
import pytest

from desktop.index.matching import OvertakenError
from desktop.index.search_index import SearchIndex
from desktop.model.paper import Facts
from desktop.model.query import Group, Heading, Key, Order, Place, Shelf, Sort
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
        assert now(library).ordered(done, Sort.ADDED).ids.tolist() == []
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
            now(library).there(Place(shelf))
        assert len(now(library)._orders) == len(now(library)._kept) == 2


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


def test_groups_keep_the_best_in_front(library: Library, index: SearchIndex) -> None:
    """Three papers of tea: the second has most of it, and the first is decided."""
    cups = [Facts(f"Cup {number}", "tea " * number + "milk " * 9) for number in (1, 5, 3)]
    commit(library, [made(*cups)])
    catch_up(library, index)
    with library.open():
        library.marks.set_status([1], Status.DONE)
    order = Order(Key(Sort.RELEVANCE), group=Group.STATUS)

    found = find(library, index, "tea ", Place(), order)

    assert found.ids == (2, 3, 1)
    assert [(one.key, one.papers) for one in found.headings] == [
        ("status:inbox", 2),
        ("status:done", 1),
    ]
    assert find(library, index, "is:done", Place(), order).headings == (Heading("status:done", 1),)
    assert find(library, index, "cocoa", Place(), order).headings == ()


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order(Key(Sort.RELEVANCE)), (3, 2, 1)),
        (Order(Key(Sort.RELEVANCE), Key(Sort.TITLE)), (2, 1, 3)),
        (Order(Key(Sort.RELEVANCE), Key(Sort.TITLE, backwards=True)), (3, 1, 2)),
        (Order(Key(Sort.TITLE), group=Group.STATUS), (1, 3, 2)),
    ],
)
def test_equals_come_by_the_second_key(
    library: Library, index: SearchIndex, order: Order, expected: tuple[int, ...]
) -> None:
    commit(library, [made(Facts("Mugs"), Facts("Cups"), Facts("Pots"))])
    with library.open():
        library.marks.set_status([2], Status.DONE)

    assert find(library, index, "-is:skipped", Place(), order).ids == expected
