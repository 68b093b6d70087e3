"""What is new since yesterday changes with the day, however the clock comes to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.model.step import Act
from desktop.settings import SettingsStore
from desktop.store.library import Library
from desktop.ui import theme
from desktop.ui.day_watch import DayWatch
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.sidebar_entry import Entry, key_of
from desktop.ui.panes.sidebar_model import SidebarModel, entry_at
from desktop.ui.session import Session
from tests.windows import leave

EVENING = dt.datetime(2026, 11, 22, 23, 59, 30).astimezone()


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> Iterator[Session]:
    """A session that nothing but the test lets look around."""
    session = Session(Library(tmp_path / "library", lambda: EVENING))
    yield session
    session.close()


@pytest.mark.parametrize(
    ("passed", "turns"),
    [
        (dt.timedelta(seconds=29), False),
        (dt.timedelta(seconds=30), True),
        (dt.timedelta(hours=9), True),  # a night's sleep
        (dt.timedelta(days=40), True),
        (dt.timedelta(days=-1), True),  # the clock is put back
    ],
)
def test_a_day_turns_when_the_clock_says_so(
    session: Session, qtbot: QtBot, passed: dt.timedelta, turns: bool
) -> None:
    watch = DayWatch(session)
    turned: list[None] = []
    watch.turned.connect(lambda: turned.append(None))
    session.library.clock = lambda: EVENING + passed
    for _ in range(2):
        with qtbot.waitSignal(session.history_moved):
            session.look_around()

    assert len(turned) == turns  # once, however often one looks


@pytest.fixture
def now() -> list[dt.datetime]:
    """What the clock of the window says, which is the last of these."""
    return [EVENING - dt.timedelta(days=1)]


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, now: list[dt.datetime]) -> Iterator[MainWindow]:
    """The window on a library with a paper of the day before, on an evening."""
    library = Library(tmp_path / "library", lambda: now[-1])
    with library.open(), library.history.step(Act.IMPORT, "old"):
        library.arrivals.add([Facts("Tides in Teacups")])
    now.append(EVENING)
    settings = SettingsStore(tmp_path / "settings")
    theme.apply(qapp, settings.settings.look)
    window = MainWindow(Session(library), settings)
    window.show()
    window.session.start()
    yield window
    leave(window)


def test_what_was_new_is_so_no_longer_after_midnight(
    window: MainWindow, now: list[dt.datetime], qtbot: QtBot
) -> None:
    window.go(Place(Shelf.NEW))
    qtbot.waitUntil(lambda: line(window).count == 1 and window.list.count() == 1)

    now.append(EVENING + dt.timedelta(minutes=1))
    window.session.look_around()

    qtbot.waitUntil(lambda: line(window).count == 0 and window.list.count() == 0)


def line(window: MainWindow) -> Entry:
    model = window.sidebar.findChildren(SidebarModel)[0]
    entry = entry_at(model.index_of(key_of(Place(Shelf.NEW))))
    assert entry is not None
    return entry
