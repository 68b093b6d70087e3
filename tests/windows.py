"""Opening and leaving the real window, and importing through its dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.main_window import MainWindow

Open = Callable[[], MainWindow]


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
    qtbot.waitUntil(dialog.confirm.isEnabled)
    with qtbot.waitSignal(dialog.imported):
        dialog.confirm.click()
    # The offscreen platform gives no window its focus back by itself.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
