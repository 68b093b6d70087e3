"""What is made of the bundle on each system: packages, an installer, an image; and checksums."""

from __future__ import annotations

import hashlib
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import dev_appdir
import dev_deb
import dev_flatpak
import dev_tarball
import dev_tree
import dev_version
from dev_environment import ROOT
from dev_talk import SetupError, say

CHECKSUMS = "SHA256SUMS"


def make(bundle: Path, work: Path, dist: Path) -> list[Path]:
    """Make all that this system can make, and the checksums; raises SetupError."""
    if sys.platform == "win32":
        made = _windows(bundle, work, dist)
    elif sys.platform == "darwin":
        made = _macos(dist)
    else:
        made = _linux(bundle, work, dist)
    write_checksums(made, dist / CHECKSUMS)
    return made


def write_checksums(files: Iterable[Path], target: Path) -> None:
    """Write the SHA-256 of each file, as `sha256sum --check` reads it."""
    lines = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    target.write_text("".join(lines), encoding="utf-8", newline="\n")


def installer(bundle: Path, icon: Path, target: Path) -> None:
    """Compile the Windows installer of a folder with NSIS, which runs on Debian too."""
    script = ROOT / "packaging" / "windows" / "carrel.nsi"
    defined = {
        "VERSION": dev_version.version(),
        "BUNDLE": str(bundle),
        "ICON": str(icon),
        "LICENCE": str(ROOT / "LICENSE"),
        "TARGET": str(target),
    }
    words = [f"-D{name}={value}" for name, value in defined.items()]
    _call(["makensis", "-NOCD", "-V2", *words, str(script)], "NSIS could not make the installer")


def _linux(bundle: Path, work: Path, dist: Path) -> list[Path]:
    tree = work / "tree"
    dev_tree.make(bundle, work / "icons", tree)
    name = f"carrel-{dev_version.version()}-linux-{platform.machine()}"
    made = [dev_tarball.make(tree, dist / f"{name}.tar.gz")]
    if shutil.which("dpkg-deb"):
        made.append(dev_deb.make(tree, work / "deb", dist))
    else:
        say("no .deb is made: this system lacks dpkg-deb")
    folder = dev_appdir.make(tree, dist / "Carrel.AppDir")
    if shutil.which("appimagetool"):
        image = dist / f"{name}.AppImage"
        _call(["appimagetool", "--no-appstream", str(folder), str(image)], "No AppImage was made")
        made.append(image)
    else:
        say(f"no AppImage is made: this system lacks appimagetool; {folder} is what it takes")
    manifest = dev_flatpak.write(made[0], dist)
    say(f"wrote {manifest}: flatpak-builder makes a Flatpak of the .tar.gz with it")
    return made


def _windows(bundle: Path, work: Path, dist: Path) -> list[Path]:
    if shutil.which("makensis") is None:
        say("no installer is made: this system lacks makensis (https://nsis.sourceforge.io)")
        return []
    target = dist / f"carrel-{dev_version.version()}-windows-setup.exe"
    installer(bundle, work / "icons" / "carrel.ico", target)
    return [target]


def _macos(dist: Path) -> list[Path]:
    image = dist / f"carrel-{dev_version.version()}-macos-{platform.machine()}.dmg"
    script = ROOT / "packaging" / "macos" / "dmg.sh"
    _call(["sh", str(script), str(dist / "Carrel.app"), str(image)], "No disk image was made")
    return [image]


def _call(line: list[str], otherwise: str) -> None:
    if subprocess.call(line, stdout=sys.stderr) != 0:
        raise SetupError(f"{otherwise}; the lines above say why.")
