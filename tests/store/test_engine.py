from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import peewee
import pytest

from desktop.store import engine
from desktop.store.engine import address_of, look_at
from desktop.store.library import Library


def test_peewee_chooses_the_same_sqlite() -> None:
    assert vars(peewee)["sqlite3"] is engine.sqlite3


def test_without_a_newer_sqlite_the_one_of_python_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pysqlite3", None)

    assert engine._newest() is sqlite3


def test_who_looks_cannot_change_anything(library: Library) -> None:
    with (
        closing(look_at(library.path)) as connection,
        pytest.raises(engine.sqlite3.OperationalError, match="readonly"),
    ):
        connection.execute("UPDATE recording SET revision = 7")


def test_looking_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(engine.sqlite3.OperationalError):
        look_at(tmp_path / "library.db").execute("PRAGMA user_version")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PurePosixPath("/home/ada/50 % #?.db"), "file:///home/ada/50%20%25%20%23%3F.db"),
        (PurePosixPath("/no-utf8-\udcff.db"), "file:///no-utf8-%FF.db"),
        (PureWindowsPath("C:\\Users\\Zoë\\l.db"), "file:///C:/Users/Zo%C3%AB/l.db"),
        (PureWindowsPath("\\\\server\\share\\l.db"), "file:////server/share/l.db"),
    ],
)
def test_paths_of_every_system_have_an_address(path: PurePath, address: str) -> None:
    assert address_of(path) == address


def test_a_name_that_is_no_address_is_no_trouble(tmp_path: Path) -> None:
    folder = tmp_path / "50 % of a #?é"

    Library(folder)

    assert (folder / "library.db").is_file()
