"""Copies that a synchronised folder left beside the library are found, whatever their names."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.store.conflicts import conflict_copies
from desktop.store.library import Library
from tests.store.conftest import Add


@pytest.mark.parametrize(
    "name",
    [
        "library (Ann's conflicted copy 2026-03-04).db",
        "library (conflicted copy 2026-03-04 120000).db",
        "library.sync-conflict-20260304-120000-ABCDEFG.db",
        "library-DESKTOP-7.db",
        "library (1).db",
        "library 2.db",
    ],
)
def test_a_copy_is_found_by_what_it_is(library: Library, add: Add, name: str) -> None:
    add()
    library.close()
    shutil.copy(library.path, library.folder / name)

    assert conflict_copies(library.folder) == [library.folder / name]


def test_other_files_are_none(library: Library) -> None:
    library.close()
    (library.folder / "library notes.db").write_text("none")
    (library.folder / "library.db.new-1").write_text("none")
    (library.folder / "library (1).db").mkdir()

    assert conflict_copies(library.folder) == []


def test_a_folder_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert conflict_copies(tmp_path / "nowhere") == []
