from __future__ import annotations

import datetime as dt
import shutil
import threading
from pathlib import Path

import pytest

from desktop.store import connecting
from desktop.store.library import Library, utc_now
from desktop.store.rows import fetch
from desktop.store.tables import database
from tests.others import run_program
from tests.store.conftest import Add
from tests.store.dumping import dump

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
