"""A backup takes the place of the library, which is never lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.model.backup import Cause
from desktop.model.errors import LibraryBusy, LibraryDamaged
from desktop.store import restoring
from desktop.store.library import Library
from desktop.store.restoring import restore
from tests.others import halted
from tests.store.conftest import KITES, MOSS, Add
from tests.store.damage import flip
from tests.store.dumping import dump

HOLD = """
from pathlib import Path
from desktop.store.connecting import database_at
db = database_at(Path(sys.argv[1]) / "library.db")
with db.connection_context(), db.atomic("IMMEDIATE"):
    db.execute_sql("INSERT INTO saved_search (name, query) VALUES ('held', '')")
    halt()
"""
LOOK = """
from pathlib import Path
from desktop.store.library import Library
library = Library(Path(sys.argv[1]))
with library.open():
    before = library.history.revision(), len(library.shelves.everything())
    halt_soon = sys.stdout.write(f"halted\\n"); sys.stdout.flush()
    sys.stdin.readline()
    after = library.history.revision(), len(library.shelves.everything())
    print(before[0] < after[0], before[1], after[1], flush=True)
"""


def test_a_library_in_use_becomes_what_it_was_and_goes_on(library: Library, add: Add) -> None:
    add(MOSS)
    before = dump(library)
    made = library.copies.make(Cause.HAND)
    add(KITES)
    with library.open():
        held = library.history.revision()
        library.notes.save(1, "moss")
        after = dump(library)

        done = restore(library.path, library.copies, made)

        assert done.revision > held
        assert library.history.revision() == done.revision
        assert dump(library) == before
        library.notes.save(1, "written after")
        assert library.check() == []
    kept = library.copies.named("2")
    assert done.kept == library.copies.path_of(kept)
    restore(library.path, library.copies, kept)
    assert dump(library) == after


def test_another_program_goes_on_with_the_one_that_came(library: Library, add: Add) -> None:
    add(MOSS)
    made = library.copies.make(Cause.HAND)
    add(KITES)
    with halted(LOOK, library.folder) as other:
        restore(library.path, library.copies, made)
        out, _ = other.communicate("\n", timeout=60)

    assert out == "True 2 1\n"


def test_a_program_that_does_not_let_go_is_told_of(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(MOSS)
    made = library.copies.make(Cause.HAND)
    add(KITES)
    before = dump(library)
    monkeypatch.setattr(restoring, "BUSY_SECONDS", 0.1)
    with halted(HOLD, library.folder), pytest.raises(LibraryBusy):
        restore(library.path, library.copies, made)

    assert dump(library) == before
    assert list(library.folder.glob("*.new-*")) == []


def test_a_damaged_backup_changes_nothing(library: Library, add: Add) -> None:
    add(MOSS)
    made = library.copies.make(Cause.HAND)
    add(KITES)
    before = dump(library)
    flip(library.copies.path_of(made), 9000)

    with pytest.raises(LibraryDamaged):
        restore(library.path, library.copies, made)

    assert dump(library) == before
    assert len(library.copies.all()) == 1


def test_a_journal_of_the_old_library_does_not_reach_the_new_one(
    library: Library, add: Add, tmp_path: Path
) -> None:
    add(MOSS)
    before = dump(library)
    made = library.copies.make(Cause.HAND)
    add(KITES)
    with library.open():  # the journal is there as long as somebody has it open
        shutil.copytree(library.folder, tmp_path / "torn")
    torn = tmp_path / "torn" / "library.db"
    torn.write_bytes(bytes(100) + torn.read_bytes()[100:])
    copies = library.copies.__class__(torn, library.clock)

    done = restore(torn, copies, made)

    assert done.kept == tmp_path / "torn" / "damaged" / "001"
    assert dump(Library(tmp_path / "torn")) == before
