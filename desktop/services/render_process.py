"""Rendering in a process of its own, which is ended when a text keeps it busy for too long."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.services.limited_process import LimitedProcess
from desktop.services.rendering import NotRendered, Reason, render

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

# Seconds that a text may take.
PATIENCE = 2.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text to be rendered; the number comes back with the answer."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """The HTML of a text, or why there is none."""

    number: int
    html: str
    reason: Reason | None = None


class Renderer:
    """Renders Markdown, one text at a time; of those that wait only the newest counts.

    The process is started with the first text. `heard` is called with each answer, on a thread of
    the renderer's own, and not after `stop`.
    """

    def __init__(self, heard: Callable[[Rendered], None], patience: float = PATIENCE) -> None:
        self._heard = heard
        self._child = LimitedProcess[str, str | Reason]("render", serve, patience)
        self._changed = threading.Condition()
        self._newest: Wanted | None = None
        self._thread: threading.Thread | None = None
        self._closed = False

    def ask(self, wanted: Wanted) -> None:
        """Hand over a text; returns at once."""
        with self._changed:
            if self._closed:
                return
            self._newest = wanted
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="render", daemon=True)
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
        while (wanted := self._next()) is not None:
            try:
                answer = Rendered(wanted.number, self._render(wanted.text))
            except NotRendered as refusal:
                answer = Rendered(wanted.number, "", refusal.reason)
            with self._changed:
                if not self._closed:
                    self._heard(answer)
        self._child.end()

    def _render(self, text: str) -> str:
        """Return the HTML of a text. Raises NotRendered, also when it takes too long."""
        try:
            answer = self._child.ask(text)
        except TimeoutError as error:
            raise NotRendered(Reason.SLOW) from error
        except (EOFError, OSError) as error:
            raise NotRendered(Reason.FAILED) from error
        if isinstance(answer, Reason):
            raise NotRendered(answer)
        return answer

    def _next(self) -> Wanted | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._newest is not None)
            wanted, self._newest = self._newest, None
            return None if self._closed else wanted


def serve(pipe: Connection) -> None:
    """Render what comes through the pipe until it ends; this is what the child process runs."""
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        # The first answer says that the libraries are loaded, so that no text has to wait for them.
        pipe.send(render(""))
        while True:
            pipe.send(_answer_to(pipe.recv()))


def _answer_to(text: str) -> str | Reason:
    try:
        return render(text)
    except NotRendered as refusal:
        return refusal.reason
