"""A checked copy of a library in use."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.model.errors import LibraryDamaged
from desktop.store.copying import PAGES, copy_library, digest_of, faults_of, flush
from desktop.store.faults import translated
from desktop.store.library import Library
from tests.store.conftest import Add
from tests.store.damage import spoil_middle


def test_a_copy_is_one_file_and_tells_how_far_it_is(library: Library, add: Add) -> None:
    add()
    target = library.folder / "copy"
    told: list[tuple[int, int]] = []

    contents = copy_library(library.path, target, lambda done, total: told.append((done, total)))

    assert contents.number("paper") == 3
    assert told[-1][0] == told[-1][1] > 0
    assert len(told) == -(-told[-1][1] // PAGES)
    assert faults_of(target) == []
    assert [path.name for path in library.folder.glob("copy*")] == ["copy"]


def test_a_damaged_library_leaves_no_copy(library: Library, add: Add) -> None:
    add()
    library.close()
    spoil_middle(library.path)
    target = library.folder / "copy"

    with pytest.raises(LibraryDamaged), translated(library.path):
        copy_library(library.path, target)

    assert not target.exists()


def test_what_is_no_library_is_told(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"x" * 5000)

    assert faults_of(other) != []
    flush(other)
    assert len(digest_of(other)) == 64
