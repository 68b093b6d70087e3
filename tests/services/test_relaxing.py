"""Why a query finds nothing, and how it would find something."""

from __future__ import annotations

import pytest

from desktop.index.search_index import SearchIndex
from desktop.model.query import Place, Shelf
from desktop.model.relaxing import Dropped
from desktop.services.importing import commit
from desktop.services.indexing import catch_up
from desktop.services.relaxing import relax
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made


@pytest.fixture
def filled(library: Library, index: SearchIndex) -> Library:
    """An indexed library of three papers, one of them in the bin."""
    commit(library, [made(TEA, SOCKS, SHEEP)])
    with library.open():
        library.marks.delete([3])
    catch_up(library, index)
    return library


def test_each_part_is_left_out_in_turn(filled: Library, index: SearchIndex) -> None:
    found = relax(filled, index, "socks zebra", Place())

    assert found.everywhere == 0
    assert found.dropped == (Dropped("zebra", "socks", 1, 0), Dropped("socks", "zebra", 0, 1))


def test_other_places_are_looked_at(filled: Library, index: SearchIndex) -> None:
    assert relax(filled, index, "socks", Place(Shelf.LATER)).everywhere == 1
    assert relax(filled, index, "sheep", Place()).binned == ("sheep is:deleted ", 1)
    assert relax(filled, index, "sheep", Place()).dropped == ()
