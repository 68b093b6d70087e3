"""Running commands: in this process, or as a person does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.main import main

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command came to."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which holds one JSON value and nothing else."""
        return json.loads(self.out)

    @property
    def papers(self) -> list[dict[str, Any]]:
        """The papers of a JSON answer."""
        papers: list[dict[str, Any]] = self.json["papers"]
        return papers

    @property
    def sentence(self) -> str:
        """Standard error, which holds one line that any reader understands."""
        assert self.err.startswith("carrel: ")
        assert self.err.endswith("\n")
        assert self.err.count("\n") == 1
        assert "Traceback" not in self.err
        assert "[Errno" not in self.err
        return self.err.removeprefix("carrel: ").strip()


class Carrel:
    """The command line with a library of its own."""

    def __init__(self, library: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.library = library
        self._capsys = capsys

    def __call__(self, *words: object) -> Outcome:
        """Run a command in this process."""
        self._capsys.readouterr()
        try:
            status = main(["--library", str(self.library), *map(str, words)])
        except SystemExit as exit_:
            status = int(exit_.code or 0)
        out, err = self._capsys.readouterr()
        return Outcome(status, out, err)


def run(
    *words: object,
    library: Path,
    stdin: bytes | None = None,
    variables: Mapping[str, str] | None = None,
) -> Outcome:
    """Run `python -m desktop` in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "desktop", *map(str, words)],
        env={
            **os.environ,
            "CARREL_LIBRARY": str(library),
            "PYTHONPATH": str(ROOT),
            **(variables or {}),
        },
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())
