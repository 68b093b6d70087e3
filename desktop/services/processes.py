"""Work in processes of its own, so that the window never waits for the index.

One process answers what is typed, another indexes: Whoosh is slow and holds the interpreter's lock,
and one process would block itself. Both run `serve` and talk in the small values below over a
pipe. They import no Qt. When the window goes away, however it goes, their pipe ends and they too.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from desktop.index.search_index import IndexBusy, SearchIndex
from desktop.model.errors import AppError
from desktop.model.query import Place, Sort
from desktop.services import indexing
from desktop.services.searching import Found, find
from desktop.store.library import Library

# Seconds between two attempts at an index that another process is writing.
PAUSE = 0.5


@dataclass(frozen=True, slots=True)
class Ask:
    """Asks a query; only the newest of several that wait is answered."""

    number: int
    text: str
    place: Place
    sort: Sort


@dataclass(frozen=True, slots=True)
class CatchUp:
    """Asks for the index to be brought up to date, compared with the library first if wished."""

    reconcile: bool = False
    rebuild: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to an `Ask` of the same number."""

    number: int
    found: Found


@dataclass(frozen=True, slots=True)
class Left:
    """So many papers are still to be indexed; 0 when the index is up to date."""

    papers: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something went wrong; the process lives on."""

    message: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The process of a worker is gone, and what it was asked with it."""

    worker: str


Request = Ask | CatchUp
Message = Answer | Left | Trouble | Ended


class Worker:
    """A process that serves a library, started at the first request and again after a crash.

    `heard` is called with each message, on a thread of the worker's own, and not after `stop`.
    """

    def __init__(self, name: str, folder: Path, heard: Callable[[Message], None]) -> None:
        self._name = name
        self._folder = folder
        self._heard = heard
        self._lock = threading.Lock()
        self._pipe: Connection | None = None
        self._process: multiprocessing.process.BaseProcess | None = None
        self._listener: threading.Thread | None = None
        self._closed = False

    def send(self, request: Request) -> None:
        """Hand a request over; the process is started if need be, which takes a moment."""
        with self._lock:
            if self._closed:
                return
            if self._pipe is None:
                self._start()
            if self._pipe is not None:
                with contextlib.suppress(OSError):  # it died this moment; `Ended` is on its way
                    self._pipe.send(request)

    def stop(self) -> None:
        """End the process at once. The index survives being stopped at any instant."""
        with self._lock:
            self._closed = True
            process, listener = self._process, self._listener
        if process is not None and listener is not None:
            process.terminate()
            process.join()
            listener.join()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=serve, args=(theirs, self._folder), name=self._name, daemon=True
        )
        process.start()
        theirs.close()
        listener = threading.Thread(target=self._listen, args=(ours,), name=self._name, daemon=True)
        self._pipe, self._process, self._listener = ours, process, listener
        listener.start()

    def _listen(self, pipe: Connection) -> None:
        with contextlib.suppress(EOFError, OSError):
            while True:
                self._tell(pipe.recv())
        with self._lock:
            self._pipe = None
            pipe.close()
        self._tell(Ended(self._name))

    def _tell(self, message: Message) -> None:
        if not self._closed:
            self._heard(message)


def serve(pipe: Connection, folder: Path) -> None:
    """Answer requests until the pipe ends; this is what the child process runs."""
    index = SearchIndex(folder)
    with contextlib.suppress(EOFError, OSError):
        try:
            server = _Server(Library(folder), index, pipe)
            while True:
                for request in _waiting(pipe):
                    server.answer(request)
        except AppError as error:
            pipe.send(Trouble(error.message))
    index.close()


def _waiting(pipe: Connection) -> list[Request]:
    """Take all requests that wait, of queries only the newest; wait for one if there is none."""
    requests: list[Request] = [pipe.recv()]
    while pipe.poll():
        requests.append(pipe.recv())
    newest = next((one for one in reversed(requests) if isinstance(one, Ask)), None)
    return [one for one in dict.fromkeys(requests) if one == newest or not isinstance(one, Ask)]


class _Server:
    def __init__(self, library: Library, index: SearchIndex, pipe: Connection) -> None:
        self._library = library
        self._index = index
        self._pipe = pipe

    def answer(self, request: Request) -> None:
        """Do one request and send what came of it."""
        try:
            match request:
                case Ask(number, text, place, sort):
                    found = find(self._library, self._index, text, place, sort)
                    self._pipe.send(Answer(number, found))
                case CatchUp():
                    # What another program leaves of the work is ours, so its end is waited for.
                    while not self._has_caught_up(request):
                        time.sleep(PAUSE)
                    self._pipe.send(Left(0))
        except AppError as error:
            self._pipe.send(Trouble(error.message))

    def _has_caught_up(self, request: CatchUp) -> bool:
        try:
            if request.rebuild:
                indexing.rebuild(self._library, self._index)
            if request.reconcile:
                indexing.reconcile(self._library, self._index)
            indexing.catch_up(self._library, self._index, lambda left: self._pipe.send(Left(left)))
        except IndexBusy:
            return False
        return True
