"""A program: imports a folder, exports it, and looks at every paper in the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from desktop import app
from desktop.cli.main import main as carrel
from desktop.model.query import Place, Shelf
from desktop.settings import SettingsStore
from desktop.store.library import Library
from desktop.ui.action_spec import Do
from desktop.ui.main_window import MainWindow

STEP_MS, STEPS = 10, 6_000


def pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], bool], what: str) -> None:
    for _ in range(STEPS):
        if condition():
            return
        pause(STEP_MS)
    raise SystemExit(f"never: {what}")


def look_at_all(window: MainWindow) -> None:
    window.go(Place(Shelf.ALL))
    until(lambda: window.list.count() > 0, "papers")
    for paper in list(window.list.ids())[:60]:
        window.list.select(paper)
        pause(STEP_MS)
    window.action(Do.WRITE_NOTE).trigger()
    pause(300)
    window.search.box.setText("alert OR ha*")
    pause(300)


def main(digests: Path, library: Path, target: Path) -> None:
    for path in sorted(digests.iterdir()):
        status = carrel(["--library", str(library), "import", str(path)])
        sys.stdout.write(f"imported {path.name}: {status}\n")
    for form in ("json", "csv", "html", "markdown", "bibtex"):
        to = str(target / f"papers.{form}")
        assert carrel(["--library", str(library), "export", "--format", form, "--to", to]) == 0
    window = app.open_window(Library(library), SettingsStore(target.parent / "settings"))
    furnished: list[bool] = []
    window.furnished.connect(lambda: furnished.append(True))
    until(lambda: bool(furnished), "a window")
    look_at_all(window)
    window.close()
    window.session.close()
    assert carrel(["--library", str(library), "check"]) == 0
    sys.stdout.write("the end\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
