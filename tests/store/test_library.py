from __future__ import annotations

import datetime as dt
import shutil
import sqlite3 as system_sqlite
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from desktop.model.errors import (
    DiskFull,
    LibraryBusy,
    LibraryDamaged,
    LibraryProblem,
    LibraryReadOnly,
    LibraryTooNew,
)
from desktop.model.step import Act
from desktop.store import connecting, migrations
from desktop.store import library as library_module
from desktop.store.library import Library, utc_now
from desktop.store.migrations import MIGRATIONS, migrate
from desktop.store.rows import fetch
from desktop.store.tables import database
from tests.disks import fill, read_only, small_disk
from tests.others import halted, run_program
from tests.store.conftest import MOSS, Add
from tests.store.dumping import dump

HOLD = """
from pathlib import Path
from desktop.store.connecting import database_at
db = database_at(Path(sys.argv[1]) / "library.db")
with db.connection_context(), db.atomic("IMMEDIATE"):
    db.execute_sql("INSERT INTO saved_search (name, query) VALUES ('held', '')")
    halt()
"""
NOTE = """
import sys
from pathlib import Path
from desktop.store.library import Library
library = Library(Path(sys.argv[1]))
with library.open():
    library.notes.save(1, sys.argv[2])
"""


def test_a_library_is_made_at_the_first_start_and_found_at_the_next(tmp_path: Path) -> None:
    first = Library(tmp_path / "new" / "library")
    with first.open():
        first.marks.save_search("mine", "moss")
    first.close()

    again = Library(tmp_path / "new" / "library")

    with again.open():
        assert again.shelves.counts().searches == (("mine", "moss"),)
        assert again.check() == []


def test_a_library_can_be_moved_whole(library: Library, add: Add, tmp_path: Path) -> None:
    add()
    before = dump(library)
    library.close()
    shutil.move(library.folder, tmp_path / "elsewhere")

    assert dump(Library(tmp_path / "elsewhere")) == before


def test_a_closed_library_is_one_file(library: Library, add: Add) -> None:
    add()
    library.close()
    library.close()

    assert [path.name for path in library.folder.iterdir()] == ["library.db"]


def test_connections_are_nested_and_belong_to_their_thread(library: Library) -> None:
    found = []

    def look() -> None:
        with library.open(), library.open():
            found.append(fetch(database.obj, "PRAGMA synchronous")[0][0])
        found.append(library._db.is_closed())

    with library.open():
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
        assert not library._db.is_closed()

    assert found == [2, True]
    assert library._db.is_closed()


def test_reading_sees_one_moment_whatever_others_write(library: Library, add: Add) -> None:
    add()
    with library.reading():
        before = library.notes.text(1)
        if connecting.journal_mode() == "wal":  # else a writer waits for readers
            run_program(NOTE, library.folder, "new")
        assert library.notes.text(1) == before == ""


def test_without_wal_everything_works_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "is_wal_safe", lambda _: False)
    library = Library(tmp_path)
    with library.open():
        assert fetch(database.obj, "PRAGMA journal_mode") == [("truncate",)]
        library.marks.save_search("mine", "moss")
        library.history.undo()
    library.close()

    assert dump(Library(tmp_path))["saved_search"] == []


def test_time_is_utc() -> None:
    assert utc_now().tzinfo is dt.UTC


def newer(path: Path) -> None:
    db = system_sqlite.connect(path)
    db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    db.close()


def foreign(path: Path) -> None:
    path.unlink()
    db = system_sqlite.connect(path)
    db.execute("CREATE TABLE someone (elses TEXT)")
    db.commit()
    db.close()


def without_tables(path: Path) -> None:
    db = system_sqlite.connect(path)
    db.execute("DROP TABLE stale")
    db.execute("DROP TABLE note")
    db.commit()
    db.close()


