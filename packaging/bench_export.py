"""The row `export` of the bench: a folder of notes, against writing the same bytes."""

from __future__ import annotations

import datetime as dt
import statistics
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import bench_data
from bench_measured import Limit, Measured, line
from bench_running import Bench, folders, processor
from desktop.services.export_folder import Wanted, export_folder
from desktop.services.export_formats import format_named
from desktop.services.export_jobs import Wish, run
from desktop.services.exporting import Papers
from desktop.store.library import Library

NOTES = 10_000
TODAY = dt.date(2026, 1, 2)
HALF = 2.0
# The files that are written, by their names as formats.
FILES = ("json", "csv", "markdown", "html", "text", "bibtex", "ris", "csl-json", "org", "logseq")
FILE_PAPERS = 1_000


def export_row(bench: Bench) -> list[Measured]:
    """Export notes into a new folder beside plain writing, and into each kind of file."""
    if not bench.is_first:
        return []
    here = folders(1)[0]
    notes = min(NOTES, bench.size) if bench.quick else NOTES
    library = bench_data.filled(here / "library", notes, bench.digest)
    with library.open():
        ids = library.shelves.ids()
    return [_folder(bench, library, ids, here), *_files(library, ids[:FILE_PAPERS], here)]


def _folder(bench: Bench, library: Library, ids: Sequence[int], here: Path) -> Measured:
    exported: list[float] = []
    written: list[float] = []
    for number in range(bench.rounds):
        target, plain = here / f"notes-{number}", here / f"plain-{number}"
        exported.append(timed_export(library, ids, target))
        texts = [(path.name, path.read_text(encoding="utf-8")) for path in target.iterdir()]
        written.append(timed_writing(plain, texts))
    limit = Limit("writing the same bytes", statistics.median(written), HALF)
    return line("export", len(ids), "notes into a folder", exported, "s", limit)


def _files(library: Library, ids: Sequence[int], here: Path) -> list[Measured]:
    """Export into one file of each kind, against the same as JSON."""
    took = {}
    for name in FILES:
        wish = Wish(format_named(name), ids, here / f"papers.{name}")
        run(wish, Papers(library, ids), TODAY)
        took[name] = [
            processor(partial(run, wish, Papers(library, ids), TODAY)) / len(ids) * 1e6
            for _ in range(3)
        ]
    limit = Limit("exporting JSON", statistics.median(took["json"]))
    return [
        line("export", len(ids), f"{name}, each paper", rounds, "µs", limit)
        for name, rounds in took.items()
    ]


def timed_export(library: Library, ids: Sequence[int], target: Path) -> float:
    """Export into a folder that is not there yet; return the seconds."""
    start = time.perf_counter()
    export_folder(Papers(library, ids), target, Wanted(), TODAY)
    return time.perf_counter() - start


def timed_writing(folder: Path, texts: Sequence[tuple[str, str]]) -> float:
    """Write texts as plain Python does; return the seconds."""
    start = time.perf_counter()
    folder.mkdir()
    for name, text in texts:
        (folder / name).write_text(text, encoding="utf-8")
    return time.perf_counter() - start
