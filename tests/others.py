"""Other processes that use the same library at the same time, or die over it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# A program calls this where it is to be stopped: it tells its parent and waits to be killed.
HALT = """
import sys, time
def halt(*_):
    print("halted", flush=True)
    sys.stdin.read()
"""


def run_program(code: str, *arguments: object) -> str:
    """Run Python code to its end and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env=_environment(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def start_program(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Start Python code; to be waited for or killed by the caller."""
    return subprocess.Popen(
        [sys.executable, "-P", "-c", HALT + code, *map(str, arguments)],
        cwd=ROOT,
        env=_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@contextmanager
def halted(code: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """Run Python code until it calls `halt()`; it is killed the hard way in the end."""
    with start_program(code, *arguments) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "halted\n"
            yield program
        finally:
            program.kill()


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
