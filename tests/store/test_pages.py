"""Reading the pages of a file as SQLite writes them, and not believing what makes no sense."""

from __future__ import annotations

import random
import sqlite3 as system_sqlite
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.store.engine import sqlite3
from desktop.store.pages import LEAF, Nonsense, Pages, record

ROWS = [
    (1, "moss", None, 1.5),
    (2, "m" * 20_000, 7, -2.0),
    (300, "ü€😀", -(1 << 40), 0.0),
    (1 << 40, "", 0, None),
]


def made(path: Path, page_size: int = 4096) -> None:
    db = system_sqlite.connect(path)
    db.execute(f"PRAGMA page_size = {page_size}")
    db.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, text TEXT, number INTEGER, real REAL)")
    db.executemany("INSERT INTO thing VALUES (?, ?, ?, ?)", ROWS)
    db.commit()
    db.close()


def rows(pages: Pages, number: int) -> list[tuple[object, ...]]:
    return [(cell.number, *(cell.values or ())[1:]) for cell in pages.cells(number)]


@pytest.mark.parametrize("page_size", [512, 4096, 65536])
def test_rows_are_read_as_sqlite_wrote_them(tmp_path: Path, page_size: int) -> None:
    made(tmp_path / "db", page_size)
    pages = Pages((tmp_path / "db").read_bytes())

    assert pages.size == page_size
    if pages.kind(2) == LEAF:
        assert rows(pages, 2) == ROWS
        assert pages.is_full(2)
    else:
        found = [row for branch in pages.branches(2) for row in rows(pages, branch.page)]
        assert found == ROWS


def test_what_the_journal_holds_is_newer(tmp_path: Path) -> None:
    path = tmp_path / "db"
    made(path)
    db = sqlite3.connect(str(path))
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("UPDATE thing SET text = 'new' WHERE id = 1")
    db.commit()
    wal = path.with_name("db-wal").read_bytes()
    data = path.read_bytes()
    db.close()

    assert rows(Pages(data, wal), 2)[0][1] == "new"
    assert rows(Pages(data), 2)[0][1] == "moss"
    torn = bytearray(wal)
    torn[-50] ^= 1
    assert rows(Pages(data, bytes(torn)), 2)[0][1] == "moss"
    assert rows(Pages(data, wal[:40]), 2)[0][1] == "moss"


def test_pages_that_are_free_are_known(tmp_path: Path) -> None:
    path = tmp_path / "db"
    made(path)
    db = system_sqlite.connect(path)
    db.execute("DELETE FROM thing WHERE id = 2")
    db.commit()
    db.close()

    assert Pages(path.read_bytes()).free() == {3, 4, 5, 6}


def test_nothing_that_is_read_hangs_or_fails(tmp_path: Path) -> None:
    made(tmp_path / "db")
    whole = (tmp_path / "db").read_bytes()
    chance = random.Random(3)
    for _ in range(300):
        content = bytearray(whole)
        for _ in range(chance.randrange(1, 30)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        pages = Pages(bytes(content))
        pages.free()
        for number in range(min(pages.count, 40) + 2):
            with suppress(Nonsense):
                list(pages.cells(number))
            with suppress(Nonsense):
                pages.branches(number)


@pytest.mark.parametrize("payload", [b"", b"\x02", b"\x02\x0a", b"\x02\x05", b"\xff" * 12])
def test_a_record_that_is_none_is_told(payload: bytes) -> None:
    with pytest.raises(Nonsense):
        record(payload)
