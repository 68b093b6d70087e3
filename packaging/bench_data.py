"""Libraries to measure with: papers whose sentences are those of real texts, put together anew."""

from __future__ import annotations

import datetime as dt
import os
import random
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from desktop.index.search_index import SearchIndex
from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.readers.source import Source
from desktop.services import indexing
from desktop.services.export_formats import format_named
from desktop.services.export_jobs import Wish, run
from desktop.services.exporting import Papers
from desktop.services.reading import read
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample" / "daily-papers.txt"
REAL = Path("hf_daily_text") / "huggingface_daily_papers_oct31.txt"
CACHE = ROOT / "build" / "bench"
# To be raised whenever what is made here changes.
EDITION = 1
PER_DIGEST = 75
SEED = 20251031
FIRST_DAY, DAYS = dt.date(2015, 1, 1), 3900


def digest(texts: Path | None) -> Path:
    """Return the digest to measure with: a real one where there is one, else the sample."""
    folder = texts or os.environ.get("CARREL_SAMPLES")
    real = Path(folder) / REAL if folder else SAMPLE
    return real if real.is_file() else SAMPLE


def library_of(size: int, source: Path) -> Path:
    """Return the folder of an indexed library with so many papers, made now or kept from before."""
    folder = CACHE / f"{EDITION}-{source.stem}-{size}"
    if not (folder / "whole").exists():
        shutil.rmtree(folder, ignore_errors=True)
        _make(folder, size, source)
        (folder / "whole").touch()
    return folder


def filled(folder: Path, count: int, source: Path) -> Library:
    """Return a new library of papers, each with a note and a citation key, without an index."""
    library = Library(folder)
    with library.open():
        facts = [
            one._replace(arxiv_id=None, doi=f"10.1000/bench.{number}")
            for number, one in enumerate(papers(count, source))
        ]
        for start in range(0, count, PER_DIGEST):
            add_digest(library, facts[start : start + PER_DIGEST], start // PER_DIGEST)
        ids = library.shelves.ids()
        for number, id_ in enumerate(ids):
            library.notes.save(id_, f"# What is new\n\n- the measure of {number} is **cheap**\n")
        library.exports.give_keys(ids)
    return library


def export(library: Library, name: str, path: Path) -> None:
    """Export all papers of a library in the format of a name."""
    with library.open():
        ids = library.shelves.ids()
    run(Wish(format_named(name), ids, path), Papers(library, ids), FIRST_DAY)


def papers(size: int, source: Path) -> Iterator[Facts]:
    """Yield papers in the words of a digest; the same ones every time."""
    told = [draft.facts for draft in read(Source.from_path(source), str(source)).drafts]
    sentences = [s for facts in told for s in re.split(r"(?<=[.!?]) ", facts.abstract)]
    words = [word for facts in told for word in facts.title.split()]
    dice = random.Random(SEED)
    for number in range(size):
        yield Facts(
            title=" ".join(dice.choices(words, k=dice.randint(5, 14))),
            abstract=" ".join(dice.choices(sentences, k=dice.randint(5, 10))),
            authors=tuple(
                f"{dice.choice('ABCDEFGH')}. {word.title()}" for word in dice.choices(words, k=4)
            ),
            published=str(FIRST_DAY + dt.timedelta(days=dice.randrange(DAYS))),
            arxiv_id=f"{dice.randint(1501, 2512)}.{number:05}",
            comments=dice.choice((None, 1, 2, 5)),
        )


def _make(folder: Path, size: int, source: Path) -> None:
    library = Library(folder)
    index = SearchIndex(folder)
    facts = list(papers(size, source))
    with library.open():
        for start in range(0, size, PER_DIGEST):
            add_digest(library, facts[start : start + PER_DIGEST], start // PER_DIGEST)
        _decide(library)
    indexing.catch_up(library, index)
    index.close()
    library.close()


def add_digest(library: Library, facts: list[Facts], number: int) -> None:
    """Add a digest of some papers, as an import would."""
    name = f"Digest {number}"
    with library.history.step(Act.IMPORT, name, len(facts)):
        ids = library.arrivals.add(facts)
        entry = DigestEntry(
            name, name, "bench", f"2025-{number % 12 + 1:02}-01", False, str(number)
        )
        seen = [Seen(paper, position, None, None) for position, paper in enumerate(ids)]
        library.arrivals.sight(library.arrivals.digest(entry), seen)


def _decide(library: Library) -> None:
    """Leave about a week's papers undecided, as a person would."""
    ids = library.shelves.ids()
    old, marks = ids[500:], library.marks
    marks.set_status(old[::5], Status.DONE)
    marks.set_status([id_ for id_ in old if id_ not in set(old[::5])], Status.SKIPPED)
    marks.set_star(ids[::40], starred=True)
    marks.tag(ids[::30], "methods")
    marks.tag(ids[::70], "methods/sparse")
    for id_ in ids[::200]:
        library.notes.save(id_, f"# What is new\n\nSeen as paper {id_}, worth a second look.")
