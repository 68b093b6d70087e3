"""Measurements of what a reader feels, as ratios against a limit taken in the same run.

    python3 packaging/dev.py bench [--rows NAME,…] [--size N] [--texts FOLDER] [--json FILE]
                                   [--quick]

Rows: `import` (a digest, from the file to on disk and searchable; a large one, into the library),
`start` (to a window that can be used, against an empty one), `stalls` (how long the window does not
answer while it imports and indexes), `open` (a paper with formulas), `list` (its lines: jumps,
wheel, orders), `search` and `index` (against SQLite FTS5 and Whoosh as it comes), `export` (a
folder of notes, against writing the same bytes), `bundle` (the start of the bundle, if there is
one, against that from the virtual environment), `triage` (a key of deciding, until what it does
is painted).
Times are wall times, but for those of a large digest, of opening, searching and indexing; each is
the median of several rounds, interleaved with its limit.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
# Seconds after which something measured is taken to hang.
PATIENCE = 120.0


@dataclass(frozen=True, slots=True)
class Measured:
    """A line of the table. `ratio` is `value` against that of `against`; `target` its bound."""

    row: str
    size: int
    metric: str
    value: float
    unit: str
    against: str
    ratio: float | None
    target: str
    met: bool


@dataclass(frozen=True, slots=True)
class Bench:
    """How to measure: sizes, rounds, and the digest whose words are used."""

    size: int
    rounds: int
    digest: Path
    most: int = 100_000
    quick: bool = False


def main(arguments: list[str]) -> int:
    """Measure, print the table, and return 0 whether or not targets were met."""
    sys.path[:0] = [str(ROOT), str(HERE)]
    import bench_data

    options = parser().parse_args(arguments)
    rounds = 2 if options.quick else 7
    bench = Bench(
        options.size or (300 if options.quick else 20_000),
        rounds,
        bench_data.digest(options.texts),
        options.size or 100_000,
        options.quick,
    )
    print(
        f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores; "
        f"digest {bench.digest.name}, {rounds} rounds\n"
    )
    found: list[Measured] = []
    for name in options.rows.split(","):
        found += ROWS[name](bench)
    print(table(found))
    if options.json:
        options.json.write_text(json.dumps([asdict(one) for one in found], indent=2), "utf-8")
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the options of the bench."""
    options = argparse.ArgumentParser(
        prog="dev.py bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("--rows", default=",".join(ROWS), help="which rows, by name")
    options.add_argument(
        "--size", type=int, help="papers in the library (20,000), or in a large digest (100,000)"
    )
    options.add_argument("--texts", type=Path, help="a folder of real digests (CARREL_SAMPLES)")
    options.add_argument("--json", type=Path, metavar="FILE", help="write the results there too")
    options.add_argument(
        "--quick", action="store_true", help="a tiny library, to see that it works"
    )
    return options


def import_row(bench: Bench) -> list[Measured]:
    """Import a digest on the command line, each time anew; then large ones."""
    import bench_import

    seconds = [carrel(fresh, "import", str(bench.digest)) for fresh in folders(bench.rounds)]
    bare = [spawn([sys.executable, "-c", "pass"]) for _ in range(bench.rounds)]
    value, papers = statistics.median(seconds), count_papers(bench.digest)
    return [
        Measured(
            "import",
            papers,
            f"to searchable, spread {spread(seconds)}",
            value,
            "s",
            "an empty Python process",
            value / statistics.median(bare),
            "< 2 s",
            value < 2,
        ),
        *bench_import.rows(bench),
    ]


def start_row(bench: Bench) -> list[Measured]:
    """Start the window on a library, against an empty window, in turns."""
    import bench_data

    library = bench_data.library_of(bench.size, bench.digest)
    bare, full, whole = [], [], []
    for _ in range(bench.rounds + 1):
        bare += start_of("bare", "ready")
        ready, complete = start_of(str(library), "ready", "complete")
        full.append(ready)
        whole.append(complete)
    # The first round reads files from the disk that the others find in memory.
    limit = statistics.median(bare[1:])

    def measured(what: str, seconds: list[float], most: float) -> Measured:
        value = statistics.median(seconds)
        metric, ratio = f"{what}, spread {spread(seconds)}", value / limit
        against, target = "an empty QMainWindow", f"<= {most:g} times"
        return Measured(
            "start", bench.size, metric, value, "s", against, ratio, target, ratio <= most
        )

    return [
        measured("until papers can be walked through", full[1:], 2),
        measured("until every pane stands", whole[1:], 5),
    ]


def stalls_row(bench: Bench) -> list[Measured]:
    """Watch the event loop of the window while it imports and indexes a digest."""
    worst = []
    for fresh in folders(min(3, bench.rounds)):
        line = [sys.executable, str(HERE / "bench_stalls.py"), str(fresh), str(bench.digest)]
        worst.append(
            json.loads(
                subprocess.check_output(
                    line, text=True, cwd=ROOT, timeout=PATIENCE, env=as_installed()
                )
            )
        )
    longest = statistics.median(run["worst"] for run in worst)
    p99 = statistics.median(run["p99"] for run in worst)
    papers = count_papers(bench.digest)
    return [
        Measured(
            "stalls",
            papers,
            "worst while importing and indexing",
            longest,
            "ms",
            "",
            None,
            "<= 50 ms",
            longest <= 50,
        ),
        Measured(
            "stalls",
            papers,
            "p99 while importing and indexing",
            p99,
            "ms",
            "",
            None,
            "<= 50 ms",
            p99 <= 50,
        ),
    ]


def export_row(bench: Bench) -> list[Measured]:
    """Export a folder of notes, against writing the same files."""
    import bench_export

    return bench_export.export_row(bench)


def search_row(bench: Bench) -> list[Measured]:
    """Ask the index, against FTS5 and Whoosh as it comes."""
    import bench_search

    return bench_search.search_row(bench)


def open_row(bench: Bench) -> list[Measured]:
    """Open papers with formulas in the window, against papers of as many words without any."""
    import bench_open

    return bench_open.open_row(bench)


def list_row(bench: Bench) -> list[Measured]:
    """Fill, jump through, scroll, sort and group the list of the window."""
    import bench_list

    return bench_list.list_row(bench)


def triage_row(bench: Bench) -> list[Measured]:
    """Decide by keys, each until what it does is painted."""
    import bench_triage

    return bench_triage.triage_row(bench)


def index_row(bench: Bench) -> list[Measured]:
    """Index papers, against the same two."""
    import bench_search

    return bench_search.index_row(bench)


def bundle_row(bench: Bench) -> list[Measured]:
    """Start the bundle that was built, against the virtual environment, in turns."""
    import bench_bundle

    return bench_bundle.bundle_row(bench)


ROWS: dict[str, Callable[[Bench], list[Measured]]] = {
    "import": import_row,
    "start": start_row,
    "stalls": stalls_row,
    "search": search_row,
    "index": index_row,
    "export": export_row,
    "open": open_row,
    "bundle": bundle_row,
    "list": list_row,
    "triage": triage_row,
}


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


def as_installed() -> dict[str, str]:
    """Return the environment, but for what keeps Python from keeping modules compiled.

    An installed program has its modules compiled, and the first round compiles them here.
    """
    return {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def start_of(what: str, *stages: str) -> list[float]:
    """Start a window; return the seconds until it says that it is at each stage, in their order."""
    line = [sys.executable, str(HERE / "bench_start.py"), what]
    start = time.perf_counter()
    seconds = []
    with subprocess.Popen(
        line, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=as_installed()
    ) as process:
        watchdog = threading.Timer(PATIENCE, process.kill)
        watchdog.start()
        for stage in stages:
            said = process.stdout.readline().strip() if process.stdout else ""
            seconds.append(time.perf_counter() - start)
            if said != stage:
                process.kill()
                raise RuntimeError(f"the window said “{said}”, not “{stage}”: {' '.join(line)}")
        watchdog.cancel()
    return seconds


def count_papers(digest: Path) -> int:
    """Return how many papers a digest holds."""
    from desktop.readers.source import Source
    from desktop.services.reading import read

    return len(read(Source.from_path(digest), str(digest)).drafts)


def folders(count: int) -> list[Path]:
    """Return so many folders that do not exist yet, below one that goes away at the end."""
    import atexit

    parent = Path(tempfile.mkdtemp(prefix="carrel-bench-"))
    atexit.register(shutil.rmtree, parent, ignore_errors=True)
    return [parent / str(number) for number in range(count)]


def spread(values: list[float]) -> str:
    """Return the lowest and the highest of some seconds."""
    return f"{min(values):.2f} to {max(values):.2f}"


def table(found: list[Measured]) -> str:
    """Return the results as a Markdown table."""
    lines = [
        "| row | papers | what | value | ratio | target | met |",
        "|---|--:|---|--:|--:|---|---|",
    ]
    for one in found:
        ratio = f"{one.ratio:.2f} × {one.against}" if one.ratio is not None else ""
        lines.append(
            f"| {one.row} | {one.size:,} | {one.metric} | {one.value:.2f} {one.unit} | {ratio} "
            f"| {one.target} | {'yes' if one.met else 'no'} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
