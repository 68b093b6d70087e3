"""Setting formulas in type in a process of its own, which is ended when one keeps it too long."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.model.formula import Formula
from desktop.services.formulas import LONGEST, NotSet, typeset
from desktop.services.limited_process import LimitedProcess
from desktop.store.formulas import Formulas, Known

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

# Seconds that a formula may take; most take a fiftieth of one.
PATIENCE = 2.0
# Those that are made are told after so many seconds, though others are under way.
_TELL_AFTER = 0.3


class FormulaMaker:
    """Finds formulas among those that are kept, or sets them one by one and keeps them.

    The process is started when one has to be set. `heard` is called with what was made (None for
    what cannot be set), on a thread of the maker's own, and not after `stop`.
    """

    def __init__(
        self, kept: Formulas, heard: Callable[[Known], None], patience: float = PATIENCE
    ) -> None:
        self._kept = kept
        self._heard = heard
        self._child = LimitedProcess[str, Formula | None]("formulas", serve, patience)
        self._changed = threading.Condition()
        self._wanted: deque[str] = deque()
        self._thread: threading.Thread | None = None
        self._closed = False

    def ask(self, wanted: Sequence[str]) -> None:
        """Ask for formulas; what was asked before and is not made yet is forgotten."""
        with self._changed:
            if self._closed:
                return
            self._wanted = deque(wanted)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="formulas", daemon=True)
                self._thread.start()
            self._changed.notify()

    def stop(self) -> None:
        """End the process at once; no answer comes any more."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._child.end()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while self._has_some():
            made: Known = {}
            lasting: Known = {}
            told = time.monotonic()
            while time.monotonic() - told < _TELL_AFTER and (tex := self._next()) is not None:
                made[tex], is_lasting = self._make(tex)
                if is_lasting:
                    lasting[tex] = made[tex]
            self._tell(made)
            self._kept.put(lasting)
        self._child.end()

    def _has_some(self) -> bool:
        """Wait for formulas that are not kept; tell those that are. False at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._wanted)
            if self._closed:
                return False
            wanted = list(self._wanted)
        if known := self._kept.get(wanted):
            with self._changed:
                self._wanted = deque(tex for tex in self._wanted if tex not in known)
            self._tell(known)
        return True

    def _next(self) -> str | None:
        with self._changed:
            return self._wanted.popleft() if self._wanted and not self._closed else None

    def _make(self, tex: str) -> tuple[Formula | None, bool]:
        """Return a formula, and whether that is the last word: another time it may be faster."""
        if len(tex) > LONGEST:
            return None, True
        try:
            return self._child.ask(tex), True
        except (EOFError, OSError):
            return None, False

    def _tell(self, made: Known) -> None:
        with self._changed:
            if made and not self._closed:
                self._heard(made)


def serve(pipe: Connection) -> None:
    """Set what comes through the pipe until it ends; this is what the child process runs."""
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        # The first answer says that library and font are loaded.
        pipe.send(_answer_to("x"))
        while True:
            pipe.send(_answer_to(pipe.recv()))


def _answer_to(tex: str) -> Formula | None:
    try:
        return typeset(tex)
    except (NotSet, MemoryError):
        return None
