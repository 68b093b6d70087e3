"""The start of the bundle that `dev.py build` made, against that from the virtual environment.

Both start on the same library and draw to memory, in turns. A start ends when the window listens
for a second start, which is after everything in it stands. Cold is a start whose own files (those
of the bundle; packages, standard library and sources) are not in the system's memory.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import bench_data
from bench_measured import Limit, Measured, line
from bench_running import PATIENCE, ROOT, Bench, as_installed

MOST = 1.5
# Seconds between two looks.
BETWEEN = 0.002


def bundle_row(bench: Bench) -> list[Measured]:
    """Start both, warm and cold; nothing is measured where no bundle was made, or on Windows."""
    program = ROOT / "dist" / "carrel" / "carrel"
    if not program.is_file():
        return []
    library = bench_data.library_of(bench.size, bench.digest)
    ours = ([str(program)], [program.parent])
    packages, standard = sysconfig.get_path("purelib"), sysconfig.get_path("stdlib")
    theirs = (
        [sys.executable, "-m", "desktop"],
        [Path(packages), Path(standard), ROOT / "desktop", ROOT / "resources"],
    )
    found = []
    for is_cold in (False, True):
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(bench.rounds + 1):
            for (words, folders), seconds in zip((ours, theirs), times, strict=True):
                if is_cold:
                    forget(folders)
                seconds.append(seconds_to_stand(words, library))
        limit = Limit("the virtual environment's", statistics.median(times[1][1:]), MOST)
        what = "a cold start" if is_cold else "a warm start"
        found.append(line("bundle", bench.size, what, times[0][1:], "s", limit))
    return found


def seconds_to_stand(line: Sequence[str], library: Path) -> float:
    """Start a window; return the seconds until it stands. It is ended then."""
    runtime = Path(tempfile.mkdtemp(prefix="carrel-bench-"))
    environment = {**as_installed(), "XDG_RUNTIME_DIR": str(runtime)}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    start = time.perf_counter()
    try:
        with subprocess.Popen(
            [*line, "--library", str(library)],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                while not any(name.endswith(".socket") for name in os.listdir(runtime)):  # noqa: PTH208 - faster
                    if process.poll() is not None or time.perf_counter() - start > PATIENCE:
                        raise RuntimeError(f"the window does not stand: {' '.join(line)}")
                    time.sleep(BETWEEN)
                return time.perf_counter() - start
            finally:
                process.kill()
    finally:
        shutil.rmtree(runtime, ignore_errors=True)


def forget(folders: Sequence[Path]) -> None:
    """Let the system forget what it read of the files in folders."""
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                with path.open("rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
