from __future__ import annotations

from hypothesis import settings

from desktop.model.row import Status
from desktop.services.merging import merge
from desktop.store.library import Library
from desktop.store.rows import answers, fetch
from desktop.store.tables import Table, database
from tests.store.conftest import MOSS, TIDES, Add
from tests.store.dumping import dump
from tests.store.test_history_at_random import THOROUGH, Histories


def traces(library: Library, text: str) -> list[str]:
    """Return the tables that hold a text, the library's own books included."""
    del library
    tables = {table._meta.table_name: table for table in Table.__subclasses__()}
    return [name for name, table in tables.items() if text in str(answers(table.select()))]


def test_an_emptied_bin_leaves_no_trace_of_a_paper(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        library.notes.save(ids[0], "a secret thought")
        library.marks.tag(ids, "sea")
        library.marks.set_status(ids, Status.DONE)
        library.marks.delete(ids[:1])
        assert library.bin.count() == 1
        before = library.history.revision()
        change = library.bin.empty()

        assert change.is_nothing
        assert (change.papers, change.revision) == ({ids[0]}, before + 1)
        assert library.bin.count() == 0
        assert library.papers.get(ids[:1]) == []
        assert traces(library, "a secret thought") == traces(library, TIDES.abstract) == []
        assert library.check() == []
        assert [step.act for step in library.history.steps(9)] == ["status", "tag", "import"]


def test_what_was_done_to_others_can_still_be_undone(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        library.marks.set_status(ids, Status.DONE)
        library.marks.set_star(ids[:1], starred=True)
        library.marks.delete(ids[:1])
        library.bin.empty()
        after = dump(library)

        library.history.undo()
        assert library.papers.get(ids[1:2])[0].marks.status is Status.INBOX
        library.history.undo()
        assert library.shelves.everything() == set()
        library.history.redo()
        library.history.redo()
        assert dump(library) == after


def test_what_was_merged_into_a_paper_goes_with_it(library: Library, add: Add) -> None:
    keep, other = add(TIDES, MOSS)
    with library.open():
        merge(library, keep, other)
        library.marks.delete([keep])
        library.bin.empty()

        assert traces(library, MOSS.abstract) == []
        while not library.history.undo().is_nothing:
            assert library.check() == []
        assert library.shelves.everything() == set()


def test_an_empty_bin_stays_as_it_is(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        library.marks.set_star(ids, starred=True)
        library.history.undo()
        before = library.history.revision()

        assert library.bin.empty().is_nothing
        assert library.history.revision() == before
        assert not library.history.redo().is_nothing


def test_the_index_hears_of_it(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        fetch(database.obj, "DELETE FROM stale")
        library.marks.delete(ids[:1])
        library.bin.empty()

        assert fetch(database.obj, "SELECT paper FROM stale") == [(ids[0],)]


class Emptyings(Histories):
    """Whatever was done before: every second paper goes, and the rest can still be undone."""

    def teardown(self) -> None:
        with self._library.open() as library:
            gone = {id_ for id_ in library.shelves.everything() if id_ % 2}
            library.marks.delete(sorted(gone))
            library.bin.empty()
            while not library.history.redo().is_nothing:
                pass
            after = dump(library)
            while not library.history.undo().is_nothing:
                assert library.check() == []
                assert not gone & library.shelves.everything()
            while not library.history.redo().is_nothing:
                assert not gone & library.shelves.everything()
            assert dump(library) == after
        library.close()
        self._place.cleanup()


TestEmptyings = Emptyings.TestCase
TestEmptyings.settings = settings(
    max_examples=200 if THOROUGH else 5, stateful_step_count=30 if THOROUGH else 15, deadline=None
)
