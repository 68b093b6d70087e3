"""The rows `start` and `stalls`: real windows in processes of their own."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import threading
import time

import bench_data
from bench_measured import Limit, Measured, line
from bench_running import HERE, PATIENCE, ROOT, Bench, as_installed, count_papers, folders, told_by

START_MOST, COMPLETE_MOST, STALL_MOST = 2, 5, 50
# While many papers are indexed and one types.
TYPING_P99_MOST, TYPING_WORST_MOST = 16, 50
INDEXED = 10_000
TYPING = "event loop late while one types, and the index takes in"


def start_row(bench: Bench) -> list[Measured]:
    """Start the window on a library, against an empty window, in turns."""
    library = str(bench_data.library_of(bench.size, bench.digest))
    bare, full, whole = [], [], []
    for _ in range(bench.rounds + 1):
        bare += start_of("bare", "ready")
        ready, complete = start_of(library, "ready", "complete")
        full.append(ready)
        whole.append(complete)
    # The first round reads files from the disk that the others find in memory.
    empty = statistics.median(bare[1:])

    def measured(what: str, seconds: list[float], most: float | None) -> Measured:
        return line(
            "start", bench.size, what, seconds, "s", Limit("an empty QMainWindow", empty, most)
        )

    return [
        measured("the first start, files not read before", full[:1], None),
        measured("until papers can be walked through", full[1:], START_MOST),
        measured("until every pane stands", whole[1:], COMPLETE_MOST),
    ]


def start_of(what: str, *stages: str) -> list[float]:
    """Start a window; return the seconds until it says that it is at each stage, in their order."""
    words = [sys.executable, str(HERE / "bench_start.py"), what]
    start = time.perf_counter()
    seconds = []
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=as_installed()
    ) as process:
        watchdog = threading.Timer(PATIENCE, process.kill)
        watchdog.start()
        for stage in stages:
            said = process.stdout.readline().strip() if process.stdout else ""
            seconds.append(time.perf_counter() - start)
            if said != stage:
                process.kill()
                raise RuntimeError(f"the window said “{said}”, not “{stage}”: {' '.join(words)}")
        watchdog.cancel()
    return seconds


def stalls_row(bench: Bench) -> list[Measured]:
    """Watch the event loop while a digest is imported, and while papers are indexed and one types.

    The first is done in an empty library, once.
    """
    found = _import_stalls(bench) if bench.is_first else []
    known = bench_data.library_of(bench.size, bench.digest)
    papers, runs = min(INDEXED, bench.size), []
    for fresh in folders(min(3, bench.rounds)):
        shutil.copytree(known, fresh)
        runs.append(told_by("bench_typing.py", str(fresh), str(papers)))
    for name, most in (("p99", TYPING_P99_MOST), ("worst", TYPING_WORST_MOST)):
        late = [run[name] for run in runs]
        found.append(line("stalls", bench.size, f"{TYPING} {papers:,}, {name}", late, "ms", most))
    return found


def _import_stalls(bench: Bench) -> list[Measured]:
    papers = count_papers(bench.digest)
    runs = [
        told_by("bench_stalls.py", str(fresh), str(bench.digest)) for fresh in folders(bench.rounds)
    ]
    what = "event loop late while a digest is imported and indexed"
    return [
        line("stalls", papers, f"{what}, {name}", [run[name] for run in runs], "ms", most)
        for name, most in (("p99", None), ("worst", STALL_MOST))
    ]
