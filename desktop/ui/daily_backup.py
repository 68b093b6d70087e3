"""A backup every day on which something changed, made while the person is not kept waiting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from desktop.model.errors import AppError, DiskFull
from desktop.services.backing_up import back_up_daily
from desktop.services.reading import Cancelled
from desktop.ui.jobs import Task
from desktop.ui.session import Session
from desktop.ui.translations import spoken

# Some time after the start, and then as often as a day may begin.
FIRST_MS, EVERY_MS = 90_000, 1_800_000

Say = Callable[[str], object]


class DailyBackup(QObject):
    """Looks now and then whether a backup is due. What keeps it from being made is told once."""

    def __init__(self, session: Session, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._say = say
        self._told: set[str] = set()
        self._task: Task | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)
        self._timer.start(FIRST_MS)

    @Slot()
    def look(self) -> None:
        """Make a backup if one is due."""
        task = self._task = Task()
        self._session.run_read(
            task,
            lambda library, task: back_up_daily(library, task.is_cancelled),
            self._on_done,
            self._on_failed,
        )

    @Slot()
    def stop(self) -> None:
        """Give up what is being made; it is made at the next start."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()

    def _on_done(self, _made: object) -> None:
        self._rest()

    def _on_failed(self, error: BaseException) -> None:
        self._rest()
        text = spoken(error.message) if isinstance(error, AppError) else type(error).__name__
        if isinstance(error, Cancelled) or text in self._told:
            return
        self._told.add(text)
        if isinstance(error, DiskFull):
            self._say(text)
        else:
            self._session.failed.emit(error)

    def _rest(self) -> None:
        self._task = None
        self._timer.start(EVERY_MS)
