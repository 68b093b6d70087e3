from __future__ import annotations

import sqlite3 as system_sqlite
from collections.abc import Callable
from contextlib import closing
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
from desktop.store.formats import MIGRATIONS
from desktop.store.header import FORMAT, check_header, refuse_newer
from desktop.store.library import Library
from desktop.store.migrations import migrate
from desktop.store.rows import fetch
from desktop.store.tables import database
from tests.disks import fill, read_only, small_disk
from tests.others import halted
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
UPDATE = """
from pathlib import Path
from desktop.store.connecting import database_at
db = database_at(Path(sys.argv[1]) / "library.db")
with db.connection_context():
    db.execute_sql("PRAGMA user_version = " + sys.argv[2])
    halt()
"""


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


def test_a_later_version_is_seen_even_in_the_journal(library: Library, add: Add) -> None:
    add()
    if connecting.journal_mode() != "wal":
        pytest.skip("only a journal of the kind WAL is read with the file")
    library.close()
    with halted(UPDATE, library.folder, FORMAT + 1):
        assert check_header(library.path) == FORMAT

        with pytest.raises(LibraryTooNew):
            Library(library.folder)


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


def test_a_library_of_an_earlier_version_is_brought_up_to_date(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add()
    before = dump(library)
    library.close()
    newest = (*MIGRATIONS, lambda _: None)
    newer = partial(refuse_newer, newest=len(newest))
    monkeypatch.setattr(library_module, "FORMAT", len(newest))
    monkeypatch.setattr(library_module, "refuse_newer", newer)
    monkeypatch.setattr(migrations, "migrate", partial(migrate, migrations=newest))

    again = Library(library.folder)

    assert dump(again) == before
    assert [copy.name for copy in again.backups.glob("*.db")] == [f"before-format-{len(newest)}.db"]
    assert len(MIGRATIONS) == FORMAT


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


@pytest.mark.parametrize("sql", ["DELETE FROM recording", "UPDATE recording SET revision = 'x'"])
def test_a_library_that_lost_its_revision_is_damaged(tmp_path: Path, sql: str) -> None:
    Library(tmp_path).close()
    with closing(system_sqlite.connect(tmp_path / "library.db", isolation_level=None)) as db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute(sql)

    with pytest.raises(LibraryDamaged, match="carrel repair"):
        Library(tmp_path)


def test_a_library_with_a_format_of_another_age_is_damaged(tmp_path: Path) -> None:
    Library(tmp_path).close()
    with (tmp_path / "library.db").open("rb+") as file:
        file.seek(47)  # the number of SQLite's schema format
        file.write(b"\xff")

    with pytest.raises(LibraryDamaged, match="carrel repair"):
        Library(tmp_path)
