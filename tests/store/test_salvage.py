"""Rows of damaged tables, and the numbers that are missing among them."""

from __future__ import annotations

import sqlite3 as system_sqlite
from pathlib import Path

import pytest

from desktop.store.pages import Pages
from desktop.store.salvage import Column, Gap, Salvage, salvage
from tests.store.damage import PAGE, zero_page

NUMBER = Column("id", is_text=False, is_required=True, is_number=True)
TEXT = Column("text", is_text=True, is_required=True, is_number=False)
COUNT = Column("count", is_text=False, is_required=True, is_number=False)
SCHEMA = {"word": (NUMBER, TEXT), "count": (NUMBER, COUNT)}
ROWS = 400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    db = system_sqlite.connect(tmp_path / "db")
    db.execute("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    db.execute("CREATE TABLE count (id INTEGER PRIMARY KEY, count INTEGER NOT NULL)")
    for number in range(1, ROWS + 1):
        db.execute("INSERT INTO word VALUES (?, ?)", (number, "w" * 200))
        db.execute("INSERT INTO count VALUES (?, ?)", (number, number * 7))
    db.commit()
    db.close()
    return tmp_path / "db"


def read(path: Path, **otherwise: int) -> dict[str, Salvage]:
    return salvage(Pages(path.read_bytes()), SCHEMA, otherwise)


def root_of(path: Path, name: str) -> int:
    with system_sqlite.connect(path) as db:
        sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = db.execute(sql, (name,)).fetchone()
    db.close()
    return int(root)


def test_whole_tables_are_read_whole(path: Path) -> None:
    found = read(path)

    assert [(len(table.rows), table.is_whole) for table in found.values()] == [(ROWS, True)] * 2
    assert found["count"].rows[3] == (None, 21)


def test_a_lost_leaf_is_a_gap_of_just_its_rows(path: Path) -> None:
    pages = Pages(path.read_bytes())
    branch = pages.branches(root_of(path, "word"))[2]
    lost = {cell.number for cell in pages.cells(branch.page)}
    zero_page(path, branch.page)

    word = read(path)["word"]

    assert word.gaps == [Gap(min(lost), max(lost))]
    assert set(word.rows) == set(range(1, ROWS + 1)) - lost
    assert word.misses(min(lost))
    assert not word.misses(1)


def test_pages_that_nothing_leads_to_are_known_by_their_rows(path: Path) -> None:
    root = root_of(path, "word")
    zero_page(path, root)

    found = read(path)

    assert len(found["word"].rows) == ROWS
    assert found["count"].is_whole


def test_tables_are_found_where_they_are_as_a_rule(path: Path) -> None:
    roots = {name: root_of(path, name) for name in SCHEMA}
    zero_page(path, 1)

    found = read(path, **roots)

    assert [len(table.rows) for table in found.values()] == [ROWS, ROWS]


def test_rows_of_another_kind_are_not_taken(path: Path) -> None:
    root = root_of(path, "word")
    content = bytearray(path.read_bytes())
    other = root_of(path, "count")
    content[(root - 1) * PAGE : root * PAGE] = content[(other - 1) * PAGE : other * PAGE]
    path.write_bytes(content)

    word = read(path)["word"]

    assert all(isinstance(values[1], str) for values in word.rows.values())
    assert not word.is_whole


def test_a_tree_that_leads_back_to_itself_ends(path: Path) -> None:
    root = root_of(path, "word")
    content = bytearray(path.read_bytes())
    content[(root - 1) * PAGE + 8 :][:4] = root.to_bytes(4, "big")
    start = (root - 1) * PAGE + 8
    content[start : start + 4] = root.to_bytes(4, "big")
    path.write_bytes(content)

    assert not read(path)["word"].is_whole
