"""The real list of a window, watched while it is filled, jumped through, scrolled and sorted.

`bench_list.py FOLDER` prints milliseconds by what they are of: how long the window works from
an event until the lines are painted, and for how long another order keeps it at most. How long one
waits for that order is marked `(wall)`. Rows that are not there yet are painted as placeholders.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

import bench_data
from bench_measured import Measured, line
from bench_running import Bench, folders, told_by
from desktop import paths
from desktop.app import application, open_window
from desktop.model.query import Group, Key, Order, Place, Shelf, Sort
from desktop.settings import SettingsStore
from desktop.store.library import Library
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.list_view import ListView

# Milliseconds that anything but a step of the wheel may take, and one of the wheel.
MOST, MOST_OF_WHEEL = 50.0, 16.0
WAITED, MOST_WAITED = "(wall)", 1000.0
STEPS, WHEEL, PATIENCE_MS = 200, -120, 60_000
ORDERS = {
    "sort by title": Order(Key(Sort.TITLE)),
    "sort by rating, then authors": Order(Key(Sort.RATING), Key(Sort.AUTHORS)),
    "group by state": Order(Key(Sort.ADDED), group=Group.STATUS),
    "group by digest": Order(Key(Sort.ADDED), group=Group.DIGEST),
    "group by day": Order(Key(Sort.PUBLISHED), group=Group.PUBLISHED),
}


def list_row(bench: Bench) -> list[Measured]:
    """Open the list of a library, in windows of their own."""
    known, rounds = bench_data.library_of(bench.size, bench.digest), []
    for fresh in folders(min(3, bench.rounds)):
        # A window leaves behind how its list was sorted.
        shutil.copytree(known, fresh)
        rounds.append(told_by("bench_list.py", str(fresh)))
    return [
        line("list", bench.size, what, [one[what] for one in rounds], "ms", _most(what))
        for what in sorted(rounds[0], key=lambda what: what.endswith(WAITED))
    ]


def _most(what: str) -> float:
    if what.endswith(WAITED):
        return MOST_WAITED
    return MOST_OF_WHEEL if "wheel" in what else MOST


class Watch(QObject):
    """Makes things happen in the list, and measures them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._view = window.list.findChildren(ListView)[0]
        self._blocks: list[float] = []
        self._tick = QTimer(self, interval=0)
        self._tick.timeout.connect(self._on_tick)
        self._last = 0.0

    def measure(self) -> dict[str, float]:
        """Return all that is measured, by what it is."""
        window, view, found = self._window, self._view, {}
        self._wait(lambda: window.list.count() > 0)
        self._ask(lambda: window.go(Place(Shelf.ALL)))
        found["first paint"] = self._painted(view.repaint)
        last = view.model().rowCount() - 1
        for name, row in (("the end", last), ("the middle", last // 2)):
            found[f"jump to {name}"] = self._painted(partial(self._jump, row))
        found["wheel step, p95"] = self._wheel()
        for name, order in ORDERS.items():
            wall, found[name] = self._ask(partial(window.list.asking.sort_by, order))
            found[f"{name} {WAITED}"] = wall
        found["jump to the end, grouped"] = self._painted(lambda: self._jump(last))
        found["wheel step, grouped, p95"] = self._wheel()
        found["fold all groups"] = self._painted(
            lambda: window.list.folding.fold_all(is_folded=True)
        )
        found["unfold all groups"] = self._painted(
            lambda: window.list.folding.fold_all(is_folded=False)
        )
        found["select all"] = self._painted(window.list.select_all)
        return found

    def _jump(self, row: int) -> None:
        self._view.scrollTo(self._view.model().index(row, 0))

    def _painted(self, do: Callable[[], object]) -> float:
        start = time.thread_time()
        do()
        self._view.viewport().repaint()
        return (time.thread_time() - start) * 1000

    def _wheel(self) -> float:
        """Return the 95th percentile of a step: handled, painted, and its rows asked for."""
        self._view.verticalScrollBar().setValue(0)
        times = []
        for _ in range(STEPS):
            at = QPointF(50, 100)
            turn = QWheelEvent(
                at, QPointF(self._view.viewport().mapToGlobal(at)), QPoint(), QPoint(0, WHEEL),
                Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            start = time.thread_time()
            QApplication.sendEvent(self._view.viewport(), turn)
            QApplication.processEvents()
            times.append((time.thread_time() - start) * 1000)
        return sorted(times)[STEPS * 95 // 100]

    def _ask(self, do: Callable[[], object]) -> tuple[float, float]:
        """Change the list; return how long that takes, and keeps the window's thread at most."""
        self._blocks.clear()
        start, self._last = time.perf_counter(), time.thread_time()
        self._tick.start()
        do()
        self._wait(lambda: not self._window.list.asking.is_new)
        self._view.viewport().repaint()
        wall = (time.perf_counter() - start) * 1000
        self._on_tick()
        self._tick.stop()
        return wall, max(self._blocks)

    def _on_tick(self) -> None:
        now = time.thread_time()
        self._blocks.append((now - self._last) * 1000)
        self._last = now

    def _wait(self, condition: Callable[[], bool]) -> None:
        loop = QEventLoop()
        watch = QTimer(interval=1)
        watch.timeout.connect(lambda: loop.quit() if condition() else None)
        limit = QTimer(interval=PATIENCE_MS, singleShot=True)
        limit.timeout.connect(loop.quit)
        watch.start()
        limit.start()
        loop.exec()


def main(folder: Path) -> None:
    """Open the window on a library, measure its list, and print what was found."""
    app = application()
    window = open_window(Library(folder), SettingsStore(paths.settings_folder()))

    def measure() -> None:
        print(json.dumps(Watch(window).measure()), flush=True)
        window.close()
        app.quit()

    window.furnished.connect(lambda: QTimer.singleShot(500, measure))
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
