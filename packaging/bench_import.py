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
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bench import Bench, Measured

ROOT = Path(__file__).resolve().parent.parent
SEED = 20251031
# Lines of about 1,400 bytes.
LARGE_FILE, MOST_MEMORY = 99_900_000, 300
TODAY = dt.date(2026, 1, 1)
FIELDS = ("title", "abstract", "authors", "published", "id", "url")


def rows(bench: Bench) -> list[Measured]:
    """Import large digests: the speed, how it changes with the size, and the memory."""
    words = _words(bench.digest)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "digest.jsonl"
        papers = 1_000 if bench.quick else 10_000
        write_digest(path, words, papers)
        found = _speed(path, papers, min(3, bench.rounds))
        if not bench.quick:
            found.append(_growth(path, words, bench.most))
            found += _memory(path, words)
    return found


def _speed(path: Path, papers: int, rounds: int) -> list[Measured]:
    from bench import Measured

    took = seconds(path, rounds)
    ratios = {
        "json.loads + executemany into one table": took["carrel"] / took["table"],
        "json.loads + executemany into the library's tables": took["carrel"] / took["tables"],
    }
    metric, target = "JSON Lines into the library", ">= 1/3 of its speed"
    value = took["carrel"] / papers * 1e6
    return [
        Measured("import", papers, metric, value, "µs a paper", against, ratio, target, ratio <= 3)
        for against, ratio in ratios.items()
    ]


def _growth(path: Path, words: list[str], most: int) -> Measured:
    from bench import Measured

    few = min(1_000, most)
    write_digest(path, words, few)
    # What the first round loads is of no paper.
    small = min(_timed(imported, path) for _ in range(5)) / few
    write_digest(path, words, most)
    large = _timed(imported, path) / most
    metric, against, ratio = "the same, each of many", f"each of {few:,}", large / small
    return Measured(
        "import", most, metric, large * 1e6, "µs", against, ratio, "<= 1.5 times", ratio <= 1.5
    )


def _memory(path: Path, words: list[str]) -> list[Measured]:
    from bench import Measured

    write_digest(path, words, 1_000_000, LARGE_FILE)
    papers = sum(1 for _ in path.open("rb"))
    value = most_memory(path)
    if value is None:
        return []
    metric = "memory for 100 MB of JSON Lines"
    return [
        Measured("import", papers, metric, value, "MB", "", None, "< 300 MB", value < MOST_MEMORY)
    ]


def _words(digest: Path) -> list[str]:
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


def seconds(path: Path, rounds: int) -> dict[str, float]:
    """Return the least time of each way to get a digest into SQLite, in turns."""
    ways = {"carrel": imported, "table": into_a_table, "tables": into_the_tables}
    found: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            found[name].append(_timed(way, path))
    return {name: min(times) for name, times in found.items()}


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
    line = [sys.executable, str(Path(__file__)), str(path)]
    said = subprocess.check_output(line, text=True, cwd=ROOT, timeout=900)
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
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        imported(path, Path(folder))()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Bytes on macOS, kilobytes elsewhere.
    print(most / 1e6 * (1 if sys.platform == "darwin" else 1024))


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
