"""The row `note`: saving a note, from the window's call until it is on the disk."""

from __future__ import annotations

import shutil
import statistics
from contextlib import closing
from functools import partial
from pathlib import Path

import bench_data
from bench_measured import Limit, Measured, line
from bench_running import Bench, folders, wall
from desktop.store.engine import sqlite3
from desktop.store.library import Library

NOTES = 40
SHORT = "# What is new\n\n- the measure is **cheap**, and the proof short\n"
LONG = SHORT * 3_500


def note_row(bench: Bench) -> list[Measured]:
    """Save notes with all that belongs to it, against an insert of the same text and a commit."""
    place = folders(1)[0]
    shutil.copytree(bench_data.library_of(bench.size, bench.digest), place)
    library = Library(place)
    found = []
    with library.open(), closing(_plain(place)) as plain:
        ids = library.shelves.ids()[:NOTES]
        for what, text in (("a short note", SHORT), (f"one of {len(LONG) // 1000} KB", LONG)):
            ours, limit = [], []
            for number, id_ in enumerate(ids):
                changed = f"{text}{number}"
                ours.append(wall(partial(library.notes.save, id_, changed, f"stay {id_}")) * 1000)
                limit.append(wall(partial(_insert, plain, id_, changed)) * 1000)
            beside = Limit("INSERT and COMMIT in sqlite3", statistics.median(limit))
            found.append(line("note", bench.size, f"{what}, saved", ours, "ms", beside))
    return found


def _plain(folder: Path) -> sqlite3.Connection:
    plain = sqlite3.connect(folder / "plain.db", isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute("PRAGMA synchronous = FULL")
    plain.execute("CREATE TABLE note (paper INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    return plain


def _insert(plain: sqlite3.Connection, paper: int, text: str) -> None:
    plain.execute("INSERT OR REPLACE INTO note VALUES (?, ?)", (paper, text))
