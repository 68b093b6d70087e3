"""The row `rules`: what twenty rules cost a digest of 75 papers as it arrives.

The same digest is imported into one library in turns, with all rules and with none, and taken back
each time. It is planned and written anew; reading the file is no part of it.
"""

from __future__ import annotations

import datetime as dt
import shutil
import statistics
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

import bench_data
import bench_import
from bench_measured import Limit, Measured, line
from bench_running import Bench, folders, processor
from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.readers.source import Source
from desktop.services import importing
from desktop.services.reading import Dated, dated, read
from desktop.store.library import Library

PAPERS, RULES, MOST = 75, 20, 4
TODAY = dt.date(2026, 1, 1)
# Of each of these, words of the digest take the place of `{}`.
QUERIES = (
    "title:{} OR abstract:{}",
    '"{} {}"',
    "{} -{} after:2018",
    "author:{} OR {}*",
    "digest:papers {} has:arxiv",
)


def rules_row(bench: Bench) -> list[Measured]:
    """Import a digest with rules and without."""
    place = folders(1)[0]
    shutil.copytree(bench_data.library_of(bench.size, bench.digest), place)
    library, digest = Library(place), _digest(bench.digest)
    _make_rules(library, bench.digest)
    found: dict[bool, list[float]] = {True: [], False: []}
    for number in range(1 + bench.rounds):
        for ruled in (False, True):
            took = processor(partial(_import, library, digest, ruled=ruled))
            library.history.undo()
            if number:  # the first round loads what the others find loaded
                found[ruled].append(took * 1000)
    library.close()
    without = Limit("without rules", statistics.median(found[False]), MOST)
    metric = f"{PAPERS} papers, with {RULES} rules"
    return [line("rules", bench.size, metric, found[True], "ms", without)]


def _import(library: Library, digest: Dated, *, ruled: bool) -> None:
    importing.commit(library, [digest], arrival=importing.Arrival(ruled=ruled))


def _digest(source: Path) -> Dated:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "papers.jsonl"
        bench_import.write_digest(path, bench_import.words_of(source), PAPERS)
        return dated(read(Source.from_path(path), path.name), None, TODAY)


def _make_rules(library: Library, source: Path) -> None:
    """Keep rules, each about two words that stand in the digest, some rare and some not."""
    words = [word for word in bench_import.words_of(source) if word.isalpha() and len(word) > 4]
    for number in range(RULES):
        pair = words[number * 31], words[number * 17 + 5]
        query = QUERIES[number % len(QUERIES)].format(*pair)
        rule = Rule(query, (f"sorted/{number}",))
        library.rules.add(replace(rule, status=Status.LATER) if number % 4 == 0 else rule)
