"""The Debian package, made by dpkg-deb from the tree."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import dev_version
from dev_talk import SetupError
from dev_tree import MAINTAINER

# Where Debian and Ubuntu call them otherwise, since 2024; the others are in dev_system.PACKAGES.
DEPENDS = (
    "libc6 (>= {glibc})",
    "libstdc++6",
    "libegl1",
    "libgl1",
    "libglib2.0-0t64 | libglib2.0-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)
CONTROL = """\
Package: carrel
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: shared-mime-info, xdg-utils
Section: science
Priority: optional
Description: reading list for digests of research papers
 Carrel takes the digests of papers that arrive every morning, keeps each
 paper in a library on your own disk, and lets you skim, decide, read, write
 notes, find any of it again, and take the notes with you.
 .
 It works offline and never opens a network connection. Python and Qt are
 inside the package.
"""


def make(tree: Path, work: Path, dist: Path) -> Path:
    """Make the package of a tree that lies below /usr, and return it; raises SetupError."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(tree, work / "usr", symlinks=True)
    control = work / "DEBIAN"
    control.mkdir()
    architecture = _printed(["dpkg", "--print-architecture"])
    (control / "control").write_text(control_text(tree, architecture), encoding="utf-8")
    (control / "md5sums").write_text(_sums(work), encoding="utf-8")
    control.chmod(0o755)
    target = dist / f"carrel_{dev_version.version()}_{architecture}.deb"
    line = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(work), str(target)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(dev_version.moment())}
    if subprocess.call(line, env=environment, stdout=sys.stderr) != 0:
        raise SetupError("dpkg-deb could not make the package; the lines above say why.")
    shutil.rmtree(work)
    return target


def control_text(tree: Path, architecture: str) -> str:
    """Return the control file of a package that holds the tree."""
    size = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir())
    depends = ", ".join(DEPENDS).format(glibc=glibc(tree))
    version = dev_version.version()
    return CONTROL.format(
        version=version,
        maintainer=MAINTAINER,
        architecture=architecture,
        size=size // 1024,
        depends=depends,
    )


def glibc(tree: Path) -> str:
    """Return the version of the C library that the libraries of a tree ask for at most."""
    asked = {(2, 34)}
    for path in tree.rglob("*.so*"):
        if path.is_file():
            names = re.findall(rb"\0GLIBC_(\d+)\.(\d+)(?=[.\0])", path.read_bytes())
            asked.update((int(major), int(minor)) for major, minor in names)
    return "{}.{}".format(*max(asked))


def _sums(work: Path) -> str:
    files = sorted(path for path in (work / "usr").rglob("*") if path.is_file())
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}"
        f"  {path.relative_to(work).as_posix()}\n"
        for path in files
        if not path.is_symlink()
    )


def _printed(line: list[str]) -> str:
    return subprocess.run(line, check=True, capture_output=True, encoding="utf-8").stdout.strip()
