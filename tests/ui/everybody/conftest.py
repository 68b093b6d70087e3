"""One window for all scenes of a module: opening it anew for each would take minutes."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from desktop.settings import SettingsStore
from desktop.store.library import Library
from desktop.ui import fonts, theme
from desktop.ui.main_window import MainWindow
from desktop.ui.session import Session
from shots_window import fill
from tests.ui.everybody.scenes import SCENES
from tests.ui.everybody.staging import Stage, until
from tests.windows import leave

Opened = Callable[[str], QWidget]


@pytest.fixture(scope="module")
def text_size() -> int:
    """The size of all text, in percent; a module may have another one."""
    return 100


@pytest.fixture(scope="module")
def stage(
    qapp: QApplication, text_size: int, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    """A window on the papers of the sample, some of them decided about."""
    folder: Path = tmp_path_factory.mktemp("stage")
    library = Library(folder / "library")
    fill(library)
    settings = SettingsStore(folder)
    settings.change(settings.settings.with_values(text_size=text_size))
    fonts.scale(qapp, text_size)
    theme.apply(qapp, "light")
    session = Session(library)
    window = MainWindow(session, settings)
    furnished: list[bool] = []
    window.furnished.connect(lambda: furnished.append(True))
    window.show()
    session.start()
    until(lambda: furnished and window.list.count() > 0)
    yield Stage(window, folder)
    leave(window)
    fonts.scale(qapp, 100)
    theme.apply(qapp, "light")


@pytest.fixture
def opened(stage: Stage) -> Iterator[Opened]:
    """Open scenes by their names; what was opened is closed afterwards."""
    made: list[QWidget] = []

    def open_one(name: str) -> QWidget:
        kind, show = SCENES[name]
        made.append(show(stage))
        assert isinstance(made[-1], kind)
        return made[-1]

    yield open_one
    for widget in made:
        if widget is not stage.window and shiboken6.isValid(widget):
            _close(widget, stage.window)
    made.clear()
    _rest(stage.window)
    gc.collect()  # what Python keeps of a window goes before the next one comes


def _close(widget: QWidget, window: MainWindow) -> None:
    parent = widget.parentWidget()
    widget.close()
    if widget is not window and parent is not None and parent is not window and parent.isWindow():
        parent.close()


def _rest(window: MainWindow) -> None:
    """Bring the window back to where the next scene begins."""
    from desktop.model.query import Place, Shelf
    from desktop.ui.action_spec import Do

    if window.furnishing.triage.is_on():
        window.action(Do.TRIAGE).trigger()
    window.search.ask("")
    window.go(Place(Shelf.INBOX))
    until(lambda: window.list.count() == 13)
    window.activateWindow()