def garbage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for start in range(4096, len(content), 8192):
        content[start : start + 4096] = bytes(range(256)) * 16
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (lambda path: path.write_bytes(b""), LibraryDamaged),
        (lambda path: path.write_text("Dear diary, " * 500), LibraryDamaged),
        (lambda path: path.write_bytes(path.read_bytes()[:5000]), LibraryDamaged),
        (lambda path: path.write_bytes(path.read_bytes()[:100]), LibraryDamaged),
        (foreign, LibraryDamaged),
        (newer, LibraryTooNew),
        (garbage, LibraryDamaged),
        (without_tables, LibraryDamaged),
    ],
)
def test_a_broken_library_is_told_of_and_left_as_it_is(
    library: Library, add: Add, spoil: Callable[[Path], object], kind: type[LibraryProblem]
) -> None:
    add()
    library.close()
    spoil(library.path)
    before = library.path.read_bytes()

    with pytest.raises(kind) as caught, Library(library.folder).open() as broken:
        broken.papers.get([1])

    assert str(library.path) in caught.value.message
    assert library.path.read_bytes() == before


def test_damage_that_hides_is_found_by_a_check(library: Library, add: Add) -> None:
    add()
    with library.open():
        fetch(database.obj, "PRAGMA foreign_keys = 0")
        fetch(database.obj, "DELETE FROM author WHERE id = 1")

        assert library.check() == ["row 1 of table authorship points nowhere"]


@pytest.mark.parametrize("what", ["file", "folder in its place", "dangling link"])
def test_a_place_where_no_library_can_be_is_told(tmp_path: Path, what: str) -> None:
    folder = tmp_path / "place"
    if what == "file":
        folder.write_text("a file")
    elif what == "dangling link":
        folder.mkdir()
        (folder / "library.db").symlink_to(tmp_path / "nowhere")
    else:
        (folder / "library.db").mkdir(parents=True)

    with pytest.raises(LibraryProblem, match="choose another library"):
        Library(folder)


def test_a_full_disk_takes_nothing_away(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", "1m") as disk:
        library = Library(disk / "library")
        with library.open(), library.history.step(Act.IMPORT):
            library.arrivals.add([MOSS])
        with library.open():
            filler = fill(disk)
            before = dump(library)
            with pytest.raises(DiskFull, match="free some space"), library.open():
                library.notes.save(1, "moss " * 50_000)
            assert dump(library) == before
            assert library.check() == []
        with pytest.raises(LibraryProblem, match="free some space"), library.open():
            library.notes.save(1, "moss")
        filler.unlink()
        with library.open():
            library.notes.save(1, "moss")
            assert library.notes.text(1) == "moss"


def test_no_library_is_begun_on_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", "64k") as disk:
        fill(disk)

        with pytest.raises(LibraryProblem):
            Library(disk / "library")

        assert not (disk / "library" / "library.db").exists()


def test_a_disk_without_room_for_the_copy_stops_a_migration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with small_disk(tmp_path / "small", "1m") as disk:
        library = Library(disk / "library")
        library.close()
        before = library.path.read_bytes()
        fill(disk)
        newest = (*MIGRATIONS, lambda _: None)
        monkeypatch.setattr(library_module, "FORMAT", len(newest))
        monkeypatch.setattr(migrations, "migrate", partial(migrate, migrations=newest))

        with pytest.raises(LibraryProblem):
            Library(disk / "library")

        assert library.path.read_bytes() == before


def test_a_library_that_may_not_be_written_can_be_read_or_says_why(
    library: Library, add: Add
) -> None:
    add()
    library.close()
    before = library.path.read_bytes()
    with read_only(library.folder):
        if connecting.journal_mode() == "wal":  # a file of this kind is shared memory to SQLite
            with pytest.raises(LibraryProblem, match=r"library\.db"):
                Library(library.folder)
        else:
            with Library(library.folder).open() as held:
                assert len(held.papers.get([1, 2, 3])) == 3
                with pytest.raises(LibraryReadOnly, match="cannot be written"):
                    held.notes.save(1, "no")

    assert library.path.read_bytes() == before


def test_another_program_that_does_not_let_go_is_told_of(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add()
    monkeypatch.setattr(connecting, "BUSY_SECONDS", 0.2)
    with halted(HOLD, library.folder):
        patient = Library(library.folder)
        with patient.open():
            assert len(patient.papers.get([1, 2, 3])) == 3
        with pytest.raises(LibraryBusy, match="in use by another program"), patient.open():
            patient.marks.set_star([1], starred=True)
        patient.close()

    with patient.open():
        assert patient.shelves.counts().searches == ()  # what the killed one held is undone
