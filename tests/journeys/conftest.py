"""The real window, on a library of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.settings import SettingsStore
from desktop.store.library import Library
from desktop.ui import theme
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.session import Session

Open = Callable[[], MainWindow]


@pytest.fixture
def open_window(qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
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


def leave(window: MainWindow) -> None:
    """Close a window as a person does, and its session after it; once is enough."""
    if not shiboken6.isValid(window):
        return
    window.close()
    window.session.close()
    window.deleteLater()


def import_through_dialog(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    """Import a file through the dialog: look, then press the button."""
    window.file_commands.import_paths([path])
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.confirm.isEnabled, timeout=10_000)
    with qtbot.waitSignal(dialog.imported, timeout=10_000):
        dialog.confirm.click()
    # The offscreen platform gives no window its focus back by itself.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
