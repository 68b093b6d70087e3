"""Making, keeping and renewing environments, with a real interpreter, pip and wheels."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import dev_environment
from dev_environment import ROOT, Environment
from dev_talk import SetupError

PROVIDE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from dev_environment import Environment
Environment(Path(sys.argv[2])).provide(Path(sys.argv[3]))
"""


class FirstStart(NamedTuple):
    """How a process that set up an environment ended, and what it said."""

    status: int
    output: str
    talk: str


def write_wheel(folder: Path, version: str) -> Path:
    """Make a wheel of a package named bookmark, which holds nothing but its version."""
    files = {
        "bookmark.py": f"VERSION = {version!r}\n",
        f"bookmark-{version}.dist-info/METADATA": (
            f"Metadata-Version: 2.1\nName: bookmark\nVersion: {version}\n"
        ),
        f"bookmark-{version}.dist-info/WHEEL": (
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        ),
    }
    rows = []
    for name, text in files.items():
        checksum = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest())
        rows.append(f"{name},sha256={checksum.rstrip(b'=').decode()},{len(text)}")
    record = f"bookmark-{version}.dist-info/RECORD"
    files[record] = "\n".join([*rows, f"{record},,", ""])
    path = folder / f"bookmark-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def write_lock(lock: Path, wheel: Path, checksum: str | None = None) -> None:
    """Make a lock file that names the one wheel."""
    right = hashlib.sha256(wheel.read_bytes()).hexdigest()
    version = wheel.name.split("-")[1]
    lock.write_text(f"bookmark=={version} --hash=sha256:{checksum or right}\n", encoding="utf-8")


def bookmark_version(environment: Environment) -> str:
    """Ask the environment's interpreter which bookmark it has."""
    line = [environment.python, "-c", "import bookmark; print(bookmark.VERSION)"]
    return subprocess.run(line, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with two wheels, and a lock file for each."""
    folder = tmp_path_factory.mktemp("shelf, ünsorted")
    for version in ("1.0", "2.0"):
        write_lock(folder / f"{version}.lock", write_wheel(folder, version))
    return folder


@pytest.fixture(scope="module", autouse=True)
def offline(shelf: Path) -> Iterator[None]:
    """Have pip look into the shelf and nowhere else."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PIP_CONFIG_FILE", os.devnull)
        patch.setenv("PIP_FIND_LINKS", shelf.as_uri())
        yield


@pytest.fixture(scope="module")
def first_starts(shelf: Path, offline: None) -> list[FirstStart]:
    """Have two processes set up the same environment at the same time."""
    if importlib.util.find_spec("ensurepip") is None:
        pytest.skip("this Python cannot make virtual environments")
    arguments = [ROOT / "packaging", shelf / "made", shelf / "1.0.lock"]
    line = [sys.executable, "-c", PROVIDE, *map(str, arguments)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
    both = [subprocess.Popen(line, **pipes) for _ in range(2)]
    talk = [one.communicate(timeout=120) for one in both]
    return [FirstStart(one.returncode, *said) for one, said in zip(both, talk, strict=True)]


@pytest.fixture
def environment(shelf: Path, first_starts: list[FirstStart], tmp_path: Path) -> Environment:
    """Return an environment that holds what 1.0.lock names, to be changed at will."""
    shutil.copytree(shelf / "made", tmp_path / "venv", symlinks=True)
    return Environment(tmp_path / "venv")


def test_two_first_starts_at_once_make_one_environment(first_starts: list[FirstStart]) -> None:
    assert [one.status for one in first_starts] == [0, 0], first_starts
    assert [one.output for one in first_starts] == ["", ""]
    assert sum(one.talk.count("making the environment") for one in first_starts) == 1


def test_a_made_environment_holds_what_the_lock_names(
    environment: Environment, shelf: Path
) -> None:
    assert environment.holds(shelf / "1.0.lock")
    assert not environment.holds(shelf / "2.0.lock")
    assert bookmark_version(environment) == "1.0"


def test_what_is_there_is_not_installed_again(
    environment: Environment, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subprocess, "call", lambda *_a, **_k: pytest.fail("pip was called"))

    environment.provide(shelf / "1.0.lock")


def test_the_project_can_be_imported_from_anywhere(
    shelf: Path, first_starts: list[FirstStart]
) -> None:
    python = Environment(shelf / "made").python
    line = [python, "-P", "-c", "import desktop; print(desktop.__file__)"]
    found = subprocess.run(line, check=True, capture_output=True, encoding="utf-8", cwd=shelf)

    assert Path(found.stdout.strip()) == ROOT / "desktop" / "__init__.py"


def test_another_lock_brings_the_environment_up_to_date(
    environment: Environment, shelf: Path
) -> None:
    kept = environment.folder / "kept"
    kept.touch()

    environment.provide(shelf / "2.0.lock")

    assert environment.holds(shelf / "2.0.lock")
    assert not environment.holds(shelf / "1.0.lock")
    assert bookmark_version(environment) == "2.0"
    assert kept.exists()


def test_a_larger_lock_serves_for_the_one_it_includes(
    environment: Environment, shelf: Path, tmp_path: Path
) -> None:
    smaller, larger = shelf / "1.0.lock", tmp_path / "larger.lock"
    larger.write_text(smaller.read_text(encoding="utf-8") + "# and more\n", encoding="utf-8")

    environment.provide(larger, smaller)

    assert environment.holds(larger)
    assert environment.holds(smaller)


def test_another_interpreter_does_not_take_the_environment_over(
    environment: Environment, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "base_prefix", "/opt/another/python")

    assert not environment.holds(shelf / "1.0.lock")


def test_after_a_refused_file_the_environment_is_made_anew(
    environment: Environment, shelf: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    left_behind = environment.folder / "left behind"
    left_behind.touch()
    forged = tmp_path / "2.0.lock"
    write_lock(forged, shelf / "bookmark-2.0-py3-none-any.whl", checksum="0" * 64)

    with pytest.raises(SetupError, match="could not be installed"):
        environment.provide(forged)
    said = capfd.readouterr()

    assert said.out == ""
    assert "HASHES" in said.err
    assert not environment.holds(shelf / "1.0.lock")

    environment.provide(shelf / "1.0.lock")

    assert not left_behind.exists()
    assert bookmark_version(environment) == "1.0"


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, shelf: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()

    with pytest.raises(SetupError, match="could not be set up"):
        Environment(blocked / "venv").provide(shelf / "1.0.lock")


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"identity": 1}', "\x00"])
def test_a_damaged_stamp_holds_nothing(tmp_path: Path, shelf: Path, content: str) -> None:
    (tmp_path / "carrel-stamp.json").write_text(content, encoding="utf-8")

    assert not Environment(tmp_path).holds(shelf / "1.0.lock")


def test_line_ends_do_not_change_a_lock(tmp_path: Path) -> None:
    unix, windows = tmp_path / "unix", tmp_path / "windows"
    unix.write_bytes(b"bookmark==1.0\n")
    windows.write_bytes(b"bookmark==1.0\r\n")

    assert dev_environment.digest(unix) == dev_environment.digest(windows)


def test_settings_that_would_lead_pip_elsewhere_are_dropped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_TARGET", "/somewhere")

    variables = dev_environment.pip_variables()

    assert variables["PIP_USER"] == "0"
    assert "PIP_TARGET" not in variables
    assert "PIP_FIND_LINKS" in variables
