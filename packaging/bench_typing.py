"""The real window while many papers are indexed and one types, with a watch on its event loop.

`bench_typing.py FOLDER PAPERS` prints `{"worst": …, "p99": …, "typed": …}`: by how many
milliseconds a timer that should come every 2 ms came late, from the moment that the papers wait
for the index until all are in it, and how many letters were typed meanwhile. Papers come to wait
as they do in use: a tag is put on them, in one step.
"""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtTest import QTest

import bench_profile
from bench_stalls import AFTER_START_MS, Watch
from desktop import paths
from desktop.app import application, open_window
from desktop.model.step import Change
from desktop.settings import SettingsStore
from desktop.store.library import Library
from desktop.ui.main_window import MainWindow

HERE = Path(__file__).resolve()
QUERIES = HERE.parent / "bench_queries.txt"
KEY_EVERY_MS = 90


def letters() -> Iterator[str]:
    """Yield the letters of the published queries, a line break after each of them, for ever."""
    lines = [line for line in QUERIES.read_text("utf-8").splitlines() if line]
    queries = [line for line in lines if line[0] not in "#="]
    return itertools.cycle(letter for query in queries for letter in (*query, "\n"))


class Typist(QObject):
    """Tags the papers once the window stands, and types until they are indexed."""

    def __init__(self, window: MainWindow, papers: int, leave: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._papers = papers
        self._leave = leave
        self._watch = Watch()
        self._letters = letters()
        self._typed = 0
        self._keys = QTimer(self, interval=KEY_EVERY_MS)
        self._keys.timeout.connect(self._press)
        window.session.changed.connect(self._on_changed)
        window.session.index_left.connect(self._on_left)

    @Slot()
    def begin(self) -> None:
        """Let papers wait for the index."""
        self._window.session.tag(list(range(1, self._papers + 1)), "bench")

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.step is not None and not self._keys.isActive():
            self._window.search.focus_search()
            self._watch.start()
            self._keys.start()

    @Slot(int)
    def _on_left(self, papers: int) -> None:
        if self._keys.isActive() and papers == 0:
            print(json.dumps({**self._watch.result(), "typed": self._typed}), flush=True)
            self._leave()

    @Slot()
    def _press(self) -> None:
        letter, box = next(self._letters), self._window.search.box
        if letter == "\n":
            box.clear()
        else:
            QTest.keyClicks(box, letter)
            self._typed += 1


def main(folder: Path, papers: int) -> None:
    """Open the window, type while its index catches up, and print how late the timer came."""
    leave = bench_profile.begun()
    app = application()
    window = open_window(Library(folder), SettingsStore(paths.settings_folder()))
    typist = Typist(window, papers, leave)
    QTimer.singleShot(AFTER_START_MS, typist.begin)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
