"""Work in processes of its own, so that the window never waits for the index.

One process answers what is typed, another indexes: Whoosh is slow and holds the interpreter's
lock, and one process would block itself. Both run `serving.serve`, talk over a pipe in the values
of `messages`, and import no Qt. When the window goes away, however it goes, they go too.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from desktop.services.messages import Ended, Message, Request

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess


# As Unix counts: how much less of a processor a process gets than the window where both want it.
# Somebody waits for an answer, and nobody for the index.
ANSWERING, INDEXING = 5, 10


class Worker:
    """A process that serves a library, started at the first request and again after a crash.

    Nothing here blocks the caller but `stop`. `heard` is called with each message, on a thread of
    the worker's own, and not after `stop`.
    """

    def __init__(
        self,
        name: str,
        folder: Path,
        heard: Callable[[Message], None],
        less_urgent: int = ANSWERING,
    ) -> None:
        self._less_urgent = less_urgent
        self._name = name
        self._folder = folder
        self._heard = heard
        self._requests: SimpleQueue[Request | None] = SimpleQueue()
        self._sender: threading.Thread | None = None
        self._pipe: Connection | None = None
        self._process: BaseProcess | None = None
        self._listener: threading.Thread | None = None
        self._closed = False

    def send(self, request: Request) -> None:
        """Hand a request over; the process is started if need be."""
        if self._sender is None:
            self._sender = threading.Thread(target=self._send_all, name=self._name, daemon=True)
            self._sender.start()
        self._requests.put(request)

    def stop(self) -> None:
        """End the process at once. The index survives being stopped at any instant."""
        self._closed = True
        self._requests.put(None)
        self._end_process()  # the sender may be waiting for it to take a request
        if self._sender is not None:
            self._sender.join()
        self._end_process()  # the sender may just have started another

    def _end_process(self) -> None:
        if self._process is not None and self._listener is not None:
            self._process.kill()
            self._process.join()
            self._listener.join()

    def _send_all(self) -> None:
        while (request := self._requests.get()) is not None and not self._closed:
            try:
                pipe = self._pipe or self._start()
            except OSError:  # the machine has no room for another process
                self._tell(Ended(self._name))
                continue
            with contextlib.suppress(OSError):  # it died this moment; `Ended` is on its way
                pipe.send(request)

    def _start(self) -> Connection:
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=_serve,
            args=(theirs, self._folder, self._less_urgent),
            name=self._name,
            daemon=True,
        )
        process.start()
        theirs.close()
        listener = threading.Thread(target=self._listen, args=(ours,), name=self._name, daemon=True)
        listener.start()
        self._pipe, self._process, self._listener = ours, process, listener
        return ours

    def _listen(self, pipe: Connection) -> None:
        with contextlib.suppress(EOFError, OSError):
            while True:
                self._tell(pipe.recv())
        self._pipe = None  # not closed: the sender may be writing to it this moment
        self._tell(Ended(self._name))

    def _tell(self, message: Message) -> None:
        if not self._closed:
            self._heard(message)


def _serve(pipe: Connection, folder: Path, less_urgent: int) -> None:
    """Run in the child; what it takes is not imported where the window is.

    Where there are few processors, the window comes first.
    """
    if hasattr(os, "nice"):
        os.nice(less_urgent)
    from desktop.services.serving import serve

    serve(pipe, folder)
