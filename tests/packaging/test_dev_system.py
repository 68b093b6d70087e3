"""Looking for what the system has to bring, and installing it where that is possible."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import dev_system
from dev_system import DRAWING, WINDOW
from dev_talk import SetupError

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux leaves these libraries to the system"
)


def loader(*absent: str) -> Callable[[str], object]:
    """Return a dynamic loader of a system that lacks some libraries."""

    def load(soname: str) -> object:
        if soname in absent:
            raise OSError(f"{soname}: cannot open shared object file: No such file or directory")
        return object()

    return load


@pytest.fixture
def apt_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put an apt-get first in PATH that only notes how it was called."""
    log = tmp_path / "apt.log"
    program = tmp_path / "apt-get"
    program.write_text(f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> "{log}"\necho chatter\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    return log


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, ()),
        ({"DISPLAY": ":0"}, DRAWING + WINDOW),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, DRAWING),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, DRAWING),
        ({"QT_QPA_PLATFORM": "xcb"}, DRAWING + WINDOW),
        ({"QT_QPA_PLATFORM": "", "DISPLAY": ""}, ()),
    ],
)
def test_what_a_window_needs_depends_on_the_display(
    variables: dict[str, str], expected: tuple[str, ...]
) -> None:
    assert dev_system.needed_by_a_window(variables) == expected


def test_missing_names_what_the_loader_cannot_find() -> None:
    load = loader("libGL.so.1", "libEGL.so.1")

    assert dev_system.missing(DRAWING, load) == ["libEGL.so.1", "libGL.so.1"]


def test_missing_asks_the_real_loader() -> None:
    assert dev_system.missing(["libc.so.6", "libcarrel-has-none.so.9"]) == [
        "libcarrel-has-none.so.9"
    ]


def test_nothing_is_installed_when_nothing_is_missing(apt_log: Path) -> None:
    dev_system.provide(DRAWING + WINDOW, venv=False, load=loader())

    assert not apt_log.exists()


def test_a_plain_user_is_told_the_command(apt_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(SetupError) as problem:
        dev_system.provide(DRAWING + WINDOW, venv=False, load=loader("libxcb-cursor.so.0"))

    said = str(problem.value)
    assert "libxcb-cursor.so.0" in said
    assert "sudo apt-get install --yes --no-install-recommends libegl1 " in said
    assert "libxcb-cursor0" in said
    assert not apt_log.exists()


def test_root_has_the_packages_installed(
    apt_log: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    def load(soname: str) -> object:
        return loader(*([] if apt_log.exists() else DRAWING))(soname)

    dev_system.provide(DRAWING, venv=False, load=load)

    update, install = apt_log.read_text().splitlines()
    assert update.startswith("noninteractive ")
    assert update.endswith(" update")
    assert "install --yes --no-install-recommends" in install
    assert install.endswith(" ".join(dev_system.PACKAGES))
    said = capfd.readouterr()
    assert said.out == ""
    assert "chatter" not in said.err


def test_a_library_that_stays_away_is_told(apt_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    with pytest.raises(SetupError, match=r"do not load: libGL\.so\.1\."):
        dev_system.provide(DRAWING, venv=False, load=loader("libGL.so.1"))

    assert apt_log.exists()


def test_a_failing_installation_is_told(apt_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    (apt_log.parent / "apt-get").write_text("#!/bin/sh\necho no network\nexit 100\n")

    with pytest.raises(SetupError, match=r"(?s)no network\n.*did not work"):
        dev_system.install(["libegl1"], "libEGL.so.1")


def test_other_systems_are_told_the_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(SetupError, match=r"This system lacks libGL\.so\.1; please install"):
        dev_system.provide(DRAWING, venv=False, load=loader("libGL.so.1"))


def test_a_debian_python_without_ensurepip_is_helped_in_the_same_step(
    apt_log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(sys, "base_prefix", "/usr")

    with pytest.raises(SetupError) as problem:
        dev_system.provide(DRAWING, venv=True, load=loader("libGL.so.1"))

    said = str(problem.value)
    assert "lacks Python's modules venv and ensurepip, libGL.so.1; please run: sudo" in said
    assert "{}.{}-venv libegl1 ".format(*sys.version_info) in said
    assert not apt_log.exists()


def test_another_python_without_ensurepip_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(sys, "base_prefix", "/opt/python")

    with pytest.raises(SetupError, match="lacks the modules venv and ensurepip"):
        dev_system.provide(DRAWING, venv=True, load=loader())
