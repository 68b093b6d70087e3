"""How soon what is saved is found, through the real processes: note or digest, outbox, index."""

from __future__ import annotations

import shutil
import tempfile
import time
from itertools import count
from pathlib import Path
from queue import SimpleQueue

import bench_data
from bench_measured import Measured, line
from bench_running import PATIENCE, Bench
from desktop.index.search_index import SearchIndex
from desktop.model.paper import Facts
from desktop.model.query import Place, Sort
from desktop.services import indexing
from desktop.services.messages import Answer, Ask, CatchUp, Left, MakeReady, Message
from desktop.services.processes import INDEXING, Worker
from desktop.store.library import Library

NOTES = 7
TYPED = [text[:end] for text in ("sparse attention", "language models") for end in range(3, 15)]


def rows(bench: Bench) -> list[Measured]:
    """Save notes and a digest in a library that is open, and ask for them until they are found."""
    with tempfile.TemporaryDirectory(prefix="carrel-bench-") as folder:
        place = Path(folder) / "library"
        shutil.copytree(bench_data.library_of(bench.size, bench.digest), place)
        desk = _Desk(place)
        try:
            desk.ready()
            typed = [desk.typed(text) for text in TYPED]
            notes = [desk.note(number) for number in range(1, NOTES + 1)]
            digest = desk.digest()
        finally:
            desk.stop()
    typing = [each * 1000 for each in typed]
    saved = [each * 1000 for each in notes]
    return [
        line("search", bench.size, "typed, to the process and all papers back", typing, "ms"),
        line("search", bench.size, "a saved note, until it is found", saved, "ms", 200),
        line("search", bench.size, "a digest of 75, until it is found", [digest], "s", 1),
    ]


class _Desk:
    """A library with both processes, as the window has them."""

    def __init__(self, folder: Path) -> None:
        self._library = Library(folder)
        self._heard: SimpleQueue[Message] = SimpleQueue()
        self._searcher = Worker("search", folder, self._heard.put)
        self._indexer = Worker("index", folder, self._heard.put, INDEXING)
        self._numbers = count()

    def ready(self) -> None:
        """Wait until both processes are there, and the index is as it is after some rest."""
        index = SearchIndex(self._library.folder)
        indexing.catch_up(self._library, index)
        while index.tidy(lambda: False):
            pass
        index.close()
        self._searcher.send(MakeReady())
        self._caught_up()
        self._found("neural")

    def typed(self, text: str) -> float:
        """Ask a query of the search process; return the seconds until all its papers are here."""
        start = time.perf_counter()
        self._found(text)
        return time.perf_counter() - start

    def note(self, number: int) -> float:
        """Save a note; return the seconds until it is found."""
        word = f"xylophone{number}"
        with self._library.open():
            self._library.notes.save(number, f"Remember the {word}.")
        return self._until(word, 1)

    def digest(self) -> float:
        """Add a digest; return the seconds until all of it is found."""
        facts = [Facts(f"Bassoon {n}", f"Of bassoons, and of {n} reeds. " * 20) for n in range(75)]
        with self._library.open():
            bench_data.add_digest(self._library, facts, 9999)
        return self._until("bassoon", len(facts))

    def stop(self) -> None:
        """End the processes."""
        self._searcher.stop()
        self._indexer.stop()

    def _until(self, word: str, papers: int) -> float:
        start = time.perf_counter()
        self._caught_up()
        while self._found(word) < papers:
            if time.perf_counter() - start > PATIENCE:
                raise RuntimeError(f"{word} is never found")
        return time.perf_counter() - start

    def _caught_up(self) -> None:
        self._indexer.send(CatchUp())
        while self._heard.get(timeout=PATIENCE) != Left(0):
            pass

    def _found(self, word: str) -> int:
        asked = next(self._numbers)
        self._searcher.send(Ask(asked, word, Place(), Sort.RELEVANCE))
        while True:
            message = self._heard.get(timeout=PATIENCE)
            if isinstance(message, Answer) and message.number == asked:
                return len(message.found.ids)
