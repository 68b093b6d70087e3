"""The row `export` of the bench: a folder of notes, against writing the same bytes."""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.model.digest import Draft, Kept
from desktop.readers.source import Source
from desktop.services import importing
from desktop.services.export_folder import Wanted, export_folder
from desktop.services.exporting import Papers
from desktop.services.reading import dated, read
from desktop.store.library import Library

if TYPE_CHECKING:
    from bench import Bench, Measured

NOTES = 10_000
TODAY = dt.date(2026, 1, 2)
HALF = 2.0


def export_row(bench: Bench) -> list[Measured]:
    """Export notes into a new folder, and write the same files with plain Python, in turn."""
    from bench import Measured, folders, spread

    count = min(NOTES, bench.size) if bench.quick else NOTES
    here = folders(1)[0]
    library = filled(here / "library", bench.digest, count)
    with library.open():
        ids = library.shelves.ids()
    exported: list[float] = []
    written: list[float] = []
    for number in range(bench.rounds):
        target, plain = here / f"notes-{number}", here / f"plain-{number}"
        exported.append(timed_export(library, ids, target))
        texts = [(path.name, path.read_text(encoding="utf-8")) for path in target.iterdir()]
        written.append(timed_writing(plain, texts))
    ratio = statistics.median(one / other for one, other in zip(exported, written, strict=True))
    return [
        Measured(
            "export",
            count,
            f"notes into a folder ({spread(exported)})",
            statistics.median(exported),
            "s",
            "writing the same bytes",
            ratio,
            f"<= {HALF:.0f} ×",
            ratio <= HALF,
        )
    ]


def filled(folder: Path, digest: Path, count: int) -> Library:
    """Return a library of papers with the words of a digest, each with a note and a key."""
    library = Library(folder)
    reading = read(Source.from_path(digest), digest.name)
    drafts = itertools.cycle(reading.drafts)
    many = tuple(
        _numbered(draft, number) for number, draft in zip(range(count), drafts, strict=False)
    )
    made = dataclasses.replace(reading, drafts=many)
    with library.open():
        ids = importing.commit(library, [dated(made, None, TODAY)]).papers
        library.exports.give_keys(ids)
    return library


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


def _numbered(draft: Draft, number: int) -> Draft:
    facts = dataclasses.replace(
        draft.facts,
        title=f"{draft.facts.title} {number}",
        arxiv_id=None,
        doi=f"10.1000/bench.{number}",
        urls=(),
    )
    note = f"# What is new\n\n- the measure of {number} is **cheap**\n"
    return dataclasses.replace(draft, facts=facts, kept=Kept(note=note))
