"""What the rows of the bench share: how to measure, processes of their own, and folders."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
# Seconds after which something measured is taken to hang.
PATIENCE = 300.0


@dataclass(frozen=True, slots=True)
class Bench:
    """How to measure: papers, rounds, the digest whose words are used, and the folder of texts.

    What does not depend on the papers is measured with the first of several sizes alone.
    """

    size: int
    rounds: int
    digest: Path
    texts: Path | None = None
    quick: bool = False
    is_first: bool = True
    is_last: bool = True


def carrel(library: Path, *words: str) -> float:
    """Run a command of Carrel; return the seconds that it took."""
    return spawn([sys.executable, "-m", "desktop", "--library", str(library), *words])


def spawn(line: list[str]) -> float:
    """Run a process to its end; return the seconds that it took."""
    start = time.perf_counter()
    subprocess.run(
        line,
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=ROOT,
        timeout=PATIENCE,
        env=as_installed(),
    )
    return time.perf_counter() - start


def told_by(script: str, *words: str) -> dict[str, Any]:
    """Run a script of the bench in a process of its own; return the JSON that it prints last."""
    line = [sys.executable, str(HERE / script), *words]
    said = subprocess.check_output(line, text=True, cwd=ROOT, timeout=PATIENCE, env=as_installed())
    told: dict[str, Any] = json.loads(said.splitlines()[-1])
    return told


def as_installed() -> dict[str, str]:
    """Return the environment, but for what keeps Python from keeping modules compiled.

    An installed program has its modules compiled, and the first round compiles them here.
    """
    return {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def folders(count: int) -> list[Path]:
    """Return so many folders that do not exist yet, below one that goes away at the end."""
    parent = Path(tempfile.mkdtemp(prefix="carrel-bench-"))
    atexit.register(shutil.rmtree, parent, ignore_errors=True)
    return [parent / str(number) for number in range(count)]


def wall(job: Callable[[], object]) -> float:
    """Return the seconds that a job takes."""
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def processor(job: Callable[[], object]) -> float:
    """Return the processor's seconds that a job takes in this process."""
    start = time.process_time()
    job()
    return time.process_time() - start


def count_papers(digest: Path) -> int:
    """Return how many papers a digest holds."""
    from desktop.readers.source import Source
    from desktop.services.reading import read

    return len(read(Source.from_path(digest), str(digest)).drafts)
