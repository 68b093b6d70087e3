"""A window that says when it can be used; run by `bench.py` in a process of its own.

`bench_start.py bare` shows an empty QMainWindow and prints `ready` once it is painted.
`bench_start.py FOLDER` starts Carrel on a library as its command does, prints `ready` once papers
are painted in the list and a key has gone from the first to the second, and `complete` once
everything else is there too.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import bench_profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop.services.knocking import Wish
    from desktop.settings import SettingsStore
    from desktop.store.library import Library
    from desktop.ui.main_window import MainWindow


def main(what: str) -> None:
    """Show a window, tell how far it is, and leave."""
    leave = bench_profile.begun()
    if what == "bare":
        bare(leave)
    else:
        carrel(what, leave)


def bare(leave: Callable[[], None]) -> None:
    """Show an empty window; it can be used once it is painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, lambda: tell("ready", leave))

    app = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()


def carrel(folder: str, leave: Callable[[], None]) -> None:
    """Start Carrel by its own entry, and watch its window."""
    from desktop import __main__, app
    from desktop.services.knocking import NOTHING

    open_window = app.open_window

    def open_and_watch(
        library: Library, settings: SettingsStore, wish: Wish = NOTHING
    ) -> MainWindow:
        from PySide6.QtCore import Qt

        painted, once = watch_rows(), Qt.ConnectionType.SingleShotConnection
        window = open_window(library, settings, wish)
        window.list.rows_shown.connect(lambda: when_painted(window, painted), once)
        window.furnished.connect(lambda: tell("complete", lambda: depart(window, leave)))
        return window

    app.open_window = open_and_watch
    sys.argv = ["carrel", "--library", folder]
    __main__.main()


def depart(window: MainWindow, leave: Callable[[], None]) -> None:
    """End the processes beside the window, which would complain of one that left, and leave."""
    window.session.close()
    leave()


def watch_rows() -> set[int]:
    """Return a set that is going to hold the papers that have been painted."""
    from desktop.ui.panes.list_model import Role
    from desktop.ui.panes.row_delegate import RowDelegate

    painted: set[int] = set()
    paint = RowDelegate.paint

    def paint_and_note(
        self: RowDelegate,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        paint(self, painter, option, index)
        row = index.data(Role.ROW)
        if row is not None:
            painted.add(row.id)

    RowDelegate.paint = paint_and_note  # type: ignore[method-assign]
    return painted


def when_painted(window: MainWindow, painted: set[int]) -> None:
    """Walk from the first paper to the second once both are painted, and tell."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    first, second = window.list.ids()[:2]
    if not {first, second} <= painted:
        QTimer.singleShot(0, lambda: when_painted(window, painted))
        return
    down = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.focusWidget(), down)
    if window.list.current_id() != second:
        raise RuntimeError("the list cannot be walked through")
    tell("ready")


def tell(what: str, then: Callable[[], None] = lambda: None) -> None:
    """Say how far it is, and do what follows."""
    print(what, flush=True)
    then()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    main(sys.argv[1])
