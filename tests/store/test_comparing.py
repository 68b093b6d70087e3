"""What differs between the library and a backup of it."""

from __future__ import annotations

import pytest

from desktop.model.backup import Cause
from desktop.model.difference import Difference, What
from desktop.model.errors import LibraryProblem
from desktop.model.row import Status
from desktop.store.comparing import differences
from desktop.store.library import Library
from tests.store.conftest import KITES, MOSS, TIDES, Add


def test_nothing_differs_at_first(library: Library, add: Add) -> None:
    add()
    made = library.copies.make(Cause.HAND)

    assert differences(library.path, library.copies.path_of(made)) == []


def test_each_kind_of_difference_is_told_with_its_papers(library: Library, add: Add) -> None:
    add(TIDES, MOSS)
    with library.open():
        library.notes.save(1, "about tides")
        library.notes.save(2, "about moss")
        library.marks.tag([1], "sea")
        library.marks.save_search("mine", "moss")
    made = library.copies.make(Cause.HAND)
    add(KITES)
    with library.open():
        library.notes.save(1, "more about tides")
        library.notes.save(2, "")
        library.notes.save(3, "about kites")
        library.marks.untag([1], "sea")
        library.marks.tag([2], "land")
        library.marks.set_status([2], Status.DONE)
        library.marks.save_search("other", "tides")

    found = differences(library.path, library.copies.path_of(made))

    assert found == [
        Difference(What.NOTES_GONE, 1, (KITES.title,)),
        Difference(What.NOTES_CHANGED, 1, (TIDES.title,)),
        Difference(What.PAPERS_GONE, 1, (KITES.title,)),
        Difference(What.DECISIONS, 1, (MOSS.title,)),
        Difference(What.TAGS_GONE, 1, (MOSS.title,)),
        Difference(What.SEARCHES_GONE, 1, ("other",)),
        Difference(What.NOTES_BACK, 1, (MOSS.title,)),
        Difference(What.TAGS_BACK, 1, (TIDES.title,)),
    ]


def test_a_backup_that_is_none_is_told(library: Library) -> None:
    other = library.folder / "other.db"
    other.write_bytes(b"Dear diary " * 1000)

    with pytest.raises(LibraryProblem):
        differences(library.path, other)
