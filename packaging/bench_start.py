"""A window that says when it can be used; run by `bench.py` in a process of its own.

`bench_start.py bare` shows an empty QMainWindow, `bench_start.py FOLDER` Carrel on a library.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main(what: str) -> None:
    """Show a window, print `ready` once it can be used, and leave."""
    if what == "bare":
        bare()
    else:
        carrel(Path(what))


def bare() -> None:
    """Show an empty window; it can be used once it is painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, ready)

    app = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()


def carrel(folder: Path) -> None:
    """Show Carrel; it can be used once the papers of the list are painted."""
    from desktop.app import application, open_window
    from desktop.store.library import Library

    library = Library(folder)
    app = application()
    window = open_window(library)
    from PySide6.QtCore import QTimer

    from desktop.ui.panes.list_model import Role
    from desktop.ui.panes.list_view import ListView

    view = window.list.findChild(ListView)
    if view is None:
        raise RuntimeError("the window has no list")

    def look() -> None:
        first = view.model().index(0, 0)
        if first.isValid() and first.data(Role.ROW) is not None:
            watch.stop()
            view.viewport().repaint()
            ready()

    watch = QTimer(interval=1)
    watch.timeout.connect(look)
    watch.start()
    app.exec()


def ready() -> None:
    """Tell, and end at once: how long leaving takes is not measured here."""
    print("ready", flush=True)
    os._exit(0)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    main(sys.argv[1])
