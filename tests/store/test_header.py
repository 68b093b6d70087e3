from __future__ import annotations

import sqlite3 as system_sqlite
from pathlib import Path

import pytest

from desktop.model.errors import LibraryDamaged, LibraryTooNew
from desktop.store.formats import MIGRATIONS
from desktop.store.header import APPLICATION_ID, FORMAT, check_header, is_library
from desktop.store.library import Library


def test_the_format_counts_the_migrations(library: Library) -> None:
    assert len(MIGRATIONS) == FORMAT
    assert check_header(library.path) == FORMAT
    assert is_library(library.path)


def test_other_files_are_no_libraries(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    foreign_database(other)
    for path in (other, tmp_path, tmp_path / "gone.db"):
        assert not is_library(path)


def foreign_database(path: Path) -> None:
    db = system_sqlite.connect(path)
    db.execute("CREATE TABLE someone (else_s TEXT)")
    db.commit()
    db.close()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"Dear diary", "is not a Carrel library"),
        (b"SQLite format 3\x00", "is not a Carrel library"),
        (b"SQLite format 3\x00" + bytes(84), "is not a Carrel library"),
        (None, "is not a Carrel library"),
    ],
)
def test_what_is_no_library_is_refused(tmp_path: Path, content: bytes | None, words: str) -> None:
    path = tmp_path / "library.db"
    if content is None:
        foreign_database(path)
    else:
        path.write_bytes(content)

    with pytest.raises(LibraryDamaged, match=words):
        check_header(path)


def test_a_library_of_a_later_version_is_refused_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    head = bytearray(b"SQLite format 3\x00".ljust(100, b"\x00"))
    head[60:64] = (FORMAT + 1).to_bytes(4, "big")
    head[68:72] = APPLICATION_ID.to_bytes(4, "big")
    path.write_bytes(bytes(head))

    with pytest.raises(LibraryTooNew, match="newer version of Carrel"):
        check_header(path)
