"""A library is moved whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.model.errors import LibraryProblem
from desktop.services import moving
from desktop.services.moving import copy_library, trouble_with_home, trouble_with_library
from desktop.store.library import FILE_NAME, Library
from tests.disks import small_disk


@pytest.fixture
def source(tmp_path: Path) -> Path:
    Library(tmp_path / "old").close()
    (tmp_path / "old" / "backups").mkdir()
    (tmp_path / "old" / "backups" / "one").write_bytes(b"x" * 100_000)
    return tmp_path / "old"


def never() -> bool:
    return False


def test_every_byte_arrives(source: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    target = tmp_path / "away" / "new"
    assert copy_library(source, target, lambda *far: told.append(far), never)
    names = sorted(path.relative_to(source) for path in source.rglob("*"))
    assert names == sorted(path.relative_to(target) for path in target.rglob("*"))
    assert (target / "backups" / "one").read_bytes() == b"x" * 100_000
    assert told[-1][0] == told[-1][1]
    assert [path.name for path in target.parent.iterdir()] == ["new"]
    Library(target).close()


def test_an_empty_folder_is_taken(source: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    assert copy_library(source, tmp_path / "new", lambda *_: None, never)


def test_nothing_is_left_of_what_was_stopped(source: Path, tmp_path: Path) -> None:
    assert not copy_library(source, tmp_path / "away" / "new", lambda *_: None, lambda: True)
    assert list((tmp_path).glob("away/*")) == []


def test_a_change_meanwhile_is_found(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compare = moving._compare

    def late(path: Path, copy: Path) -> None:
        with path.open("ab") as file:
            file.write(b"!")
        compare(path, copy)

    monkeypatch.setattr(moving, "_compare", late)
    with pytest.raises(LibraryProblem, match="changed while"):
        copy_library(source, tmp_path / "new", lambda *_: None, never)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["old"]


def test_a_full_disk_changes_nothing(source: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", "64k") as disk:
        with pytest.raises(LibraryProblem, match="still in"):
            copy_library(source, disk / "new", lambda *_: None, never)
        assert list(disk.iterdir()) == []


def test_places_that_cannot_be_used_are_told(source: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    assert "already" in trouble_with_home(source)
    assert "not empty" in trouble_with_home(tmp_path / "full")
    assert "cannot be used" in trouble_with_home(tmp_path / "full" / "x")
    assert trouble_with_home(tmp_path / "new") == ""
    assert trouble_with_library(source) == ""
    assert FILE_NAME in trouble_with_library(tmp_path / "full")
    assert "connect it" in trouble_with_library(tmp_path / "drive")
    for bad in (tmp_path / "full", source / "inside"):
        with pytest.raises(LibraryProblem):
            copy_library(source, bad, lambda *_: None, never)
