"""Fixtures: a real library, a real index, a real session; never a network, never a sleep."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop.index.search_index import SearchIndex
from desktop.paths import resources
from desktop.settings import SettingsStore
from desktop.store.library import Library
from desktop.ui import theme
from desktop.ui.main_window import MainWindow
from desktop.ui.session import Session
from tests.quick_processes import quick_processes
from tests.windows import Open, leave

__all__ = ["quick_processes"]

# How long an example takes says more of the machine than of the code. In continuous integration
# a run must say the same of the same code; elsewhere each tries other examples.
hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")

# A busy machine may take its time, and a test that hangs still ends.
for waiting in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitCallback):
    waiting.__kwdefaults__["timeout"] = 60_000

GARBAGE = 50_000
SAMPLE = resources() / "sample" / "daily-papers.txt"


@pytest.fixture(autouse=True, scope="session")
def _garbage_waits() -> None:
    """Collect no garbage in the middle of a test, where threads and widgets are at work."""
    gc.disable()


@pytest.fixture(autouse=True, scope="session")
def _clipboard_is_left_empty() -> Iterator[None]:
    """Leave nothing on the clipboard: without a screen it outlives Python, and what Python made."""
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _garbage_goes() -> Iterator[None]:
    """Collect garbage between tests, when there is enough of it."""
    yield
    if gc.get_count()[0] > GARBAGE:
        gc.collect()


@pytest.fixture
def sample() -> Path:
    """The digest that comes with the application."""
    return SAMPLE


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real digest files, where the machine has them."""
    folder = os.environ.get("CARREL_SAMPLES")
    if not folder:
        pytest.skip("CARREL_SAMPLES does not name a folder of real digest files")
    return Path(folder)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    library = Library(tmp_path / "library")
    yield library
    library.close()


@pytest.fixture
def index(library: Library) -> Iterator[SearchIndex]:
    """The index of the library."""
    index = SearchIndex(library.folder)
    yield index
    index.close()


@pytest.fixture
def session(qapp: object, tmp_path: Path, quick_processes: None) -> Iterator[Session]:
    """A session on an empty library; the test fails when something goes wrong in the background."""
    session = Session(Library(tmp_path / "library"))
    failures: list[BaseException] = []
    session.failed.connect(failures.append)
    session.start()
    yield session
    session.close()
    assert failures == []


@pytest.fixture
def open_window(qapp: QApplication, tmp_path: Path, quick_processes: None) -> Iterator[Open]:
    """Open the window on one and the same library, as often as wanted; failures fail the test."""
    windows: list[MainWindow] = []
    failures: list[BaseException] = []

    def open_one() -> MainWindow:
        settings = SettingsStore(tmp_path / "settings")
        theme.apply(qapp, settings.settings.look)
        session = Session(Library(tmp_path / "library"))
        session.failed.connect(failures.append)
        window = MainWindow(session, settings)
        window.show()
        session.start()
        windows.append(window)
        return window

    yield open_one
    for window in windows:
        leave(window)
    assert failures == []
