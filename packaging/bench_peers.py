"""Other tools that keep papers, on the same papers in the same run: Papis, calibre.

Each is driven by its command, as Carrel is here, in turns, with a home of its own. Those that are
not found on the PATH are left out, which `absent` tells.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import bench_data
from bench_measured import Limit, Measured, line
from bench_running import PATIENCE, ROOT, Bench, as_installed, folders, wall

# Papis takes a quarter of a second for each paper that it adds.
PAPERS, ROUNDS = 200, 3


@dataclass(frozen=True, slots=True)
class Peer:
    """A tool: how it is called, and the words of its commands; `{file}` and its like are filled in.

    What cannot be done by one command of the tool is left out.
    """

    name: str
    program: str
    database: str = ""
    add: tuple[str, ...] = ()
    settle: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    export: tuple[str, ...] = ()


_PAPIS = Peer(
    "Papis",
    "papis",
    "papis",
    add=("bibtex", "--noar", "read", "{file}", "import", "--all"),
    settle=("cache", "reset"),
    search=("list", "--all", "{word}"),
    export=("export", "--all", "--format", "bibtex", "-o", "{file}"),
)
PEERS = (
    _PAPIS,
    Peer("Papis with Whoosh", "papis", "whoosh", _PAPIS.add, _PAPIS.settle, _PAPIS.search),
    Peer(
        "calibre",
        "calibredb",
        add=("add", "--recurse", "{texts}", "--with-library", "{folder}"),
        search=("search", "{word}", "--with-library", "{folder}"),
    ),
)


def absent() -> list[str]:
    """Return a sentence for each tool that is not here."""
    missing = dict.fromkeys(peer.program for peer in PEERS if not shutil.which(peer.program))
    return [f"{program} is not on the PATH: its lines are left out." for program in missing]


def peer_lines(bench: Bench, row: str) -> list[Measured]:
    """Return what a row says of the tools that are here; it is done with few papers, once."""
    here = [peer for peer in PEERS if shutil.which(peer.program)]
    if not here or not bench.is_first:
        return []
    desk = _Desk(folders(1)[0], min(PAPERS, bench.size))
    return [one for peer in here for one in ROWS[row](desk, peer)]


class _Desk:
    """The papers as a file, and a library of each tool."""

    def __init__(self, folder: Path, papers: int) -> None:
        self.papers = papers
        self._folder = folder
        self.file = folder / "papers.bib"
        self._texts = folder / "texts"
        self._texts.mkdir(parents=True)
        for number, one in enumerate(bench_data.papers(papers, bench_data.digest(None))):
            words = re.findall(r"\w+", one.title)
            # calibre takes the title from the name of the file.
            path = self._texts / f"{number} {' '.join(words)}.txt"
            self._word = max(words, key=len)
            path.write_text(f"{one.title}\n\n{one.abstract}\n", encoding="utf-8")
        bench_data.export(bench_data.filled(folder / "filled", papers), "bibtex", self.file)

    def rounds(self, peer: Peer, what: str, carrel: Sequence[str]) -> Iterator[tuple[float, float]]:
        """Yield the seconds of Carrel and of a tool, each time with libraries of their own."""
        for number in range(ROUNDS):
            mine, theirs = (self._folder / f"{who}-{what}-{number}" for who in ("mine", peer.name))
            if what != "add":
                self._carrel(mine, "import", str(self.file))
                self.run(peer, peer.add, theirs)
                self.run(peer, peer.settle, theirs)
            words: tuple[str, ...] = getattr(peer, what)
            out = str(self._folder / f"{peer.name}-{number}.bib")
            told = [one.format(file=f"{out}.mine", word=self._word) for one in carrel]
            yield (
                wall(partial(self._carrel, mine, *told)),
                wall(partial(self.run, peer, words, theirs, None if what == "add" else out)),
            )

    def run(self, peer: Peer, words: Sequence[str], folder: Path, file: str | None = None) -> None:
        """Run a command of a tool on a library; raise RuntimeError when it does nothing."""
        if not words:
            return
        home = folder / "home"
        configured = home / ".config" / "papis"
        configured.mkdir(parents=True, exist_ok=True)
        (configured / "config").write_text(
            f"[settings]\ndefault-library = here\ndatabase-backend = {peer.database}\n"
            f"[here]\ndir = {folder}\n",
            encoding="utf-8",
        )
        places = {
            "file": file or str(self.file),
            "folder": str(folder),
            "texts": str(self._texts),
            "word": self._word,
        }
        done = subprocess.run(
            [peer.program, *(word.format(**places) for word in words)],
            env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config")},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        found = done.stdout.strip() or words != peer.search
        if done.returncode or not found:
            raise RuntimeError(f"{peer.name} could not {words[0]}: {done.stderr.strip()[-300:]}")

    @staticmethod
    def _carrel(library: Path, *words: str) -> None:
        subprocess.run(
            [sys.executable, "-m", "desktop", "--library", str(library), *words],
            cwd=ROOT, env=as_installed(), timeout=PATIENCE, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip


def _line(desk: _Desk, peer: Peer, what: str, metric: str, carrel: Sequence[str]) -> list[Measured]:
    if not getattr(peer, what):
        return []
    ours, theirs = zip(*desk.rounds(peer, what, carrel), strict=True)
    row = {"add": "import", "search": "search", "export": "export"}[what]
    limit = Limit(f"{peer.name} {version(peer)}", statistics.median(theirs), 1.0)
    return [line(row, desk.papers, f"{metric}, on the command line", ours, "s", limit)]


def version(peer: Peer) -> str:
    """Return the version that a tool says it has."""
    said = subprocess.run(
        [peer.program, "--version"], capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    numbers = [word.strip("(),") for word in said.stdout.split() if word[:1].isdigit()]
    return numbers[0] if numbers else "of no known version"


def _adding(desk: _Desk, peer: Peer) -> list[Measured]:
    return _line(desk, peer, "add", "papers added from a file", ["import", str(desk.file)])


def _searching(desk: _Desk, peer: Peer) -> list[Measured]:
    return _line(desk, peer, "search", "a word searched for", ["search", "{word}"])


def _exporting(desk: _Desk, peer: Peer) -> list[Measured]:
    words = ["export", "--format", "bibtex", "--to", "{file}"]
    return _line(desk, peer, "export", "papers exported as BibTeX", words)


# The rows that they have a part in.
ROWS: dict[str, Callable[[_Desk, Peer], list[Measured]]] = {
    "import": _adding,
    "search": _searching,
    "export": _exporting,
}
