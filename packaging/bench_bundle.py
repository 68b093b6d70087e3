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
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bench import Bench, Measured

MOST = 1.5
# Seconds between two looks.
BETWEEN = 0.002


def bundle_row(settings: Bench) -> list[Measured]:
    """Start both, warm and cold; nothing is measured where no bundle was made, or on Windows."""
    import bench
    import bench_data

    program = bench.ROOT / "dist" / "carrel" / "carrel"
    if not program.is_file():
        return []
    library = bench_data.library_of(settings.size, settings.digest)
    ours = ([str(program)], [program.parent])
    packages, standard = sysconfig.get_path("purelib"), sysconfig.get_path("stdlib")
    theirs = (
        [sys.executable, "-m", "desktop"],
        [Path(packages), Path(standard), bench.ROOT / "desktop", bench.ROOT / "resources"],
    )
    found = []
    for is_cold in (False, True):
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(settings.rounds + 1):
            for (line, folders), seconds in zip((ours, theirs), times, strict=True):
                if is_cold:
                    forget(folders)
                seconds.append(seconds_to_stand(line, library))
        value, limit = (statistics.median(seconds[1:]) for seconds in times)
        found.append(
            bench.Measured(
                "bundle", settings.size,
                f"{'cold' if is_cold else 'warm'} start, spread {bench.spread(times[0][1:])}",
                value, "s", "the virtual environment's", value / limit,
                f"<= {MOST:g} times", value <= MOST * limit,
            )
        )  # fmt: skip
    return found


def seconds_to_stand(line: Sequence[str], library: Path) -> float:
    """Start a window; return the seconds until it stands. It is ended then."""
    import bench

    runtime = Path(tempfile.mkdtemp(prefix="carrel-bench-"))
    environment = {**bench.as_installed(), "XDG_RUNTIME_DIR": str(runtime)}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    start = time.perf_counter()
    try:
        with subprocess.Popen(
            [*line, "--library", str(library)],
            cwd=bench.ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                while not any(name.endswith(".socket") for name in os.listdir(runtime)):  # noqa: PTH208 - faster
                    if process.poll() is not None or time.perf_counter() - start > bench.PATIENCE:
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
