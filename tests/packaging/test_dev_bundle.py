"""Trying a bundle that was just made."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import dev_bundle
from dev_talk import SetupError

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in bundles are shell scripts")


def write_program(folder: Path, script: str) -> Path:
    """Make something that starts like a bundle."""
    path = folder / "carrel"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_a_bundle_that_does_what_the_checkout_does_passes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = write_program(tmp_path, f'exec "{sys.executable}" -P -m desktop "$@"')

    dev_bundle.smoke_test(program)

    assert "searches and exports the sample digest" in capsys.readouterr().err


def test_a_bundle_that_cannot_start_is_told_with_what_it_said(tmp_path: Path) -> None:
    program = write_program(tmp_path, "echo no module named desktop >&2; exit 1")

    with pytest.raises(SetupError, match="“carrel --version” failed: no module named desktop"):
        dev_bundle.smoke_test(program)


def test_a_bundle_that_finds_no_papers_is_told(tmp_path: Path) -> None:
    program = write_program(tmp_path, """echo '{"files": [{"papers": 0}]}'""")

    with pytest.raises(SetupError, match="found no papers"):
        dev_bundle.smoke_test(program)


def test_a_bundle_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="No such file"):
        dev_bundle.smoke_test(tmp_path / "carrel")


def test_the_size_of_a_folder_counts_every_file_once(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "one").write_bytes(b"x" * 1_500_000)
    (tmp_path / "inner" / "two").write_bytes(b"x" * 500_000)
    (tmp_path / "link").symlink_to("one")

    assert dev_bundle.megabytes(tmp_path) == pytest.approx(2.0)


def test_libraries_that_were_moved_within_are_not_stripped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stripped: list[str] = []
    monkeypatch.setattr("subprocess.call", lambda line, **_: stripped.extend(line) or 0)
    for name in ("numpy.libs/libblas.so", "numpy/core.so", "libqt.so.6"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")

    dev_bundle.strip(tmp_path)

    assert {Path(one).name for one in stripped if ".so" in one} == {"core.so", "libqt.so.6"}
