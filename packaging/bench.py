"""Measurements of what a reader feels, as ratios against a limit taken in the same run.

    python3 packaging/dev.py bench [--rows NAME,…] [--size N,…] [--texts FOLDER] [--json FILE]
                                   [--page FILE] [--quick] [--profile ROW]

Each row is measured with 1,000, 20,000 and 100,000 papers unless sizes are named, and each line of
it stands beside a limit (an empty window, `json.loads`, `sqlite3`, FTS5, plain writing) or
another tool, taken in turns in the same run. Values are medians of several rounds; where these
differ much they are marked with ≈. What runs in this process and needs nobody else is measured in
time of the processor, which others do not disturb.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(ROOT), str(HERE)]

import bench_beside  # noqa: E402
import bench_data  # noqa: E402
import bench_peers  # noqa: E402
import bench_profile  # noqa: E402
from bench_measured import Measured, grown, table  # noqa: E402
from bench_running import Bench  # noqa: E402

BEGIN, END = "<!-- measured -->", "<!-- /measured -->"
SIZES = (1_000, 20_000, 100_000)
# The rows, and the module and the function of it that measures each.
ROWS = {
    "start": ("bench_windows", "start_row"),
    "memory": ("bench_memory", "memory_row"),
    "import": ("bench_import", "import_row"),
    "index": ("bench_search", "index_row"),
    "search": ("bench_search", "search_row"),
    "open": ("bench_open", "open_row"),
    "list": ("bench_list", "list_row"),
    "triage": ("bench_triage", "triage_row"),
    "rules": ("bench_rules", "rules_row"),
    "note": ("bench_note", "note_row"),
    "export": ("bench_export", "export_row"),
    "stalls": ("bench_windows", "stalls_row"),
    "disk": ("bench_upkeep", "disk_row"),
    "check": ("bench_upkeep", "check_row"),
    "bundle": ("bench_bundle", "bundle_row"),
}


def main(arguments: list[str]) -> int:
    """Measure, print the table; return 1 when a row failed, 0 whether or not targets were met."""
    options = parser().parse_args(arguments)
    sizes = options.size or ((300,) if options.quick else SIZES)
    bench = Bench(
        sizes[0],
        1 if options.quick else 5,
        bench_data.digest(options.texts),
        options.texts,
        quick=options.quick,
    )
    where = (
        f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores, load "
        f"{load()} at the beginning; digest {bench.digest.name}, {bench.rounds} rounds"
    )
    print(f"{where}\n")
    rows = options.profile or options.rows
    failed: list[str] = []
    with bench_profile.collected(wanted=options.profile is not None):
        found = grown(
            one for name in rows.split(",") for one in measured(name, bench, sizes, failed)
        )
    print(table(found))
    for why in [*failed, *bench_peers.absent()]:
        print(f"\n{why}")
    if options.page:
        write_page(options.page, f"{where}.\n\n{table(found)}")
    if options.json:
        options.json.write_text(json.dumps([one.told() for one in found], indent=2), "utf-8")
    return 1 if failed else 0


def measured(
    name: str, bench: Bench, sizes: tuple[int, ...], failed: list[str]
) -> Iterator[Measured]:
    """Measure a row with each size; say why one cannot be measured, and go on with the next."""
    module, function = ROWS[name]
    row: Callable[[Bench], list[Measured]] = getattr(import_module(module), function)
    for size in sizes:
        at = replace(bench, size=size, is_first=size == sizes[0], is_last=size == sizes[-1])
        print(f"{name} with {size:,} papers …", file=sys.stderr, flush=True)
        try:
            yield from row(at)
            if name in bench_beside.ROWS:
                yield from bench_beside.peer_lines(at, name)
        except (subprocess.SubprocessError, RuntimeError, OSError) as error:
            failed.append(f"{name} with {size:,} papers could not be measured: {error}")


def write_page(page: Path, told: str) -> None:
    """Put a table into a page of Markdown, between two comments that say where it stands."""
    before, _, rest = page.read_text("utf-8").partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        raise ValueError(f"{page} does not say where the table stands: {BEGIN} … {END}")
    page.write_text(f"{before}{BEGIN}\n\n{told}\n\n{END}{after}", "utf-8")


def counts(text: str) -> tuple[int, ...]:
    """Read counts of papers, with commas between them; raises ValueError."""
    return tuple(sorted(int(one) for one in text.split(",")))


def load() -> str:
    """Return how many processes want a core, or that nobody says."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def parser() -> argparse.ArgumentParser:
    """Return the options of the bench."""
    options = argparse.ArgumentParser(
        prog="dev.py bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("--rows", default=",".join(ROWS), help="which rows, by name")
    options.add_argument(
        "--size", type=counts, help="papers in the library, instead of all three sizes"
    )
    options.add_argument("--texts", type=Path, help="a folder of real digests (CARREL_SAMPLES)")
    options.add_argument("--json", type=Path, metavar="FILE", help="write the results there too")
    options.add_argument("--page", type=Path, metavar="FILE", help="put the table into a page")
    options.add_argument("--profile", metavar="ROW", help="measure a row, and say what takes time")
    options.add_argument(
        "--quick", action="store_true", help="a tiny library, to see that it works"
    )
    return options


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
