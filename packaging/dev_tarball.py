"""The archive for every Linux: the tree, and a script that installs it."""

from __future__ import annotations

import gzip
import tarfile
from pathlib import Path

import dev_version
from dev_environment import ROOT

INSTALL = ROOT / "packaging" / "linux" / "install.sh"


def make(tree: Path, target: Path) -> Path:
    """Write the archive, in which equal trees give equal bytes, and return it."""
    moment = dev_version.moment()
    top = target.name.removesuffix(".tar.gz")
    target.parent.mkdir(parents=True, exist_ok=True)
    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", compresslevel=9, fileobj=raw, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        _add(archive, INSTALL, f"{top}/install.sh", moment, mode=0o755)
        for path in sorted(tree.rglob("*")):
            _add(archive, path, f"{top}/{path.relative_to(tree).as_posix()}", moment)
    return target


def _add(
    archive: tarfile.TarFile, path: Path, name: str, moment: int, *, mode: int | None = None
) -> None:
    entry = archive.gettarinfo(str(path), name)
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = moment
    entry.mode = entry.mode if mode is None else mode
    if entry.isreg():
        with path.open("rb") as content:
            archive.addfile(entry, content)
    else:
        archive.addfile(entry)
