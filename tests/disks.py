"""Disks that are full or cannot be written to, for tests that run as root on Linux."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """Lay a disk of a size such as `2m` over a folder; skip where that cannot be done."""
    folder.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    """Let nobody write into a folder, not even root; skip where that cannot be done."""
    _mount("--bind", str(folder), str(folder))
    try:
        _mount("-o", "remount,bind,ro", str(folder))
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Take all space that is left on a small disk; return the file to remove for more."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        for piece in (bytes(1 << 16), bytes(1 << 9), bytes(1)):
            try:
                while True:
                    file.write(piece)
            except OSError:
                continue
    return filler


def _mount(*options: str) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can lay a disk over a folder")
    done = subprocess.run(["mount", *options], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no disk can be laid over a folder here: {done.stderr.strip()}")
