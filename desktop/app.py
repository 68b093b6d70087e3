"""The composition root: makes settings, library, session and window, and runs them.

What the first window needs besides Qt is imported before Qt: PySide6 looks at the source of every
module that is imported after it, which costs a seventh of the start.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths
from desktop.model.errors import AppError, LibraryProblem
from desktop.settings import SettingsStore
from desktop.store.library import Library

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.ui.main_window import MainWindow

NO_LIBRARY = 3
# The processes beside the window wait until it stands.
PAUSE_MS = 700

NO_DISPLAY = (
    "carrel: There is no display to open a window on. Start Carrel in a desktop session, or give "
    "it a virtual screen: xvfb-run carrel (Debian: apt-get install xvfb xauth)."
)


def main(arguments: Sequence[str]) -> int:
    """Open the window; return the exit status when it is closed."""
    options = _parser().parse_args(arguments)
    if not has_display(sys.platform, os.environ):
        sys.stderr.write(f"{NO_DISPLAY}\n")
        return NO_LIBRARY
    try:
        library = Library(options.library or paths.library_folder())
    except LibraryProblem as problem:
        return _tell_without_window(problem)
    return _run(library, options.files)


def has_display(platform: str, environment: os._Environ[str] | dict[str, str]) -> bool:
    """Say whether a window can be shown; only Linux and its kin can lack a display."""
    if platform in {"win32", "darwin"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="carrel", allow_abbrev=False)
    parser.add_argument("--library", metavar="DIR", type=Path, help="the folder of the library")
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="digests to import")
    return parser


def open_window(library: Library, files: Sequence[Path] = ()) -> MainWindow:
    """Show the window of a library; whoever runs it closes `window.session` at the end.

    Files that are given are offered for import.
    """
    from PySide6.QtCore import QTimer

    from desktop.ui import theme
    from desktop.ui.main_window import MainWindow
    from desktop.ui.session import Session
    from desktop.ui.troubles import Troubles, log_to

    settings = SettingsStore(paths.settings_folder())
    theme.apply(application(), settings.settings.look)
    session = Session(library)
    window = MainWindow(session, settings)
    troubles = Troubles(window)
    troubles.catch_unexpected()
    session.failed.connect(troubles.tell)
    log_to(library.folder / "log")
    window.show()
    QTimer.singleShot(PAUSE_MS, session.start)
    if files:
        QTimer.singleShot(0, lambda: window.file_commands.import_paths(files))
    return window


def application() -> QApplication:
    """Return the one application object, made now if need be; it knows the person's language."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from desktop.ui import translations

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication(sys.argv[:1])
    app.setApplicationName("carrel")
    app.setApplicationDisplayName("Carrel")
    app.setDesktopFileName("org.carrel.Carrel")
    translations.install(app, QLocale())
    return app


def _run(library: Library, files: Sequence[Path]) -> int:
    app = application()
    window = open_window(library, files)
    status = app.exec()
    window.session.close()
    return status


def _tell_without_window(problem: AppError) -> int:
    from desktop.ui.dialogs.error_dialog import ErrorDialog

    sys.stderr.write(f"carrel: {problem.message}\n")
    app = application()
    ErrorDialog(problem.message).exec()
    app.quit()
    return NO_LIBRARY
