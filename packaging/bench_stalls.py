"""The real window importing and indexing a digest, with a watch on its event loop.

`bench_stalls.py FOLDER DIGEST` prints `{"worst": …, "p99": …}`: by how many milliseconds a timer
that should come every 2 ms came late, from the choice of the file until all is searchable.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

TICK_MS = 2


def main(folder: Path, digest: Path) -> None:
    """Open the window, import through its dialog, and print how late the timer came."""
    from PySide6.QtCore import QTimer

    from desktop.app import application, open_window
    from desktop.store.library import Library

    app = application()
    window = open_window(Library(folder))
    late: list[float] = []
    watch = QTimer(interval=TICK_MS)
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append((now - last) * 1000 - TICK_MS)
        last = now

    def begin() -> None:
        nonlocal last
        last = time.perf_counter()
        watch.timeout.connect(tick)
        watch.start()
        window.file_commands.import_paths([digest])

    def end(left: int) -> None:
        if left == 0 and window.list.count():
            late.sort()
            print(json.dumps({"worst": late[-1], "p99": late[len(late) * 99 // 100]}), flush=True)
            os._exit(0)

    window.file_commands.offered.connect(lambda dialog: dialog.ready.connect(dialog.accept))
    window.session.index_left.connect(end)
    # The window's own start is another row.
    QTimer.singleShot(1500, begin)
    app.exec()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    main(Path(sys.argv[1]), Path(sys.argv[2]))
