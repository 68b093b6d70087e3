"""How long a large digest takes from the file into the library, and how much memory.

The digest is made of the words of a real one: lines of JSON, no two papers alike. What is measured
is reading, dating, planning and writing, without the index. Times are those of the processor, the
least of several rounds, each beside its limit: the same lines decoded with `json.loads` and their
fields given to `executemany`, once into a single table, once into the tables that a library has,
with its indexes and keys, but without triggers, history and clues.

    python3 packaging/bench_import.py FILE     # import it; print the most memory that took, in MB
"""

from __future__ import annotations

import datetime as dt
import json
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import bench_data  # noqa: E402
from bench_measured import Limit, Measured, line  # noqa: E402
from bench_running import Bench, carrel, count_papers, folders, processor  # noqa: E402

SEED = 20251031
# Lines of about 1,400 bytes.
LARGE_FILE, MOST_MEMORY = 99_900_000, 300
EVERYDAY_MOST = 2
# The formats that are read, by their names as exports, with the endings of their files.
FORMATS = {
    "json": "json",
    "csv": "csv",
    "bibtex": "bib",
    "ris": "ris",
    "csl-json": "csl",
    "markdown": "md",
    "org": "org",
}
FORMAT_PAPERS = 1_000
TODAY = dt.date(2026, 1, 1)
FIELDS = ("title", "abstract", "authors", "published", "id", "url")


def import_row(bench: Bench) -> list[Measured]:
    """Import a large digest; once also a small one by the command line, and a very large one."""
    words = words_of(bench.digest)
    found = _everyday(bench) if bench.is_first else []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "digest.jsonl"
        write_digest(path, words, bench.size)
        found += _speed(path, bench.size, min(3, bench.rounds))
        if bench.is_first:
            found += _formats(Path(folder), min(bench.size, FORMAT_PAPERS), bench.digest)
        if bench.is_last and not bench.quick:
            found += _memory(path, words)
    return found


def _everyday(bench: Bench) -> list[Measured]:
    """Import a digest on the command line into new libraries."""
    took = [carrel(fresh, "import", str(bench.digest)) for fresh in folders(bench.rounds)]
    papers = count_papers(bench.digest)
    return [line("import", papers, "a digest, to searchable", took, "s", EVERYDAY_MOST)]


def _speed(path: Path, papers: int, rounds: int) -> list[Measured]:
    took = seconds(path, rounds)
    ours = [each / papers * 1e6 for each in took["carrel"]]
    limits = {
        "json.loads + executemany into one table": took["table"],
        "json.loads + executemany into the library's tables": took["tables"],
    }
    return [
        line(
            "import", papers, "JSON Lines into the library, each paper", ours, "µs",
            Limit(name, statistics.median(other) / papers * 1e6, 3),
        )
        for name, other in limits.items()
    ]  # fmt: skip


def _formats(folder: Path, papers: int, digest: Path) -> list[Measured]:
    """Read the same papers in each format that can be written, against JSON Lines."""
    from desktop.readers.source import Source
    from desktop.services.reading import read

    library = bench_data.filled(folder / "formats", papers, digest)
    rounds = {}
    for name, ending in FORMATS.items():
        path = folder / f"papers.{ending}"
        bench_data.export(library, name, path)
        read(Source.from_path(path), path.name)
        rounds[name] = [
            processor(partial(read, Source.from_path(path), path.name)) / papers * 1e6
            for _ in range(3)
        ]
    least = statistics.median(rounds["json"])
    limit = Limit("reading JSON", least)
    return [
        line("import", papers, f"reading {name}, each paper", took, "µs", limit)
        for name, took in rounds.items()
    ]


def _memory(path: Path, words: list[str]) -> list[Measured]:
    write_digest(path, words, 1_000_000, LARGE_FILE)
    papers = sum(1 for _ in path.open("rb"))
    value = most_memory(path)
    if value is None:
        return []
    metric = "memory for 100 MB of JSON Lines"
    return [line("import", papers, metric, [value], "MB", MOST_MEMORY)]


def words_of(digest: Path) -> list[str]:
    """Return all words of the abstracts of a digest."""
    from desktop.readers.source import Source
    from desktop.services.reading import read

    drafts = read(Source.from_path(digest), str(digest)).drafts
    return [word for draft in drafts for word in draft.facts.abstract.split()]


def write_digest(path: Path, words: list[str], papers: int, size: int | None = None) -> None:
    """Write a digest of so many papers, or one of so many bytes if that is less."""
    written = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for record in records(words, papers):
            written += file.write(json.dumps(record, ensure_ascii=False) + "\n")
            if size is not None and written >= size:
                return


def records(words: list[str], papers: int) -> Iterator[dict[str, object]]:
    """Yield papers, the same ones every time; words are as frequent as in the text they are of."""
    dice = random.Random(SEED)
    names = [word.title() for word in words if word.isalpha()]
    for number in range(papers):
        year, month = dice.randint(2015, 2024), dice.randint(1, 12)
        id_ = f"{year % 100:02}{month:02}.{number % 100_000:05}"
        yield {
            "id": id_,
            "title": " ".join(dice.choices(words, k=dice.randint(6, 14))).capitalize(),
            "authors": [" ".join(dice.choices(names, k=2)) for _ in range(dice.randint(1, 8))],
            "abstract": " ".join(
                " ".join(dice.choices(words, k=dice.randint(15, 30))).capitalize() + "."
                for _ in range(dice.randint(5, 10))
            ),
            "categories": "cs.LG cs.AI",
            "published": f"{year}-{month:02}-{dice.randint(1, 28):02}T00:00:00Z",
            "url": f"https://arxiv.org/abs/{id_}",
        }


