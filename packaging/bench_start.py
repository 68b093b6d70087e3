"""A window that says when it can be used; run by `bench.py` in a process of its own.

`bench_start.py bare` shows an empty QMainWindow, `bench_start.py FOLDER` Carrel on a library.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(what: str) -> None:
    """Show a window, print `ready` once it can be used, and leave."""
    if what == "bare":
        bare()
    else:
        carrel(Path(what))


def bare() -> None:
    """Show an empty window."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    QTimer.singleShot(0, ready)
    app.processEvents()
    del window


def carrel(folder: Path) -> None:
    """Show Carrel; it can be used once the list shows its first papers."""
    from desktop.app import application, open_window
    from desktop.store.library import Library

    library = Library(folder)
    app = application()
    window = open_window(library)
    window.list.settled.connect(ready)
    app.exec()


def ready() -> None:
    """Tell, and end at once: how long leaving takes is not measured here."""
    import os

    print("ready", flush=True)
    os._exit(0)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    main(sys.argv[1])
