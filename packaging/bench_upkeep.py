"""The rows `disk` and `check`: what a library takes, and how long it takes to look after it."""

from __future__ import annotations

import json
import shutil
import statistics
from contextlib import closing
from functools import partial
from pathlib import Path

import bench_data
from bench_measured import Limit, Measured, line
from bench_running import Bench, folders, processor, wall
from desktop.index.search_index import SearchIndex
from desktop.model.backup import Cause
from desktop.services import indexing
from desktop.store.engine import sqlite3
from desktop.store.library import FILE_NAME, Library

ROUNDS = 3


def disk_row(bench: Bench) -> list[Measured]:
    """Weigh library and index, against the same papers as lines of JSON."""
    folder = bench_data.library_of(bench.size, bench.digest)
    told = sum(
        len(json.dumps([one.title, one.abstract, one.authors, one.published, one.arxiv_id])) + 1
        for one in bench_data.papers(bench.size, bench.digest)
    )
    limit = Limit("its words as JSON", told / bench.size)
    database = sum(path.stat().st_size for path in folder.glob(f"{FILE_NAME}*"))
    index = sum(path.stat().st_size for path in folder.glob("index*/**/*") if path.is_file())
    return [
        line("disk", bench.size, f"{what}, each paper", [size / bench.size], "bytes", limit)
        for what, size in (("library", database), ("index", index))
    ]


def check_row(bench: Bench) -> list[Measured]:
    """Check, back up and rebuild, against SQLite's own check and a copy of the file."""
    place = folders(1)[0]
    shutil.copytree(bench_data.library_of(bench.size, bench.digest), place)
    library, file = Library(place), place / FILE_NAME
    backups = library.copies
    checked, backed, whole, copied = [], [], [], []
    for number in range(ROUNDS):
        checked.append(processor(partial(_check, library)))
        whole.append(processor(partial(_whole, file)))
        backed.append(wall(partial(backups.make, Cause.HAND)))
        copied.append(wall(partial(shutil.copyfile, file, place / f"copy-{number}.db")))
    rebuilt = processor(partial(_rebuild, library))
    size = bench.size
    check = Limit("PRAGMA integrity_check", statistics.median(whole))
    copy = Limit("a copy of the file", statistics.median(copied))
    return [
        line("check", size, "library and index checked", checked, "s", check),
        line("check", size, "a backup, with its check", backed, "s", copy),
        line("check", size, "the index made anew, each paper", [rebuilt / size * 1e6], "µs"),
    ]


def _check(library: Library) -> None:
    """Do what `carrel check` does."""
    index = SearchIndex(library.folder)
    with closing(index):
        with library.open():
            troubles = library.check()
        troubles += indexing.differences(library, index)
    if troubles:
        raise RuntimeError(f"the library of the bench is damaged: {troubles}")


def _whole(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA integrity_check").fetchall()


def _rebuild(library: Library) -> None:
    index = SearchIndex(library.folder)
    with closing(index):
        indexing.rebuild(library, index)
        indexing.catch_up(library, index)
