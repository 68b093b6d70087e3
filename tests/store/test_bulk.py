from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store import arrivals
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library
from desktop.store.rows import fetch
from desktop.store.tables import database
from tests.store.conftest import KITES, MOSS, TIDES
from tests.store.dumping import dump

ENTRY = DigestEntry("Dailies", "/d.txt", "x", "2025-10-31", date_guessed=True, sha256="0" * 64)
# A row that was made in bulk is in a span, where triggers leave a touch without an image.
TOUCHED = """
    WITH RECURSIVE made (step, kind, row, last) AS (
        SELECT step, kind, first, last FROM span
        UNION ALL SELECT step, kind, row + 1, last FROM made WHERE row < last
    )
    SELECT step, kind, row, image FROM touch
    UNION SELECT step, kind, row, NULL FROM made AS one WHERE NOT EXISTS (
        SELECT 1 FROM touch WHERE (step, kind, row) = (one.step, one.kind, one.row)
    )
    ORDER BY kind, row
"""
BOOKS = (
    TOUCHED,
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
    entry, gained = ENTRY, TIDES._replace(authors=("Ada Quill", "Bo Reed", "Cy"))
    with library.history.step(Act.IMPORT):
        ids = library.arrivals.add([KITES, TIDES])
        seen = [Seen(paper, place, None, None) for place, paper in enumerate(ids)]
        library.arrivals.sight(library.arrivals.digest(entry), seen)
    with library.history.step(Act.IMPORT):
        library.arrivals.enrich(ids[1], TIDES, gained)
        library.arrivals.add([MOSS, TIDES, KITES._replace(authors=("Dee", "Cy"))])
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


def test_what_a_step_does_to_rows_that_it_made_goes_with_them(library: Library) -> None:
    with library.open():
        with library.history.step(Act.IMPORT):
            ids = library.arrivals.add([KITES, TIDES])
            library.arrivals.settle(ids, Status.LATER, ["sea"])
            library.arrivals.enrich(ids[0], KITES, KITES._replace(authors=("Cy",)))
            more = library.arrivals.add([MOSS])
            library.arrivals.sight(
                library.arrivals.digest(ENTRY), [Seen(ids[0], 0, None, None), Seen(*more, 1, 2, 3)]
            )
        made = dump(library)
        library.marks.set_star(ids, starred=True)
        library.history.undo()
        change = library.history.undo()

        assert change.papers == {*ids, *more}
        assert not any(dump(library).values())
        redone = library.history.redo()
        assert redone.papers == change.papers
        assert dump(library) == made
        library.history.undo()
        assert not any(dump(library).values())


def test_rows_of_several_files_are_one_span(library: Library) -> None:
    with library.open():
        with library.history.step(Act.IMPORT):
            for facts in (KITES, TIDES, MOSS):
                library.arrivals.add([facts])

        spans = fetch(database.obj, "SELECT kind, first, last FROM span WHERE kind = 'paper'")
        assert spans == [("paper", 1, 3)]


def test_a_paper_that_was_exported_is_not_as_it_was_once_it_is_seen_again(
    library: Library,
) -> None:
    with library.open():
        with library.history.step(Act.IMPORT):
            ids = library.arrivals.add([KITES, TIDES])
        for paper in ids:
            fetch(database.obj, "INSERT INTO exported (paper, at) VALUES (?, '2025')", (paper,))
        with library.history.step(Act.IMPORT):
            digest = library.arrivals.digest(ENTRY)
            library.arrivals.sight(digest, [Seen(ids[0], 0, None, None)])

        assert fetch(database.obj, "SELECT paper FROM exported") == [(ids[1],)]
