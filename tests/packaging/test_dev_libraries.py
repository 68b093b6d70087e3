"""Looking for Qt's shared libraries, and installing them where that is possible."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import dev_libraries
from dev_libraries import DRAWING, WINDOW
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
    assert dev_libraries.needed_by_a_window(variables) == expected


def test_missing_names_what_the_loader_cannot_find() -> None:
    load = loader("libGL.so.1", "libEGL.so.1")

    assert dev_libraries.missing(DRAWING, load) == ["libEGL.so.1", "libGL.so.1"]


def test_missing_asks_the_real_loader() -> None:
    assert dev_libraries.missing(["libc.so.6", "libcarrel-has-none.so.9"]) == [
        "libcarrel-has-none.so.9"
    ]


def test_nothing_is_installed_when_nothing_is_missing(apt_log: Path) -> None:
    dev_libraries.provide(DRAWING + WINDOW, loader())

    assert not apt_log.exists()


def test_a_plain_user_is_told_the_command(apt_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(SetupError) as problem:
        dev_libraries.provide(DRAWING + WINDOW, loader("libxcb-cursor.so.0"))

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

    dev_libraries.provide(DRAWING, load)

    update, install = apt_log.read_text().splitlines()
    assert update.startswith("noninteractive ")
    assert update.endswith(" update")
    assert "install --yes --no-install-recommends" in install
    assert install.endswith(" ".join(dev_libraries.PACKAGES))
    said = capfd.readouterr()
    assert said.out == ""
    assert "chatter" not in said.err


def test_a_library_that_stays_away_is_told(apt_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    with pytest.raises(SetupError, match=r"cannot be loaded: libGL\.so\.1\."):
        dev_libraries.provide(DRAWING, loader("libGL.so.1"))

    assert apt_log.exists()


def test_a_failing_installation_is_told(apt_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    (apt_log.parent / "apt-get").write_text("#!/bin/sh\necho no network\nexit 100\n")

    with pytest.raises(SetupError, match=r"(?s)no network\n.*did not work"):
        dev_libraries.install_packages(["libegl1"], "Qt needs it")


def test_other_systems_are_told_the_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(SetupError, match=r"this system lacks \(libGL\.so\.1\)"):
        dev_libraries.provide(DRAWING, loader("libGL.so.1"))
