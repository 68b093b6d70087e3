"""Backups of a library in use: whole, checked, thinned out, and told of."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3 as system_sqlite
import threading
from pathlib import Path

import pytest

from desktop.model.backup import Backup, Cause, Limits
from desktop.model.errors import DiskFull, LibraryDamaged, LibraryProblem, UsageProblem
from desktop.store import backups as backups_module
from desktop.store.backup_record import record_of
from desktop.store.backups import Backups
from desktop.store.copying import copy_library
from desktop.store.library import Library
from tests.disks import fill, read_only, small_disk
from tests.store.conftest import Add
from tests.store.damage import spoil_middle
from tests.store.dumping import dump

NOON = dt.datetime(2026, 3, 4, 12, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups_module, "RESERVE", 0)


def opened(copies: Backups, backup: Backup, folder: Path) -> Library:
    """Open a backup as a library of its own."""
    folder.mkdir()
    (folder / "library.db").write_bytes(copies.path_of(backup).read_bytes())
    return Library(folder)


def test_a_backup_is_a_library_of_its_own(library: Library, add: Add, tmp_path: Path) -> None:
    add()
    before = dump(library)

    made = library.copies.make(Cause.HAND)

    assert (made.number, made.papers, made.notes, made.is_verified) == (1, 3, 0, True)
    assert library.copies.all() == [made]
    assert sorted(path.suffix for path in library.backups.iterdir()) == [".db", ".json"]
    library.copies.verify(made)
    assert dump(opened(library.copies, made, tmp_path / "other")) == before


def test_a_backup_ends_though_others_write_meanwhile(library: Library, add: Add) -> None:
    add()
    stop = threading.Event()

    def write() -> None:
        with library.open():
            for number in range(1_000):
                if stop.is_set():
                    return
                library.notes.save(1, f"moss {number}")

    writer = threading.Thread(target=write)
    writer.start()
    made = [library.copies.make(Cause.HAND) for _ in range(3)]
    stop.set()
    writer.join()

    assert [one.number for one in made] == [1, 2, 3]
    for one in made:
        library.copies.verify(one)


def test_a_backup_that_is_stopped_leaves_nothing(library: Library, add: Add) -> None:
    add()

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        library.copies.make(Cause.HAND, stop)

    assert list(library.backups.iterdir()) == []
    with library.open():
        assert library.check() == []


def test_one_a_day_and_only_of_what_changed(library: Library, add: Add) -> None:
    clock = [NOON]
    copies = Backups(library.path, lambda: clock[0])
    assert copies.is_due()
    copies.make(Cause.DAILY)
    assert not copies.is_due()
    add()
    assert not copies.is_due(), "it is the same day"
    clock[0] = NOON + dt.timedelta(days=1)
    assert copies.is_due()
    copies.make(Cause.DAILY)
    clock[0] = NOON + dt.timedelta(days=2)
    assert not copies.is_due(), "nothing changed"


def test_those_that_are_superseded_go_with_their_records(library: Library, add: Add) -> None:
    copies = Backups(library.path, lambda: NOON, Limits(others=2, least=1))
    made = [copies.make(Cause.HAND) for _ in range(4)]

    assert copies.all() == made[:1:-1]
    assert len(list(copies.folder.iterdir())) == 4


def test_a_damaged_library_is_not_backed_up_and_costs_no_backup(library: Library, add: Add) -> None:
    add()
    good = library.copies.make(Cause.HAND)
    library.close()
    spoil_middle(library.path)

    with pytest.raises(LibraryDamaged):
        library.copies.make(Cause.DAILY)

    assert library.copies.all() == [good]
    library.copies.verify(good)


def test_a_backup_that_rots_is_told(library: Library, add: Add) -> None:
    add()
    made = library.copies.make(Cause.HAND)
    path = library.copies.path_of(made)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)

    with pytest.raises(LibraryDamaged, match="not what was written"):
        library.copies.verify(made)

    path.write_bytes(content[:5000])
    assert not library.copies.all()[0].is_verified


def test_a_file_without_a_record_is_told_as_not_checked(library: Library) -> None:
    made = library.copies.make(Cause.HAND)
    record_of(library.copies.path_of(made)).write_text("[")

    (found,) = library.copies.all()

    assert (found.is_verified, found.number, found.cause) == (False, 1, Cause.HAND)


def test_backups_are_found_by_name_and_by_number(library: Library) -> None:
    made = library.copies.make(Cause.HAND)

    assert [library.copies.named(name) for name in (made.name, made.name[:-3], "1", "00001")] == [
        made
    ] * 4
    for name in ("2", "../library", ""):
        with pytest.raises(UsageProblem, match="no backup called"):
            library.copies.named(name)


def test_a_disk_without_room_is_told_before_and_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with small_disk(tmp_path / "small", "2m") as disk:
        library = Library(disk / "library")
        before = dump(library)
        filler = fill(disk)
        os.truncate(filler, filler.stat().st_size - 100_000)  # enough to look at the library
        with pytest.raises(DiskFull, match="room for a backup"):
            library.copies.make(Cause.HAND)
        monkeypatch.setattr(Backups, "_require_room", lambda _: None)
        with pytest.raises(LibraryProblem):
            library.copies.make(Cause.HAND)
        assert list(library.backups.iterdir()) == []
        assert dump(library) == before
        filler.unlink()
        assert library.copies.make(Cause.HAND).is_verified


def test_a_folder_that_cannot_be_written_is_told(library: Library) -> None:
    library.backups.mkdir()
    with read_only(library.backups), pytest.raises(LibraryProblem, match="folder of backups"):
        library.copies.make(Cause.HAND)
    assert library.copies.make(Cause.HAND).is_verified


def test_rows_that_are_missing_are_noticed(library: Library, add: Add, tmp_path: Path) -> None:
    add()

    def lose(done: int, total: int) -> None:
        if done == total:
            copy = system_sqlite.connect(tmp_path / "copy.db")
            copy.close()

    contents = copy_library(library.path, tmp_path / "copy.db", lose)

    assert contents.number("paper") == 3
    assert contents.number("nothing") == 0
