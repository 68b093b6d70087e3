"""The Debian package of a stand-in bundle."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

import dev_deb
import dev_system
from tests.packaging.trees import make_tree

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is missing")


def told(package: Path, *words: str) -> str:
    line = ["dpkg-deb", *words[:1], str(package), *words[1:]]
    return subprocess.run(line, capture_output=True, encoding="utf-8", check=True).stdout


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return dev_deb.make(make_tree(tmp_path), tmp_path / "work", tmp_path)


def test_the_package_holds_the_tree_below_usr(package: Path) -> None:
    content = told(package, "--contents")

    assert " root/root " in content
    assert "./usr/bin/carrel -> ../lib/carrel/carrel" in content
    assert "./usr/share/applications/org.carrel.Carrel.desktop" in content


def test_the_package_says_what_it_needs(package: Path) -> None:
    depends = told(package, "--field", "Depends")

    assert "libc6 (>= 2.35)" in depends
    assert [name for name in dev_system.PACKAGES if name not in depends] == []


def test_the_same_tree_gives_the_same_package(package: Path, tmp_path: Path) -> None:
    again = dev_deb.make(tmp_path / "tree", tmp_path / "elsewhere", tmp_path / "bundle")

    assert again.read_bytes() == package.read_bytes()
