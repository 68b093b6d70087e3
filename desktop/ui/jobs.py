"""Work off the GUI thread. The only file of the window that knows of threads."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

T = TypeVar("T")
Landing = tuple[Future[Any], Callable[[Any], None], Callable[[BaseException], None]]

REPORT_EVERY = 0.05


class Lane(QObject):
    """A queue of jobs whose results come back on the thread that made the lane."""

    _landed = Signal(object)

    def __init__(self, name: str, workers: int = 1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix=name)
        self._waiting: deque[Landing] = deque()
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._on_soon_timeout)
        # Queued, since a future that is done already calls back at once, on the caller's thread.
        self._landed.connect(self._on_landed, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> Future[T] | None:
        """Queue a job; one of `done` and `failed` follows, unless cancelled or closed."""
        if not self._open:
            return None
        future = self._pool.submit(work)
        future.add_done_callback(lambda f: self._landed.emit((f, done, failed)))
        return future

    def close(self, *, finish: bool) -> None:
        """Stop; what is queued is finished or forgotten, and no answer comes any more."""
        self._open = False
        self._pool.shutdown(wait=True, cancel_futures=not finish)

    @Slot(object)
    def _on_landed(self, landing: Landing) -> None:
        self._waiting.append(landing)
        self._soon.start()

    @Slot()
    def _on_soon_timeout(self) -> None:
        """Deliver one result; keys and clicks come between it and the next one."""
        if len(self._waiting) <= 1:
            self._soon.stop()
        if self._waiting:
            self._deliver(*self._waiting.popleft())

    def _deliver(
        self,
        future: Future[Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        if future.cancelled() or not self._open:
            return
        error = future.exception()
        if error is None:
            done(future.result())
        else:
            failed(error)


class Task(QObject):
    """Long work that tells how far it is and can be asked to stop.

    `report` and `is_cancelled` are for the worker's thread; `progressed` comes on the GUI thread,
    at most twenty times a second.
    """

    progressed = Signal(int, int)
    _reported = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._last = 0.0
        self._reported.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; it does so at the next convenient moment."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Say whether the work is no longer wanted."""
        return self._stop.is_set()

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is."""
        now = time.monotonic()
        if done >= total or now - self._last >= REPORT_EVERY:
            self._last = now
            self._reported.emit(done, total)
