"""The row `memory`: the window and its processes at rest, and after an hour's work played fast.

`bench_memory.py FOLDER` opens the window on a library, waits until it rests, walks through papers,
decides, searches and writes notes as often as a person does within an hour, and prints
`{"rest": …, "worked": …}`: megabytes of all its processes (what they share counts in each in
parts, where the system tells); `bench_memory.py bare` prints those of an empty window.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)]

from PySide6.QtCore import QObject, QTimer, Slot  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: E402

import bench_data  # noqa: E402
import bench_profile  # noqa: E402
from bench_measured import Limit, Measured, line  # noqa: E402
from bench_running import Bench, folders, told_by  # noqa: E402
from bench_typing import letters  # noqa: E402
from desktop import paths  # noqa: E402
from desktop.app import application, open_window  # noqa: E402
from desktop.model.row import Status  # noqa: E402
from desktop.settings import SettingsStore  # noqa: E402
from desktop.store.library import Library  # noqa: E402
from desktop.ui.main_window import MainWindow  # noqa: E402

REST_MS, STEP_MS = 4_000, 15
# What a person does within an hour: papers walked through, of which some are decided on, and
# searches, of so many letters.
PAPERS, LETTERS = 300, 240
MOST_GROWTH = 1.3


def memory_row(bench: Bench) -> list[Measured]:
    """Let a window rest and work, against an empty one."""
    if not Path("/proc/self/smaps_rollup").exists():
        return []
    known = bench_data.library_of(bench.size, bench.digest)
    runs = []
    for fresh in folders(min(2, bench.rounds)):
        shutil.copytree(known, fresh)
        runs.append(told_by("bench_memory.py", str(fresh)))
    empty = told_by("bench_memory.py", "bare")["rest"]
    rest, worked = ([run[when] for run in runs] for when in ("rest", "worked"))
    before = Limit("at rest", statistics.median(rest), MOST_GROWTH)
    window = Limit("an empty QMainWindow", empty)
    return [
        line("memory", bench.size, "all processes at rest", rest, "MB", window),
        line("memory", bench.size, "after an hour's work, played fast", worked, "MB", before),
    ]


class Worker(QObject):
    """Does what a person does within an hour, a step at a time, and tells the memory."""

    def __init__(self, window: MainWindow, leave: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._leave = leave
        self._rest = 0.0
        self._steps = self._work()
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)

    @Slot()
    def begin(self) -> None:
        """Note the memory at rest, and start to work."""
        self._rest = megabytes()
        self._timer.start()

    @Slot()
    def _step(self) -> None:
        if next(self._steps, None) is None:
            self._timer.stop()
            QTimer.singleShot(REST_MS, self._end)

    @Slot()
    def _end(self) -> None:
        print(json.dumps({"rest": self._rest, "worked": megabytes()}), flush=True)
        self._leave()

    def _work(self) -> Iterator[bool]:
        session, papers = self._window.session, self._window.list
        for number, id_ in enumerate(papers.ids()[:PAPERS]):
            papers.select(id_)
            if number % 3 == 0:
                session.set_status([id_], (Status.SKIPPED, Status.LATER)[number % 2])
            yield True
        box = self._window.search.box
        for _, letter in zip(range(LETTERS), letters(), strict=False):
            if letter == "\n":
                box.clear()
            else:
                QTest.keyClicks(box, letter)
            yield True
        box.clear()


def megabytes() -> float:
    """Return the memory of this process and of those it started, shared parts in parts."""
    family = [os.getpid(), *_children(os.getpid())]
    return sum(_of(process) for process in family) / 1024


def _of(process: int) -> int:
    """Return the kilobytes of a process; 0 when it has ended."""
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text("utf-8")
    except OSError:
        return 0
    return int(next(row for row in text.splitlines() if row.startswith("Pss:")).split()[1])


def _children(process: int) -> Iterator[int]:
    for task in Path(f"/proc/{process}/task").iterdir():
        for child in map(int, (task / "children").read_text("utf-8").split()):
            yield child
            yield from _children(child)


def main(what: str) -> None:
    """Show a window, and tell its memory."""
    leave = bench_profile.begun()
    if what == "bare":
        bare = QApplication(sys.argv[:1])
        empty = QMainWindow()
        empty.resize(1280, 800)
        empty.show()
        bare.processEvents()
        print(json.dumps({"rest": megabytes()}), flush=True)
        leave()
    app = application()
    window = open_window(Library(Path(what)), SettingsStore(paths.settings_folder()))
    worker = Worker(window, leave)
    QTimer.singleShot(REST_MS, worker.begin)
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1])
