"""A window to take pictures of, on a library that is made for it and thrown away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

import pseudo
import pseudo_faults
from desktop import app
from desktop.model.row import Status
from desktop.paths import resources
from desktop.readers.source import Source
from desktop.services import importing
from desktop.services.reading import dated, read
from desktop.settings import SettingsStore
from desktop.store.library import Library
from desktop.ui import fonts, theme
from desktop.ui.main_window import MainWindow
from desktop.ui.session import Session

SAMPLE = resources() / "sample" / "daily-papers.txt"
PATIENCE_MS, STEP_MS = 40_000, 20
TODAY = dt.date(2025, 11, 1)
SMALL = (1280, 800)
INDEXED = "shot_indexed"
NOTE = """# What is new

- The measure is **cheap**: one pass, no tuning
- Holds for *all* sizes that they tried

> Worth a second look before Friday.

- [x] read the appendix
- [ ] ask about table 3
"""


@contextmanager
def window(folder: Path, look: str, *, filled: bool = True) -> Iterator[MainWindow]:
    """Open the window on a library with the sample in it, or on an empty one."""
    library = Library(folder / "library")
    if filled:
        fill(library)
    settings = SettingsStore(folder)
    chosen = settings.settings
    fonts.scale(app.application(), chosen.text_size)
    theme.apply(app.application(), look, high=chosen.contrast)
    session = Session(library)
    shown = MainWindow(session, settings)
    shown.resize(*SMALL)
    furnished: list[bool] = []
    shown.furnished.connect(lambda: furnished.append(True))
    session.indexed.connect(lambda: shown.setProperty(INDEXED, True))
    shown.show()
    session.start()
    until(lambda: bool(furnished) and (shown.list.count() > 0 or not filled))
    settle()
    yield shown
    shown.close()
    session.close()
    shown.deleteLater()


def fill(library: Library) -> None:
    """Import the sample and decide about some of its papers, as a person would."""
    digest = read(Source.from_path(SAMPLE), SAMPLE.name)
    given = digest.date.in_year(2025) if digest.date else None
    with library.open():
        importing.commit(library, [dated(digest, given, TODAY)])
        ids = library.shelves.ids()
        marks = library.marks
        marks.set_star(ids[1:6:2], starred=True)
        marks.tag(ids[1:8:3], "methods")
        marks.tag(ids[1:4], "to discuss/group meeting")
        marks.set_rating(ids[1:2], 4)
        marks.set_status(ids[6:9], Status.LATER)
        marks.set_status(ids[9:10], Status.READING)
        marks.set_status(ids[10:14], Status.DONE)
        marks.set_status(ids[14:17], Status.SKIPPED)
        marks.save_search("Starred, this year", "is:starred after:2024")
        library.notes.save(ids[1], NOTE)


def until(condition: Callable[[], bool]) -> None:
    """Let the window live until something is so; raise RuntimeError when it never is."""
    for _ in range(PATIENCE_MS // STEP_MS):
        if condition():
            return
        pause(STEP_MS)
    raise RuntimeError("the window did not get where it should")


def choose(shown: MainWindow) -> None:
    """Choose the second paper of the list, and wait until its page is there."""
    paper = shown.list.ids()[1]
    shown.list.select(paper)
    until(lambda: (there := shown.detail.paper()) is not None and there.id == paper)


def pause(milliseconds: int) -> None:
    """Let the window live for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle() -> None:
    """Let the window paint, and pages come."""
    pause(600)


def grab(widget: QWidget, path: Path) -> None:
    """Save the picture of a widget, and tell what does not hold in it if its texts are long."""
    settle()
    widget.grab().save(str(path))
    if pseudo.is_spoken():
        for fault in dict.fromkeys(pseudo_faults.faults(widget, pseudo_faults.words_of_data())):
            print(f"{path.stem}: {fault}")
