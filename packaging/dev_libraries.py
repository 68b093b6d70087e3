"""The shared libraries that Qt's wheels expect of a Linux system, looked for and installed."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping

from dev_talk import SetupError, say

# What every Qt program loads, one that draws offscreen too.
DRAWING = (
    "libEGL.so.1",
    "libGL.so.1",
    "libglib-2.0.so.0",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libxkbcommon.so.0",
)
# What a window on an X display loads besides.
WINDOW = (
    "libxkbcommon-x11.so.0",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
)
# The Debian and Ubuntu packages that hold all of the above, directly or by what they depend on.
PACKAGES = (
    "libegl1",
    "libgl1",
    "libglib2.0-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)


def needed_by_a_window(variables: Mapping[str, str]) -> tuple[str, ...]:
    """Name the libraries that opening a window takes, given the environment variables.

    With no display and no platform asked for, no window can open and none is needed.
    """
    platform = variables.get("QT_QPA_PLATFORM", "")
    if platform:
        return DRAWING + WINDOW if platform.startswith("xcb") else DRAWING
    if variables.get("WAYLAND_DISPLAY"):
        return DRAWING
    return DRAWING + WINDOW if variables.get("DISPLAY") else ()


def missing(sonames: Iterable[str], load: Callable[[str], object] = ctypes.CDLL) -> list[str]:
    """Return those of the libraries that the dynamic loader cannot find."""
    lacking = []
    for soname in sonames:
        try:
            load(soname)
        except OSError:
            lacking.append(soname)
    return lacking


def provide(sonames: Iterable[str], load: Callable[[str], object] = ctypes.CDLL) -> None:
    """See to it that the libraries are there; only Linux has to be asked.

    Raises SetupError, with the command to run, where they cannot be installed from here.
    """
    if not sys.platform.startswith("linux"):
        return
    lacking = missing(sonames, load)
    if not lacking:
        return
    named = ", ".join(lacking)
    if shutil.which("apt-get") is None:
        raise SetupError(
            f"Qt needs shared libraries that this system lacks ({named}); "
            "please install the packages that hold them, then try again."
        )
    install_packages(PACKAGES, f"Qt needs shared libraries that are not installed ({named})")
    if still := missing(lacking, load):
        raise SetupError(
            f"Qt's libraries were installed, but cannot be loaded: {', '.join(still)}."
        )


def install_packages(packages: Iterable[str], reason: str) -> None:
    """Install Debian packages as root; otherwise raise SetupError naming the command to run."""
    names = list(packages)
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *names]
    if os.geteuid() != 0:
        raise SetupError(f"{reason}; please run: sudo {' '.join(command)}")
    say(f"{reason}: installing {' '.join(names)}")
    for arguments in (["update"], command[1:]):
        run_apt_get(["-qq", "-o", "DPkg::Lock::Timeout=300", *arguments])


def run_apt_get(arguments: list[str]) -> None:
    """Run apt-get without questions; what it says is shown when it fails, in a SetupError."""
    line = ["apt-get", *arguments]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        line,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        raise SetupError(
            f"{done.stdout}“{' '.join(line)}” did not work, as the lines above say. "
            "It needs Debian's package archive: please check the connection and try again."
        )
