from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from desktop.store import connecting
from desktop.store.connecting import (
    database_at,
    is_wal_safe,
    journal_mode,
    make_library,
    sqlite_version,
)
from desktop.store.header import check_header
from desktop.store.rows import fetch
from tests.others import halted, start_program


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


MAKE = """
from pathlib import Path
from desktop.store import connecting, triggers
{stop}
connecting.make_library(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 44, 9), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
        ((4, 0, 0), True),
    ],
)
def test_wal_is_safe_where_the_reset_bug_was_mended(
    version: tuple[int, int, int], safe: bool
) -> None:
    assert is_wal_safe(version) is safe


@pytest.mark.parametrize(("safe", "mode"), [(True, "wal"), (False, "truncate")])
def test_each_thread_gets_a_connection_that_is_careful(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, safe: bool, mode: str
) -> None:
    monkeypatch.setattr(connecting, "is_wal_safe", lambda _: safe)
    db = database_at(tmp_path / "some.db")
    found = []

    def look() -> None:
        with db.connection_context():
            pragmas = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
            found.append([fetch(db, f"PRAGMA {pragma}")[0][0] for pragma in pragmas])

    threads = [threading.Thread(target=look) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert journal_mode() == mode
    assert found == [[mode, 2, 1, 10_000]] * 3


def test_the_version_of_sqlite_decides() -> None:
    version = tuple(int(part) for part in sqlite_version().split("."))

    assert journal_mode() == (
        "wal" if is_wal_safe((version[0], version[1], version[2])) else "truncate"
    )


def test_a_new_library_is_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "down" / "library.db"

    make_library(path, path.parent / "backups")

    check_header(path)
    assert names_in(path.parent) == ["library.db"]


def test_a_library_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"mine")

    make_library(path, tmp_path / "backups")

    assert path.read_bytes() == b"mine"
    assert names_in(tmp_path) == ["library.db"]


@pytest.mark.parametrize("there", [False, True])
def test_disks_without_hard_links_do_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "library.db"
    if there:
        path.write_bytes(b"mine")

    make_library(path, tmp_path / "backups")

    assert names_in(tmp_path) == ["library.db"]
    assert (path.read_bytes() == b"mine") is there


@pytest.mark.parametrize(
    "stop",
    [
        "triggers.install = halt",
        "connecting._put_in_place = halt",
        "connecting.os.link = halt",
    ],
)
def test_a_crash_in_the_making_leaves_no_library(tmp_path: Path, stop: str) -> None:
    path = tmp_path / "library.db"
    with halted(MAKE.format(stop=stop), path, tmp_path / "backups"):
        pass

    assert not path.exists()
    make_library(path, tmp_path / "backups")
    check_header(path)


def test_processes_that_start_together_make_one_library(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    code = MAKE.format(stop="print('ready', flush=True)\nsys.stdin.readline()")
    programs = [start_program(code, path, tmp_path / "backups") for _ in range(3)]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        program.communicate("go\n", timeout=60)

    assert [program.returncode for program in programs] == [0, 0, 0]
    assert names_in(tmp_path) == ["library.db"]
    check_header(path)
