"""The steps from one format of the library to the next."""

from __future__ import annotations

from desktop.store.formats import MIGRATIONS
from desktop.store.library import Library
from desktop.store.rows import fetch
from desktop.store.tables import database


def test_steps_are_numbered_in_their_order() -> None:
    numbers = [int(step.__name__[1:4]) for step in MIGRATIONS]
    assert numbers == list(range(1, len(MIGRATIONS) + 1))


def test_a_new_library_has_gone_all_steps(library: Library) -> None:
    with library.open():
        assert fetch(database.obj, "PRAGMA user_version") == [(len(MIGRATIONS),)]
        assert library.outbox.mark() is None
