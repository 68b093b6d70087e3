from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.model.step import Act
from desktop.store import arrivals
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library
from desktop.store.rows import fetch
from desktop.store.tables import database
from tests.store.conftest import KITES, MOSS, TIDES

ENTRY = DigestEntry("Dailies", "/d.txt", "x", "2025-10-31", date_guessed=True, sha256="0" * 64)
BOOKS = (
    "SELECT step, kind, row, paper, image FROM touch ORDER BY kind, row",
    "SELECT key, paper FROM clue ORDER BY key, paper",
    "SELECT paper FROM stale ORDER BY paper",
    "SELECT paper, author, position FROM authorship ORDER BY paper, position",
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
)


@contextmanager
def by_triggers(_db: object, *_tables: str) -> Iterator[None]:
    yield


def books(library: Library) -> list[list[tuple[object, ...]]]:
    return [fetch(database.obj, sql) for sql in BOOKS]


def import_twice(library: Library) -> None:
    """Add papers, then more of them in a step that takes rows away first."""
    entry, gained = ENTRY, dataclasses.replace(TIDES, authors=("Ada Quill", "Bo Reed", "Cy"))
    with library.history.step(Act.IMPORT):
        ids = library.arrivals.add([KITES, TIDES])
        seen = [Seen(paper, place, None, None) for place, paper in enumerate(ids)]
        library.arrivals.sight(library.arrivals.digest(entry), seen)
    with library.history.step(Act.IMPORT):
        library.arrivals.enrich(ids[1], TIDES, gained)
        library.arrivals.add([MOSS, TIDES, dataclasses.replace(KITES, authors=("Dee", "Cy"))])
        library.arrivals.sight(library.arrivals.digest(entry), [*seen, Seen(3, 7, 1, 2)])


def test_the_books_are_those_of_the_triggers(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with library.open():
        import_twice(library)
        in_bulk = books(library)
    monkeypatch.setattr(arrivals, "in_bulk", by_triggers)
    other = Library(tmp_path / "other")
    with other.open():
        import_twice(other)
        one_by_one = books(other)

    assert in_bulk == one_by_one
    assert all(in_bulk)


def test_rows_that_were_added_in_bulk_can_be_taken_back_and_forth(library: Library) -> None:
    with library.open():
        import_twice(library)
        before = books(library)[1:]
        for _ in range(2):
            library.history.undo()
        assert fetch(database.obj, "SELECT id FROM paper") == []
        for _ in range(2):
            library.history.redo()

        assert books(library)[1:] == before


def test_without_a_step_nothing_is_recorded(library: Library) -> None:
    with library.open():
        library.arrivals.add([KITES])

        touched, *_ = books(library)
        assert touched == []


def test_what_fails_half_way_leaves_the_triggers(library: Library) -> None:
    with library.open():
        *_, triggers = books(library)
        with pytest.raises(AttributeError), library.history.step(Act.IMPORT):
            library.arrivals.add([KITES, None])  # type: ignore[list-item]

        assert books(library) == [[], [], [], [], triggers]
        assert triggers
