"""The real window deciding by keys: how long from the press until what it does is painted.

`bench_triage.py LIBRARY ROUNDS` prints `{"l": […], …, "advance": […], "page": […]}`, in
milliseconds of the wall and of the thread that paints. The library is copied, and every paper of
it is undecided. A letter is until the sign of what it did is painted in the list; `advance`, until
the next paper is painted as the current one; `page`, until its page is. One key follows another at
a walking pace. Whether a target is met is judged by what the thread works: the time on the wall is
that of all programs that run beside.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import bench_data
from bench_measured import Measured, line
from bench_running import Bench, told_by
from desktop.app import application, open_window
from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.settings import SettingsStore
from desktop.store.library import Library
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.list_view import ListView

MOST_MS, PAGE_MS = 50, 150
# The first keys load what the others find loaded.
WARM, ROUNDS, QUICK_ROUNDS = 2, 15, 3
PAUSE_MS, PATIENCE_MS, BEGIN_MS = 700, 20_000, 1_500
LETTERS = {"l": Qt.Key.Key_L, "e": Qt.Key.Key_E, "d": Qt.Key.Key_D, "s": Qt.Key.Key_S}
Times = dict[str, list[tuple[float, float]]]


def triage_row(bench: Bench) -> list[Measured]:
    """Decide in a window of its own, on a copy of the library."""
    library = bench_data.library_of(bench.size, bench.digest)
    rounds = QUICK_ROUNDS if bench.quick else ROUNDS
    found: Times = told_by("bench_triage.py", str(library), str(rounds))
    names = {"advance": "l, e, d to the next paper", "page": "l, e, d to the page of the next one"}
    lines = []
    for kind, times in found.items():
        name, most = names.get(kind, f"{kind} to its sign"), PAGE_MS if kind == "page" else MOST_MS
        for clock, what in enumerate(("on the wall", "of work")):
            late = sorted(one[clock] for one in times)[len(times) * 95 // 100]
            bound = most if what == "of work" else None
            lines.append(line("triage", bench.size, f"{name}, p95 {what}", [late], "ms", bound))
    return lines


class Painted(QObject):
    """Notes when the list, or the page, was painted with something being so."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._loop = QEventLoop()
        self._waiting: list[tuple[str, Callable[[], bool]]] = []
        self._start = (0.0, 0.0)
        self.times: dict[str, tuple[float, float]] = {}
        application().installEventFilter(self)

    def after(
        self, press: Callable[[], None], conditions: Mapping[str, Callable[[], bool]]
    ) -> None:
        """Press a key, and note for each condition when something was painted after it held."""
        self.times = {}
        self._waiting = list(conditions.items())
        limit = QTimer(interval=PATIENCE_MS, singleShot=True)
        limit.timeout.connect(self._loop.quit)
        limit.start()
        self._start = (time.perf_counter(), time.thread_time())
        press()
        if self._waiting:
            self._loop.exec()
        if self._waiting:
            raise RuntimeError(f"never painted: {[name for name, _ in self._waiting]}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._waiting:
            held = [name for name, is_so in self._waiting if is_so()]
            if held:
                # This event is about to be painted: looked at when it has been.
                QTimer.singleShot(0, self, lambda: self._note(held))
        return super().eventFilter(watched, event)

    def _note(self, held: list[str]) -> None:
        wall, worked = time.perf_counter(), time.thread_time()
        for name in held:
            if name not in self.times:
                self.times[name] = (
                    (wall - self._start[0]) * 1000,
                    (worked - self._start[1]) * 1000,
                )
        self._waiting = [one for one in self._waiting if one[0] not in self.times]
        if not self._waiting:
            self._loop.quit()


def measure(window: MainWindow, rounds: int) -> Times:
    """Press every letter as often as wanted, in turns."""
    view = window.list.findChildren(ListView)[0]
    painted = Painted(window)
    found: Times = {name: [] for name in (*LETTERS, "advance", "page")}
    for number in range(WARM + rounds):
        for letter, key in LETTERS.items():
            seen = Seen(window)
            conditions = {letter: seen.is_done}
            if letter != "s":
                conditions |= {"advance": seen.has_moved, "page": seen.has_page}
            painted.after(partial(QTest.keyClick, view, key), conditions)
            if number >= WARM:
                for name, times in painted.times.items():
                    found[name].append(times)
            if letter == "s":
                window.list.next_paper()
            QTest.qWait(PAUSE_MS)
    return found


class Seen:
    """What was there before a key, to tell what it did."""

    def __init__(self, window: MainWindow) -> None:
        self._list, self._detail = window.list, window.detail
        self._paper = window.list.current_id() or 0
        self._before = window.list.known(self._paper)

    def is_done(self) -> bool:
        """Say whether the paper shows its new state, or has left."""
        row = self._list.known(self._paper)
        before = self._before
        return (row and (row.status, row.starred)) != (before and (before.status, before.starred))

    def has_moved(self) -> bool:
        """Say whether another paper is current."""
        return self._list.current_id() != self._paper

    def has_page(self) -> bool:
        """Say whether the page is that of another current paper."""
        shown = self._detail.paper()
        return self.has_moved() and shown is not None and shown.id == self._list.current_id()


def main(source: Path, rounds: int) -> None:
    """Open the window on a copy, decide, and print the times."""
    with tempfile.TemporaryDirectory(prefix="carrel-bench-", ignore_cleanup_errors=True) as folder:
        shutil.copytree(source, folder, dirs_exist_ok=True)
        library = Library(Path(folder))
        with library.open():
            library.marks.set_status(library.shelves.ids(), Status.INBOX)
        app = application()
        window = open_window(library, SettingsStore(Path(folder) / "settings"))

        def begin() -> None:
            window.go(Place(Shelf.INBOX))
            QTest.qWait(BEGIN_MS)
            window.list.select(window.list.ids()[5])
            window.list.focus_list()
            QTest.qWait(BEGIN_MS)
            print(json.dumps(measure(window, rounds)), flush=True)
            window.close()
            QApplication.quit()

        window.furnished.connect(lambda: QTimer.singleShot(BEGIN_MS, begin))
        app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
