from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from desktop.model.enriching import enriched
from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store import triggers
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.bookkeeping import TouchRow
from desktop.store.library import Library
from desktop.store.rows import fetch
from desktop.store.tables import TRACKED, Table, TagRow, database
from tests.store.conftest import KITES, MOSS, TIDES, Add
from tests.store.dumping import dump

Work = Callable[[Library], object]


def settle(library: Library) -> None:
    """Let the index have heard of everything."""
    library.outbox.mark_indexed(library.outbox.stale(10_000))


def enrich(library: Library) -> None:
    (known,) = library.papers.get([2])
    with library.history.step(Act.IMPORT):
        more = enriched(known.facts, Facts(title="", authors=("Zoë",), doi="10.1/z"))
        library.arrivals.enrich(2, known.facts, more)


def sight(library: Library) -> None:
    with library.history.step(Act.IMPORT):
        entry = DigestEntry("Dailies", "/d", "x", None, date_guessed=False, sha256="0")
        library.arrivals.sight(library.arrivals.digest(entry), [Seen(1, 0, 1, 2)])


def rename(library: Library) -> None:
    TagRow.update(name="seaside").where(TagRow.name == "sea").execute()


@pytest.mark.parametrize(
    ("work", "expected"),
    [
        (lambda library: library.notes.save(1, "new"), {1}),
        (lambda library: library.notes.save(3, "changed"), {3}),
        (lambda library: library.notes.save(3, ""), {3}),
        (lambda library: library.marks.tag([1, 2], "land"), {1, 2}),
        (lambda library: library.marks.untag([2, 3], "sea"), {2, 3}),
        (enrich, {2}),
        (rename, {2, 3}),
        (lambda library: library.history.undo(), {3}),
    ],
)
def test_every_change_of_text_is_noted_for_the_index(
    library: Library, add: Add, work: Work, expected: set[int]
) -> None:
    add()
    with library.open():
        library.marks.tag([2, 3], "sea")
        library.notes.save(3, "a note")
        settle(library)

        work(library)

        assert library.outbox.papers() == expected


@pytest.mark.parametrize(
    "work",
    [
        lambda library: library.marks.set_status([1, 2], Status.DONE),
        lambda library: library.marks.set_star([1], starred=True),
        lambda library: library.marks.set_rating([1], 5),
        lambda library: library.marks.delete([1]),
        lambda library: library.marks.restore([1]),
        lambda library: library.marks.save_search("s", "q"),
        sight,
    ],
)
def test_what_the_index_does_not_hold_is_not_noted(library: Library, add: Add, work: Work) -> None:
    add()
    with library.open():
        library.marks.delete([2])
        settle(library)

        work(library)
        library.history.undo()
        library.history.redo()

        assert library.outbox.papers() == set()


def test_papers_that_come_and_go_are_noted(library: Library, add: Add) -> None:
    add(TIDES, MOSS)
    with library.open():
        assert library.outbox.papers() == {1, 2}
        settle(library)
        library.history.undo()
        assert library.outbox.papers() == {1, 2}
        settle(library)
        library.history.redo()
        assert library.outbox.papers() == {1, 2}


def test_each_touch_gets_a_number_of_its_own(library: Library, add: Add) -> None:
    add(TIDES, MOSS)
    with library.open():
        seen = library.outbox.stale(10)
        library.notes.save(1, "while it is being indexed")
        library.outbox.mark_indexed(seen)

        ((number, paper),) = library.outbox.stale(10).items()
        assert paper == 1
        assert number > max(seen)


def test_an_image_is_kept_of_each_row_at_its_first_touch_only(library: Library, add: Add) -> None:
    add(KITES)
    with library.open(), library.history.step(Act.NOTE):
        for text in ("second", "third"):
            fetch(database.obj, "INSERT OR REPLACE INTO note VALUES (1, ?, 'now', '[]')", (text,))
        fetch(database.obj, "UPDATE mark SET rating = 2")
        fetch(database.obj, "UPDATE mark SET rating = 3")
        rows = list(TouchRow.select(TouchRow.kind, TouchRow.image).where(TouchRow.kind != "paper"))

    images = {row.kind: row.image for row in rows[-2:]}
    assert images["note"] is None
    assert json.loads(images["mark"] or "")["rating"] is None


@pytest.mark.parametrize("table", TRACKED, ids=lambda table: table._meta.table_name)
def test_images_hold_every_column(library: Library, table: type[Table]) -> None:
    with library.open():
        rows = fetch(database.obj, f"PRAGMA table_info({table._meta.table_name})")

    assert triggers.columns_of(table) == [name for _, name, *_ in rows]


def test_triggers_can_be_made_anew(library: Library, add: Add) -> None:
    sql = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    with library.open():
        before = fetch(database.obj, sql)
        fetch(database.obj, "DROP TRIGGER outbox_tag_update")

        triggers.install(database.obj)

        assert fetch(database.obj, sql) == before
    add()
    assert dump(library)["paper"]
