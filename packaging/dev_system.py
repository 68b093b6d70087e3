"""What the system has to bring besides Python: looked for, and installed on Debian as root."""

from __future__ import annotations

import ctypes
import importlib.util
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


def provide(
    sonames: Iterable[str], *, venv: bool, load: Callable[[str], object] = ctypes.CDLL
) -> None:
    """See to it that the libraries are there and, if asked, that Python can make environments.

    Raises SetupError, with the command to run, where they cannot be installed from here.
    """
    absent = [] if not venv or can_make_environments() else ["Python's modules venv and ensurepip"]
    packages = [venv_package()] if absent else []
    if sys.platform.startswith("linux") and (libraries := missing(sonames, load)):
        absent += libraries
        packages += PACKAGES
    if not absent:
        return
    install(packages, ", ".join(absent))
    importlib.invalidate_caches()
    if still := missing(sonames, load):
        raise SetupError(f"Qt's libraries are installed, but do not load: {', '.join(still)}.")


def can_make_environments() -> bool:
    """Tell whether Python's own venv and ensurepip are there: Debian ships them apart."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def venv_package() -> str:
    """Name Debian's package with venv and ensurepip; raises SetupError for another's Python."""
    if sys.base_prefix != "/usr":
        raise SetupError(
            f"{sys.executable} lacks the modules venv and ensurepip; "
            "please use a Python that was installed with them."
        )
    return "python{}.{}-venv".format(*sys.version_info)


def install(packages: Iterable[str], absent: str) -> None:
    """Install Debian packages as root; otherwise raise SetupError with what is to be done."""
    if shutil.which("apt-get") is None:
        raise SetupError(
            f"This system lacks {absent}; please install what holds them, then try again."
        )
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        raise SetupError(f"This system lacks {absent}; please run: sudo {' '.join(command)}")
    say(f"this system lacks {absent}; installing {' '.join(packages)} …")
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
