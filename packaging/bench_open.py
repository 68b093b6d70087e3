"""The real window opening papers with formulas, against papers of as many words without any.

`bench_open.py FOLDER` prints `{"plain": …, "kept": …, "new": …}`: milliseconds from the choice of a
paper until its page is painted: without formulas, with formulas that were set before, and with
formulas that nobody has set yet (their text shows until they are). In turns; medians of the time
that the window's process works, which others do not disturb; the papers wait for nothing else.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QObject, QTimer

from bench_measured import Measured, line
from bench_running import Bench, folders, told_by
from desktop import paths
from desktop.app import application, open_window
from desktop.model.formula import Formula
from desktop.model.paper import Facts
from desktop.model.step import Act
from desktop.services.formulas import typeset
from desktop.settings import SettingsStore
from desktop.store.formulas import Formulas
from desktop.store.library import Library
from desktop.ui.main_window import MainWindow

HERE = Path(__file__).resolve()
# Milliseconds that a paper may take whose formulas were set before, and one whose are to be set.
KEPT_MOST, NEW_MOST = 50, 150
ROUNDS, FORMULAS, PATIENCE_MS = 15, 12, 20_000
WORDS = "We stir the tea and ask how much of its chaos is left when the spoon has gone."
SHAPES = (
    r"x_{%d}^2 \in \mathbb{R}^d",
    r"O(n_{%d} \log n)",
    r"\frac{\alpha_{%d}}{\beta+1}",
    r"\mathcal{L}_{%d} = \sum_{i=1}^{n} \ell_i",
)


def open_row(bench: Bench) -> list[Measured]:
    """Open papers in windows of their own, in libraries of all sizes alike."""
    if not bench.is_first:
        return []
    found = [told_by("bench_open.py", str(fresh)) for fresh in folders(min(3, bench.rounds))]
    what = {
        "kept": (f"{FORMULAS} formulas that were set before", KEPT_MOST),
        "new": (f"{FORMULAS} formulas that are to be set", NEW_MOST),
    }
    return [
        line("open", 3 * ROUNDS, "a page without formulas", [one["plain"] for one in found], "ms"),
        *(
            line(
                "open", 3 * ROUNDS, metric, [one[kind] for one in found],
                "ms", most,
            )
            for kind, (metric, most) in what.items()
        ),
    ]  # fmt: skip


def formulas(seed: int) -> list[str]:
    """Return formulas that no other seed has."""
    return [SHAPES[one % len(SHAPES)] % (100 * seed + one) for one in range(FORMULAS)]


def paper(kind: str, number: int, tex: list[str]) -> Facts:
    """Return a paper with some formulas, or with as many words in their place."""
    said = [f"${one}$" if kind != "plain" else "the usual amount of it" for one in tex]
    text = " ".join(f"{WORDS} It is {one}." for one in said)
    return Facts(f"Chaos in a cup of {kind} tea, part {number}, for {said[0]}", text)


def fill(library: Library) -> dict[str, list[int]]:
    """Put the papers into a library, and keep the formulas of some of them."""
    seeds = {"plain": 0, "kept": 1_000, "new": 2_000}
    kept: dict[str, Formula | None] = {}
    ids: dict[str, list[int]] = {}
    with library.open(), library.history.step(Act.IMPORT, "bench"):
        for kind, seed in seeds.items():
            told = [formulas(seed + number) for number in range(ROUNDS)]
            facts = [paper(kind, number, tex) for number, tex in enumerate(told)]
            ids[kind] = library.arrivals.add(facts)
            if kind == "kept":
                kept = {tex: typeset(tex) for texts in told for tex in texts}
    Formulas(library.folder).put(kept)
    return ids


class Opening(QObject):
    """Opens papers one after the other, and measures how long each takes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._detail = window.detail

    def seconds(self, paper: int) -> float:
        """Open a paper; return the seconds until its page is painted."""
        loop = QEventLoop()
        watch = QTimer(interval=1)
        watch.timeout.connect(lambda: loop.quit() if self._shows(paper) else None)
        limit = QTimer(interval=PATIENCE_MS, singleShot=True)
        limit.timeout.connect(loop.quit)
        start = time.process_time()
        self._detail.show_paper(paper)
        watch.start()
        limit.start()
        loop.exec()
        self._detail.repaint()
        return time.process_time() - start

    def _shows(self, paper: int) -> bool:
        shown = self._detail.paper()
        return shown is not None and shown.id == paper


def main(folder: Path) -> None:
    """Open the window on a library made for it, open its papers in turns, print the medians."""
    library = Library(folder)
    ids = fill(library)
    app = application()
    window = open_window(library, SettingsStore(paths.settings_folder()))

    def measure() -> None:
        opening = Opening(window)
        found: dict[str, list[float]] = {kind: [] for kind in ids}
        for number in range(ROUNDS):
            for kind, papers in ids.items():
                found[kind].append(opening.seconds(papers[number]))
        # The first of a kind loads what the others find loaded.
        medians = {kind: statistics.median(times[1:]) * 1000 for kind, times in found.items()}
        print(json.dumps(medians), flush=True)
        window.close()
        app.quit()

    window.furnished.connect(lambda: QTimer.singleShot(500, measure))
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
