"""The folder of which appimagetool makes an AppImage, and which runs as it is."""

from __future__ import annotations

import shutil
from pathlib import Path

from dev_tree import APP

RUN = """\
#!/bin/sh
# An AppImage starts here. The bundle finds its own files beside the program.
exec "$(dirname "$(readlink -f "$0")")/usr/lib/carrel/carrel" "$@"
"""


def make(tree: Path, folder: Path) -> Path:
    """Make the folder anew from a tree, and return it."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tree, folder / "usr", symlinks=True)
    run = folder / "AppRun"
    run.write_text(RUN, encoding="utf-8")
    run.chmod(0o755)
    share = Path("usr") / "share"
    icon = share / "icons" / "hicolor" / "256x256" / "apps" / f"{APP}.png"
    (folder / f"{APP}.desktop").symlink_to(share / "applications" / f"{APP}.desktop")
    (folder / f"{APP}.png").symlink_to(icon)
    (folder / ".DirIcon").symlink_to(icon)
    return folder
