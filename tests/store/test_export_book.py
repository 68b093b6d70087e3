from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.model.errors import LibraryProblem
from desktop.store.export_book import ExportBook, Page


def test_pages_are_known_by_folder_and_paper(tmp_path: Path) -> None:
    book = ExportBook(tmp_path)
    here, there = Path("/here"), Path("/there")
    book.keep(here, [Page("u-1", "a.md", "old"), Page("u-2", "b.md", "äöü")])
    book.keep(here, [Page("u-1", "c.md", "new")])
    book.keep(there, [Page("u-1", "d.md", "elsewhere")])

    assert book.names(here) == {"u-1": "c.md", "u-2": "b.md"}
    assert book.text(here, "u-1") == "new"
    assert book.text(here, "u-2") == "äöü"
    assert book.text(Path("/moved"), "u-1") == "elsewhere"
    assert book.text(here, "u-3") is None


def test_a_book_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "exports.db").write_bytes(b"no database at all, but long enough" * 100)

    with pytest.raises(LibraryProblem):
        ExportBook(tmp_path).names(tmp_path)


def test_a_book_of_before_learns_to_tell_names_without_a_look_at_pages(tmp_path: Path) -> None:
    book = ExportBook(tmp_path)
    book.keep(tmp_path, [Page("u-1", "a.md", "text")])
    with closing(sqlite3.connect(tmp_path / "exports.db")) as raw:
        raw.execute("DROP INDEX page_names")

    assert book.names(tmp_path) == {"u-1": "a.md"}

    with closing(sqlite3.connect(tmp_path / "exports.db")) as raw:
        ask = "EXPLAIN QUERY PLAN SELECT uid, name FROM page WHERE folder = ?"
        ((*_, plan),) = raw.execute(ask, [str(tmp_path)])
    assert "COVERING INDEX page_names" in plan