def seconds(path: Path, rounds: int) -> dict[str, list[float]]:
    """Return how long each way to get a digest into SQLite takes, in turns."""
    ways = {"carrel": imported, "table": into_a_table, "tables": into_the_tables}
    found: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            found[name].append(_timed(way, path))
    return found


def imported(path: Path, folder: Path) -> Callable[[], None]:
    """Return the import of a digest into a library that was just made."""
    from desktop.readers import registry as _registry  # noqa: F401
    from desktop.readers.source import Source
    from desktop.services import importing
    from desktop.services.reading import dated, read
    from desktop.store.library import Library

    library = Library(folder)

    def run() -> None:
        # A hundred thousand papers are more than Carrel takes in one file.
        reading = read(Source.from_path(path, limit=2 * LARGE_FILE), str(path))
        importing.commit(library, [dated(reading, None, TODAY)])

    return run


def into_a_table(path: Path, folder: Path) -> Callable[[], None]:
    """Return the plainest way: one table, without an index."""

    def run() -> None:
        rows = (
            [_plain(record[field]) for field in FIELDS] for record in map(json.loads, path.open())
        )
        with closing(_connection(folder)) as db, db:
            db.execute(f"CREATE TABLE told ({', '.join(FIELDS)})")
            db.executemany("INSERT INTO told VALUES (?, ?, ?, ?, ?, ?)", rows)

    return run


def into_the_tables(path: Path, folder: Path) -> Callable[[], None]:
    """Return the way into the tables of a library, without anything that watches them."""
    from desktop.store.library import FILE_NAME, Library

    Library(folder)
    with closing(_connection(folder, FILE_NAME)) as db, db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            db.execute(f"DROP TRIGGER {name}")

    def run() -> None:
        told = list(map(json.loads, path.open(encoding="utf-8")))
        numbered = list(enumerate(told, start=1))
        with closing(_connection(folder, FILE_NAME)) as db, db:
            db.execute(
                "INSERT INTO digest VALUES (1, 'x', 'x', 'x', NULL, 0, 'x', '2026-01-01T00:00:00Z')"
            )
            db.executemany(
                "INSERT INTO paper (id, uid, title, abstract, published, published_guessed, "
                "arxiv_id, fingerprint, added) VALUES (?, hex(randomblob(16)), ?, ?, ?, 0, ?, ?, "
                "'2026-01-01T00:00:00Z')",
                (
                    (n, one["title"], one["abstract"], one["published"], one["id"], one["title"])
                    for n, one in numbered
                ),
            )
            db.executemany(
                "INSERT OR IGNORE INTO author (name) VALUES (?)",
                ((name,) for one in told for name in one["authors"]),
            )
            ids = dict(db.execute("SELECT name, id FROM author"))
            db.executemany(
                "INSERT INTO authorship (paper, author, position) VALUES (?, ?, ?)",
                (
                    (n, ids[name], place)
                    for n, one in numbered
                    for place, name in enumerate(one["authors"])
                ),
            )
            db.executemany(
                "INSERT INTO link (paper, position, url) VALUES (?, 0, ?)",
                ((n, one["url"]) for n, one in numbered),
            )
            db.executemany(
                "INSERT INTO mark (paper, status, starred) VALUES (?, 'inbox', 0)",
                ((n,) for n, _ in numbered),
            )
            db.executemany(
                "INSERT INTO sighting (paper, digest, position, first_line, last_line) "
                "VALUES (?, 1, ?, ?, ?)",
                ((n, n, n, n) for n, _ in numbered),
            )

    return run


def most_memory(path: Path) -> float | None:
    """Return the most megabytes that a process of its own took to import a digest."""
    words = [sys.executable, str(Path(__file__)), str(path)]
    said = subprocess.check_output(words, text=True, cwd=ROOT, timeout=900)
    return float(said) if said.strip() else None


def _timed(way: Callable[[Path, Path], Callable[[], None]], path: Path) -> float:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        run = way(path, Path(folder))
        start = time.process_time()
        run()
        return time.process_time() - start


def _connection(folder: Path, name: str = "plain.db") -> Any:  # noqa: ANN401 - peewee's SQLite or that of Python
    from desktop.store.engine import sqlite3

    connection = sqlite3.connect(folder / name)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _plain(value: object) -> object:
    return json.dumps(value) if isinstance(value, list) else value


def _main(path: Path) -> None:
    try:
        import resource
    except ImportError:
        return  # Windows says it in another way
    with tempfile.TemporaryDirectory() as folder:
        imported(path, Path(folder))()
    status = Path("/proc/self/status")
    if status.exists():
        # What Linux says to `getrusage` begins with the memory of whoever started this process.
        [most] = re.findall(r"VmHWM:\s*(\d+) kB", status.read_text())
        print(int(most) * 1024 / 1e6)
    else:
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        # Bytes on macOS, kilobytes elsewhere.
        print(most / 1e6 * (1 if sys.platform == "darwin" else 1024))


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
