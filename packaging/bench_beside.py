"""Carrel's commands beside those of other tools, in turns, on the same papers.

Adding starts with an empty library and takes few papers, since Papis needs a quarter of a second
for each. What is searched and exported are libraries that are made once and kept, as far as a tool
takes so many papers within the patience of a person.
"""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import bench_data
import bench_peers
from bench_measured import Limit, Measured, line
from bench_peers import Peer
from bench_running import ROOT, Bench, as_installed, folders, wall

ADDED, ADDINGS = 100, 3


def peer_lines(bench: Bench, row: str) -> list[Measured]:
    """Return what a row says beside the tools that are here."""
    lines: list[Measured] = []
    for peer in bench_peers.here():
        lines += ROWS[row](bench, peer)
    return lines


def _adding(bench: Bench, peer: Peer) -> list[Measured]:
    """Add papers to a library that is not there yet."""
    if not bench.is_first or not peer.add:
        return []
    place, papers = folders(1)[0], min(ADDED, bench.size)
    file, texts = _files(place, papers, bench.digest)
    ours, theirs = [], []
    for number in range(ADDINGS):
        ours.append(wall(partial(carrel, place / f"Carrel-{number}", "import", str(file))))
        fresh = place / f"{peer.name}-{number}"
        add = partial(bench_peers.run, peer, peer.add, fresh, file=str(file), texts=str(texts))
        theirs.append(wall(add))
    return [_line("import", papers, "papers added from a file", peer, ours, theirs)]


def _searching(bench: Bench, peer: Peer) -> list[Measured]:
    """Search for a word that some papers have in their titles."""
    if bench.size > peer.most or not peer.search:
        return []
    mine, other = kept(bench, peer)
    papers = list(bench_data.papers(bench.size, bench.digest))
    word = max(re.findall(r"\w+", papers[-1].title), key=len)
    ours, theirs = _turns(
        bench.rounds,
        partial(carrel, mine, "search", word),
        partial(bench_peers.run, peer, peer.search, other, word=word),
    )
    return [_line("search", bench.size, "a word searched for", peer, ours, theirs)]


def _exporting(bench: Bench, peer: Peer) -> list[Measured]:
    """Export all papers as BibTeX."""
    if bench.size > peer.most or not peer.export:
        return []
    mine, other = kept(bench, peer)
    out = folders(1)[0]
    out.mkdir()
    told = out / "theirs.bib"

    def export() -> None:
        told.unlink(missing_ok=True)  # Papis asks before it writes to a file that is there
        bench_peers.run(peer, peer.export, other, out=str(told))

    ours, theirs = _turns(
        min(bench.rounds, 3),
        partial(carrel, mine, "export", "--format", "bibtex", "--to", str(out / "mine.bib")),
        export,
    )
    return [_line("export", bench.size, "papers exported as BibTeX", peer, ours, theirs)]


def _turns(
    rounds: int, ours: Callable[[], None], theirs: Callable[[], None]
) -> tuple[list[float], list[float]]:
    """Return the seconds of both in turns, once both are warm."""
    ours()
    theirs()
    both = [(wall(ours), wall(theirs)) for _ in range(rounds)]
    return [one for one, _ in both], [other for _, other in both]


def kept(bench: Bench, peer: Peer) -> tuple[Path, Path]:
    """Return libraries of the same papers, Carrel's and that of a tool, made now or before."""
    edition = bench_data.EDITION
    place = bench_data.CACHE / f"{edition}-{bench.digest.stem}-{bench.size}-peers"
    mine, other = place / "Carrel", place / peer.name
    if not (place / "whole").exists():
        shutil.rmtree(place, ignore_errors=True)
        file, _ = _files(place, bench.size, bench.digest)
        carrel(mine, "import", str(file))
        (place / "whole").touch()
    if not (place / f"{peer.name}.whole").exists():
        shutil.rmtree(other, ignore_errors=True)
        if peer.fill:
            peer.fill(other, list(bench_data.papers(bench.size, bench.digest)))
        else:
            bench_peers.run(peer, peer.add, other, texts=str(place / "texts"))
        bench_peers.run(peer, peer.settle, other)
        (place / f"{peer.name}.whole").touch()
    return mine, other


def carrel(library: Path, *words: str) -> None:
    """Run a command of Carrel."""
    subprocess.run(
        [sys.executable, "-m", "desktop", "--library", str(library), *words],
        cwd=ROOT,
        env=as_installed(),
        timeout=bench_peers.PATIENCE,
        check=True,
        stdout=subprocess.DEVNULL,
    )


def _files(place: Path, size: int, digest: Path) -> tuple[Path, Path]:
    """Write papers as BibTeX and as texts; return the file, and the folder of the texts."""
    file, texts = place / "papers.bib", place / "texts"
    bench_peers.write_texts(texts, list(bench_data.papers(size, digest)))
    bench_data.export(bench_data.filled(place / "filled", size, digest), "bibtex", file)
    shutil.rmtree(place / "filled")
    return file, texts


def _line(
    row: str,
    papers: int,
    metric: str,
    peer: Peer,
    ours: Sequence[float],
    theirs: Sequence[float],
) -> Measured:
    limit = Limit(f"{peer.name} {bench_peers.version(peer)}", statistics.median(theirs), 1.0)
    return line(row, papers, f"{metric}, on the command line", ours, "s", limit)


# The rows that other tools have a part in.
ROWS: dict[str, Callable[[Bench, Peer], list[Measured]]] = {
    "import": _adding,
    "search": _searching,
    "export": _exporting,
}
