"""Checksums, and the Windows installer of a stand-in bundle."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

import dev_formats
import render_icons


def test_checksums_are_those_that_sha256sum_reads(tmp_path: Path) -> None:
    file = tmp_path / "carrel-1.tar.gz"
    file.write_bytes(b"content")

    dev_formats.write_checksums([file], tmp_path / "SHA256SUMS")

    expected = f"{hashlib.sha256(b'content').hexdigest()}  carrel-1.tar.gz\n"
    assert (tmp_path / "SHA256SUMS").read_bytes() == expected.encode()


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis (Debian: nsis) is missing")
@pytest.mark.usefixtures("qapp")
def test_the_windows_installer_compiles(tmp_path: Path) -> None:
    bundle = tmp_path / "carrel"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "carrel.exe").write_bytes(b"MZ")
    (bundle / "_internal" / "python.dll").write_bytes(b"MZ")
    sizes = render_icons.ICO_SIZES
    source = render_icons.DRAWINGS["carrel"][0]
    icon = tmp_path / "carrel.ico"
    icon.write_bytes(render_icons.ico({size: render_icons.draw(source, size) for size in sizes}))
    target = tmp_path / "setup.exe"

    dev_formats.installer(bundle, icon, target)

    assert target.read_bytes().startswith(b"MZ")
