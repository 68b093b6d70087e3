"""Work off the GUI thread. The only file of the window that knows of threads."""

from __future__ import annotations

import atexit
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

T = TypeVar("T")
Asked = tuple[Callable[[], Any], Callable[[Any], None], Callable[[BaseException], None]]
Landing = tuple[int, bool, Any]  # the number of a job, whether it was done, and what came of it

REPORT_EVERY = 0.05
# What is done sooner needs no word about it.
MOMENT_MS = 300


class Lane(QObject):
    """A queue of jobs whose results come back on the thread that made the lane.

    With threads of its own: `concurrent.futures` is a fortieth of the start. What was asked is
    kept on the thread that asked, and let go of there: it may hold the last reference to a widget.
    """

    lasting = Signal(bool)  # jobs take longer than a moment; all of them are done

    _landed = Signal(object)

    def __init__(self, name: str, workers: int = 1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._workers = workers
        self._open = True
        self._asked: dict[int, Asked] = {}
        self._count = 0
        self._jobs: SimpleQueue[tuple[int, Callable[[], Any]] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._waiting: deque[Landing] = deque()
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._on_soon_timeout)
        self._landed.connect(self._on_landed, Qt.ConnectionType.QueuedConnection)
        self._moment = QTimer(self, interval=MOMENT_MS, singleShot=True)
        self._moment.timeout.connect(self._on_moment_passed)
        self._is_lasting = False
        # Should nobody close it, what is queued is finished when the program ends.
        self._at_end = partial(self._end_threads, finish=True)
        atexit.register(self._at_end)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> bool:
        """Queue a job; one of `done` and `failed` follows, unless the lane is closed before.

        Says whether it was queued: a closed lane takes no more.
        """
        if not self._open:
            return False
        self._count += 1
        if not self._asked:
            self._moment.start()
        self._asked[self._count] = (work, done, failed)
        self._jobs.put((self._count, work))
        if len(self._threads) < self._workers:
            thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._threads.append(thread)
            thread.start()
        return True

    def is_busy(self) -> bool:
        """Say whether anything was asked for that has not been answered."""
        return bool(self._asked)

    def close(self, *, finish: bool) -> None:
        """Stop; what is queued is finished or forgotten, and no answer comes any more."""
        self._end_threads(finish=finish)
        self._moment.stop()
        self._asked.clear()
        self._waiting.clear()

    def _end_threads(self, *, finish: bool) -> None:
        """Stop the threads; what Qt made may be gone by then."""
        self._open = False
        atexit.unregister(self._at_end)
        while not finish and not self._jobs.empty():
            with suppress(Empty):
                self._jobs.get_nowait()
        for _thread in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            number, work = job
            try:
                landing: Landing = (number, True, work())
            except Exception as error:  # noqa: BLE001 - whoever asked has to know, whatever it is
                landing = (number, False, error)
            # Let go of before the other thread may be done with it.
            del work, job
            with suppress(RuntimeError):  # nobody waits for an answer where the lane is deleted
                self._landed.emit(landing)
            del landing

    @Slot(object)
    def _on_landed(self, landing: Landing) -> None:
        if self._open:
            self._waiting.append(landing)
            self._soon.start()

    @Slot()
    def _on_soon_timeout(self) -> None:
        """Deliver one result; keys and clicks come between it and the next one."""
        if len(self._waiting) <= 1:
            self._soon.stop()
        if self._waiting:
            number, is_done, result = self._waiting.popleft()
            _work, done, failed = self._asked.pop(number)
            if not self._asked:
                self._rest()
            (done if is_done else failed)(result)

    @Slot()
    def _on_moment_passed(self) -> None:
        self._is_lasting = True
        self.lasting.emit(True)

    def _rest(self) -> None:
        self._moment.stop()
        if self._is_lasting:
            self._is_lasting = False
            self.lasting.emit(False)


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
