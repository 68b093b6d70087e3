from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError

import pytest

from desktop.services import versions
from desktop.services.versions import part_versions
from desktop.store.engine import sqlite3


def test_the_parts_below_the_window_tell_their_versions() -> None:
    assert part_versions() == {
        "SQLite": sqlite3.sqlite_version,
        "Whoosh": "2.7.5",
        "Python": platform.python_version(),
    }


def test_a_part_that_does_not_say_its_version_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(package: str) -> str:
        raise PackageNotFoundError(package)

    monkeypatch.setattr(versions, "version", unknown)

    assert part_versions()["Whoosh"] == "—"
