"""What goes wrong, told to the person: known failures as their sentence, bugs with a report."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.model.errors import AppError
from desktop.model.report import report
from desktop.ui.translations import spoken

LOG_BYTES, LOG_FILES = 500_000, 3

log = logging.getLogger("carrel")


class Troubles(QObject):
    """The one road from a failure to a dialog and to the log.

    The same trouble is told once, however often it happens while its dialog is open. `save` puts
    away what the person was typing, before anything is said about a bug.
    """

    _caught = Signal(object)

    def __init__(self, window: QWidget, save: Callable[[], object] = bool) -> None:
        super().__init__(window)
        self._window = window
        self._save = save
        self._told: set[str] = set()
        self._caught.connect(self.tell)

    def catch_unexpected(self) -> None:
        """Take what nobody caught, from slots and threads too: it is logged, and work goes on."""
        sys.excepthook = self._on_unexpected
        threading.excepthook = self._on_unexpected_in_thread

    @Slot(object)
    def tell(self, error: BaseException) -> None:
        """Show a failure."""
        known = isinstance(error, AppError)
        text = spoken(error.message) if isinstance(error, AppError) else self._apology()
        if not known:
            self._put_away()
        if text in self._told:
            return
        details = "" if known else report(error)
        if not known:
            log.error("unexpected error\n%s", details)
        self._told.add(text)
        from desktop.ui.dialogs.error_dialog import ErrorDialog

        dialog = ErrorDialog(text, details, self._window)
        dialog.finished.connect(lambda _result: self._told.discard(text))
        dialog.open()

    def _put_away(self) -> None:
        try:
            self._save()
        except Exception as error:  # noqa: BLE001 - what was broken before may be so still
            log.error("what was being typed could not be put away\n%s", report(error))

    def _apology(self) -> str:
        return self.tr(
            "Something went wrong inside Carrel. Your papers and notes are saved; you can go on. "
            "The details help to mend it."
        )

    def _on_unexpected(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # By a signal, since it may come from any thread.
        self._caught.emit(error)

    def _on_unexpected_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        error = caught.exc_value
        if error is not None and not isinstance(error, SystemExit):
            self._on_unexpected(caught.exc_type, error, caught.exc_traceback)


def log_to(folder: Path) -> None:
    """Write the log into a folder, in a few small files that take turns."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "carrel.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
    except OSError:
        return  # a log that cannot be written must not keep anyone from reading
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
