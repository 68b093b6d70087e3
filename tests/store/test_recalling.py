from __future__ import annotations

from desktop.model.clues import found_by
from desktop.model.paper import Facts
from desktop.store.library import Library
from desktop.store.recalling import candidates, former
from desktop.store.tables import database
from tests.store.conftest import KITES, MOSS, TIDES, Add


def test_papers_that_may_be_meant_are_found_by_what_is_left(library: Library, add: Add) -> None:
    tides, moss, _ = add(TIDES, MOSS, KITES)
    left = [found_by(Facts("Tide in Teacups")), found_by(Facts("Otters at Noon"))]
    with library.open():
        assert candidates(database.obj, left) == [(tides, TIDES)]
        assert candidates(database.obj, left, [moss]) == [(tides, TIDES), (moss, MOSS)]
        assert candidates(database.obj, left, [moss], {tides}) == [(moss, MOSS)]
        assert candidates(database.obj, left[1:]) == []
        assert former(database.obj, [TIDES]) == []


def test_an_empty_library_has_none(library: Library) -> None:
    with library.open():
        assert candidates(database.obj, [found_by(TIDES)]) == []
