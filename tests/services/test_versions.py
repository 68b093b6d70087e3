from __future__ import annotations

import platform
import re
from importlib.metadata import PackageNotFoundError

import pytest

from desktop.services import versions
from desktop.services.versions import part_versions


def test_every_part_has_its_version() -> None:
    parts = part_versions()

    assert list(parts) == ["SQLite", "Whoosh", "Python"]
    assert all(re.fullmatch(r"\d+\.\d+.*", version) for version in parts.values())
    assert parts["Python"] == platform.python_version()


def test_a_part_that_does_not_tell_its_version_is_no_failure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_package: str) -> str:
        raise PackageNotFoundError

    monkeypatch.setattr(versions, "version", fail)

    assert part_versions()["Whoosh"] == "—"
