"""The folder that an AppImage is made of."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

import dev_appdir
from tests.packaging.trees import make_tree

pytestmark = pytest.mark.skipif(os.name == "nt", reason="AppImages are for Linux")


def test_it_starts_from_anywhere_and_shows_its_icon(tmp_path: Path) -> None:
    folder = dev_appdir.make(make_tree(tmp_path), tmp_path / "Carrel.AppDir")
    link = tmp_path / "link"
    link.symlink_to(folder / "AppRun")

    done = subprocess.run([link, "list"], capture_output=True, encoding="utf-8", check=True)

    assert done.stdout == f"{folder}/usr/lib/carrel/carrel list\n"
    for name in ("org.carrel.Carrel.desktop", "org.carrel.Carrel.png", ".DirIcon"):
        assert (folder / name).is_file()
