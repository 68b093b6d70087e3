"""The archive of a stand-in bundle, and its script that installs it."""

from __future__ import annotations

import os
import subprocess
import tarfile
from pathlib import Path

import pytest

import dev_tarball
from tests.packaging.trees import make_tree

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the archive is for Linux")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return dev_tarball.make(make_tree(tmp_path), tmp_path / "carrel-1.tar.gz")


@pytest.fixture
def unpacked(archive: Path, tmp_path: Path) -> Path:
    with tarfile.open(archive) as content:
        # The first releases of Python 3.11 know no filter.
        known = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
        content.extractall(tmp_path / "un packed", **known)
    return tmp_path / "un packed" / "carrel-1"


def install(folder: Path, *words: str, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", folder / "install.sh", *words],
        env={"HOME": str(home), "PATH": os.environ["PATH"]},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def files_below(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if not path.is_dir()}


def test_the_same_tree_gives_the_same_archive(archive: Path, tmp_path: Path) -> None:
    again = dev_tarball.make(tmp_path / "tree", tmp_path / "other" / archive.name)

    assert again.read_bytes() == archive.read_bytes()


def test_nobody_in_particular_owns_what_is_in_it(archive: Path) -> None:
    with tarfile.open(archive) as content:
        entries = content.getmembers()

    assert {entry.uid for entry in entries} == {0}
    assert [entry.name for entry in entries[1:]] == sorted(entry.name for entry in entries[1:])


def test_it_is_installed_for_one_person_and_started(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "a home"

    done = install(unpacked, home=home)

    assert done.returncode == 0, done.stderr
    program = home / ".local" / "bin" / "carrel"
    assert subprocess.run([program], capture_output=True, check=True).stdout
    entry = home / ".local" / "share" / "applications" / "org.carrel.Carrel.desktop"
    assert f'\nExec="{program}" %U\n' in entry.read_text(encoding="utf-8")


def test_it_goes_without_a_trace_and_leaves_the_rest(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "prefix"
    other = prefix / "share" / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n", encoding="utf-8")
    install(unpacked, "--prefix", str(prefix), home=tmp_path)
    install(unpacked, "--prefix", str(prefix), home=tmp_path)  # a second time, over the first

    done = install(unpacked, "--prefix", str(prefix), "--remove", home=tmp_path)

    assert done.returncode == 0
    left = {name for name in files_below(prefix) if "arrel" in name or "libx" in name}
    assert left == set()
    assert other.is_file()


def test_what_is_not_there_cannot_be_removed(unpacked: Path, tmp_path: Path) -> None:
    done = install(unpacked, "--remove", home=tmp_path)

    assert done.returncode == 1
    assert "not installed" in done.stderr


def test_a_word_that_is_not_known_changes_nothing(unpacked: Path, tmp_path: Path) -> None:
    assert install(unpacked, "--fly", home=tmp_path / "home").returncode == 2
    assert not (tmp_path / "home").exists()
