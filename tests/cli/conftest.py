"""A command line, empty or with the sample in its library."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.cli.main import main
from desktop.paths import resources
from tests.cli.running import Carrel


@pytest.fixture
def carrel(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Carrel:
    """The command line with an empty library."""
    return Carrel(tmp_path / "library", capsys)


@pytest.fixture(scope="session")
def sample_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with the sample in it, to be copied."""
    folder = tmp_path_factory.mktemp("sample") / "library"
    sample = resources() / "sample" / "daily-papers.txt"
    assert main(["--library", str(folder), "import", str(sample)]) == 0
    return folder


@pytest.fixture
def filled(carrel: Carrel, sample_library: Path) -> Carrel:
    """The command line with the sample in its library."""
    shutil.copytree(sample_library, carrel.library)
    return carrel
