"""Reads, writes and flushes fail with EIO and ENOSPC, each call in turn: said, and nothing lost.

All calls of a step are tried with CARREL_THOROUGH, some of them otherwise.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.failing import shim
from tests.others import ROOT
from tests.services.failing_works import WORKS


@pytest.fixture(scope="module")
def made_shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shim(tmp_path_factory.mktemp("shim"))


@pytest.mark.parametrize("name", WORKS)
def test_a_disk_that_fails_at_any_call(tmp_path: Path, made_shim: Path, name: str) -> None:
    every = "every" if os.environ.get("CARREL_THOROUGH") else "some"
    line = [sys.executable, "-P", "-B", "-m", "tests.services.failing_works"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LD_PRELOAD": str(made_shim)}
    done = subprocess.run(
        [*line, str(tmp_path), str(made_shim), name, every],
        env=environment, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2_000:]
    assert int(done.stdout.split()[0]) > 0
