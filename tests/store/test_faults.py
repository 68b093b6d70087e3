from __future__ import annotations

from pathlib import Path

import peewee
import pytest

from desktop.model.errors import (
    DiskFull,
    LibraryBusy,
    LibraryDamaged,
    LibraryProblem,
    LibraryReadOnly,
)
from desktop.store.connecting import FAILURES
from desktop.store.engine import sqlite3
from desktop.store.faults import fault, translated

PATH = Path("/somewhere/library.db")


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("database or disk is full", DiskFull),
        ("attempt to write a readonly database", LibraryReadOnly),
        ("database is locked", LibraryBusy),
        ("database table is locked: paper", LibraryBusy),
        ("unable to open database file", LibraryProblem),
        ("file is not a database", LibraryDamaged),
        ("database disk image is malformed", LibraryDamaged),
        ("malformed database schema (paper)", LibraryDamaged),
        ("no such table: paper", LibraryDamaged),
        ("unsupported file format", LibraryDamaged),
        ("string or blob too big", LibraryDamaged),
        ("Could not decode to UTF-8 column 'title' with text '\ufffd'", LibraryDamaged),
        ("disk I/O error", LibraryProblem),
    ],
)
@pytest.mark.parametrize("module", [peewee, sqlite3])
def test_faults_of_the_world_are_told_in_a_sentence(
    told: str, kind: type[LibraryProblem], module: object
) -> None:
    operational_error: type[Exception] = vars(module)["OperationalError"]

    with pytest.raises(LibraryProblem) as caught, translated(PATH, FAILURES):
        raise operational_error(told)

    assert type(caught.value) is kind
    assert "/somewhere/library.db" in caught.value.message
    assert caught.value.message.endswith(".")
    assert "{" not in caught.value.message


def test_a_cause_is_found_behind_the_rollback_that_failed_after_it() -> None:
    def fill_the_disk() -> None:
        try:
            raise sqlite3.OperationalError("database or disk is full")
        except sqlite3.OperationalError:
            raise peewee.OperationalError("cannot rollback - no transaction is active") from None

    with pytest.raises(DiskFull), translated(PATH, FAILURES):
        fill_the_disk()


def test_our_own_bugs_are_let_through() -> None:
    with pytest.raises(peewee.IntegrityError), translated(PATH, FAILURES):
        raise peewee.IntegrityError("UNIQUE constraint failed: tag.name")

    assert fault(ValueError("no such column: x"), PATH) is None
