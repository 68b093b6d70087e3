"""The real window importing and indexing a digest, with a watch on its event loop.

`bench_stalls.py FOLDER DIGEST` prints `{"worst": …, "p99": …}`: by how many milliseconds a timer
that should come every 2 ms came late, from the choice of the file until all is searchable.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import Qt, QTimer

import bench_profile
from desktop import paths
from desktop.app import application, open_window
from desktop.settings import SettingsStore
from desktop.store.library import Library
from desktop.ui.dialogs.import_dialog import ImportDialog

TICK_MS, AFTER_START_MS = 2, 2000


class Watch:
    """A timer that notes how late it comes."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._timer = QTimer(interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0

    def start(self) -> None:
        """Begin to watch."""
        self._last = time.perf_counter()
        self._timer.start()

    def result(self) -> dict[str, float]:
        """Return the worst and the 99th percentile, in milliseconds."""
        late = sorted(self.late)
        return {"worst": late[-1], "p99": late[len(late) * 99 // 100]}

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append((now - self._last) * 1000 - TICK_MS)
        self._last = now


def main(folder: Path, digest: Path) -> None:
    """Open the window, import through its dialog, and print how late the timer came."""
    leave = bench_profile.begun()
    app = application()
    window = open_window(Library(folder), SettingsStore(paths.settings_folder()))
    watch = Watch()

    def begin() -> None:
        watch.start()
        window.file_commands.import_paths([digest])
        confirm.start()

    def look() -> None:
        dialog = window.findChild(ImportDialog)
        if dialog is not None and dialog.confirm.isEnabled():
            confirm.stop()
            dialog.confirm.click()

    def end(left: int) -> None:
        if left == 0 and window.list.count():
            print(json.dumps(watch.result()), flush=True)
            leave()

    confirm = QTimer(interval=TICK_MS)
    confirm.timeout.connect(look)
    window.session.index_left.connect(end)
    # The window's own start is another row.
    QTimer.singleShot(AFTER_START_MS, begin)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
