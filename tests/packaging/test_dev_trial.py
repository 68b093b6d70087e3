"""Trying packages in another root: what is asked of the machine before anything happens there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import dev_trial
from dev_talk import SetupError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="roots are for Linux")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    (tmp_path / "root" / "etc").mkdir(parents=True)
    return tmp_path / "root"


def test_it_takes_the_rights_of_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(SetupError, match="sudo"):
        dev_trial.try_in(tmp_path, tmp_path)


def test_a_folder_that_is_no_debian_is_left_alone(root: Path, tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="no unpacked Debian"):
        dev_trial.try_in(root, tmp_path)

    assert [path.name for path in root.iterdir()] == ["etc"]


def test_without_a_package_there_is_nothing_to_try(root: Path, tmp_path: Path) -> None:
    (root / "etc" / "debian_version").write_text("12\n", encoding="utf-8")

    with pytest.raises(SetupError, match="no package"):
        dev_trial.try_in(root, tmp_path)


def test_only_what_is_tried_is_brought(root: Path, tmp_path: Path) -> None:
    package = tmp_path / "carrel.deb"
    package.write_bytes(b"deb")
    inside = dev_trial.Root(root)
    inside.shared.mkdir(parents=True)
    (inside.shared / "old.deb").write_bytes(b"")

    inside.bring([package])

    assert [path.name for path in inside.shared.iterdir()] == ["carrel.deb"]
