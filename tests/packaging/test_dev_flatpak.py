"""The Flatpak manifest."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest

import dev_flatpak


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    archive = tmp_path / "carrel-1.tar.gz"
    archive.write_bytes(b"an archive")
    return dev_flatpak.write(archive, tmp_path)


def test_it_names_the_archive_beside_it_and_what_is_in_it(manifest: Path) -> None:
    content = json.loads(manifest.read_text(encoding="utf-8"))

    (source,) = content["modules"][0]["sources"]
    assert (manifest.parent / source["path"]).is_file()
    assert source["sha256"] == hashlib.sha256(b"an archive").hexdigest()


def test_it_does_not_ask_for_the_network(manifest: Path) -> None:
    assert "network" not in manifest.read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("flatpak-builder") is None, reason="flatpak-builder is missing")
def test_the_builder_takes_it(manifest: Path) -> None:
    line = ["flatpak-builder", "--show-manifest", str(manifest)]

    assert subprocess.run(line, cwd=manifest.parent, check=False).returncode == 0
