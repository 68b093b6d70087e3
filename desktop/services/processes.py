"""Work in processes of its own, so that the window never waits for the index.

One process answers what is typed, another indexes: Whoosh is slow and holds the interpreter's lock,
and one process would block itself. Both run `serve` and talk in the small values below over a
pipe. They import no Qt. When the window goes away, however it goes, their pipe ends and they too.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from desktop.index.search_index import SearchIndex
from desktop.model.errors import AppError
from desktop.model.query import Place, Sort
from desktop.services import indexing
from desktop.services.searching import Found, find
from desktop.store.library import Library


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

    `heard` is called with each message, on a thread of the worker's own.
    """

    def __init__(self, name: str, folder: Path, heard: Callable[[Message], None]) -> None:
        self._name = name
        self._folder = folder
        self._heard = heard
        self._lock = threading.Lock()
        self._pipe: Connection | None = None
        self._process: multiprocessing.process.BaseProcess | None = None
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
            process = self._process
        if process is not None:
            process.terminate()
            process.join()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, self._folder), name=self._name, daemon=True
        )
        self._process.start()
        theirs.close()
        threading.Thread(
            target=self._listen, args=(self._pipe,), name=self._name, daemon=True
        ).start()

    def _listen(self, pipe: Connection) -> None:
        while True:
            try:
                message: Message = pipe.recv()
            except (EOFError, OSError):
                break
            self._heard(message)
        with self._lock:
            if self._pipe is pipe:
                self._pipe = None
            pipe.close()
        self._heard(Ended(self._name))


def serve(pipe: Connection, folder: Path) -> None:
    """Answer requests until the pipe ends; this is what the child process runs."""
    library = Library(folder)
    index = SearchIndex(folder)
    server = _Server(library, index, pipe)
    with contextlib.suppress(EOFError, OSError):
        while True:
            server.answer(_newest(pipe))
    index.close()


def _newest(pipe: Connection) -> Request:
    """Take the next request; of queries that wait in a row only the last counts."""
    request: Request = pipe.recv()
    while isinstance(request, Ask) and pipe.poll():
        later: Request = pipe.recv()
        request = later
    return request


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
                    self._catch_up(request)
        except AppError as error:
            self._pipe.send(Trouble(error.message))

    def _catch_up(self, request: CatchUp) -> None:
        if request.rebuild:
            indexing.rebuild(self._library, self._index)
        if request.reconcile:
            indexing.reconcile(self._library, self._index)
        indexing.catch_up(self._library, self._index, lambda left: self._pipe.send(Left(left)))
        self._pipe.send(Left(0))
