"""What runs in the processes beside the window: answering queries, keeping the index current."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable
from multiprocessing.connection import Connection
from pathlib import Path

from desktop.index.search_index import NO_MEMORY, IndexBusy, SearchIndex
from desktop.model.errors import AppError
from desktop.model.report import report
from desktop.services import indexing
from desktop.services.messages import (
    Advice,
    Answer,
    Ask,
    Broken,
    CatchUp,
    Consult,
    Left,
    MakeReady,
    Request,
    Trouble,
)
from desktop.services.searching import find
from desktop.store.library import Library

# Seconds between two attempts at an index that another process is writing.
PAUSE = 0.5
# Seconds without a request after which the index is tidied.
QUIET = 1.0


def serve(pipe: Connection, folder: Path) -> None:
    """Answer requests until the pipe ends; this is what the child process runs."""
    index = SearchIndex(folder)
    with contextlib.suppress(EOFError, OSError):
        try:
            server = _Server(Library(folder), index, pipe)
            while True:
                for request in _waiting(pipe, server.taken()):
                    server.answer(request)
                server.rest()
        except AppError as error:
            pipe.send(Trouble(error.message))
        except (EOFError, OSError):
            raise  # the window is gone
        except Exception as error:  # noqa: BLE001 - the log has to know, whatever it is
            pipe.send(Broken(report(error)))
    index.close()


def _waiting(pipe: Connection, taken: Iterable[Request] = ()) -> list[Request]:
    """Take all requests that wait, of each kind of question only the newest; wait for one at least.

    The query comes first: the list waits for it. What was `taken` before waits as well.
    """
    requests: list[Request] = list(taken) or [pipe.recv()]
    while pipe.poll():
        requests.append(pipe.recv())
    newest = {_kind(request): request for request in requests}
    return sorted(newest.values(), key=lambda request: not isinstance(request, Ask))


def _kind(request: Request) -> object:
    """Return what a newer request must share with an older one to take its place."""
    match request:
        case Ask():
            return Ask
        case Consult(_, question):
            return type(question)
        case _:
            return request


class _Server:
    def __init__(self, library: Library, index: SearchIndex, pipe: Connection) -> None:
        self._library = library
        self._index = index
        self._pipe = pipe
        self._indexes = False
        self._held = contextlib.ExitStack()
        self._holding: tuple[int, int] | None = None
        self._came: list[Request] = []

    def taken(self) -> list[Request]:
        """Return the requests that came while a query was answered."""
        came, self._came = self._came, []
        return came

    def answer(self, request: Request) -> None:
        """Do one request and send what came of it."""
        try:
            match request:
                case Ask():
                    self._find(request)
                case Consult(number, question):
                    self._pipe.send(Advice(number, question.answer(self._library, self._index)))
                case MakeReady():
                    self._index.count()
                case CatchUp():
                    self._indexes = True
                    # What another program leaves of the work is ours, so its end is waited for.
                    while not self._has_caught_up(request):
                        time.sleep(PAUSE)
                    self._pipe.send(Left(0))
        except AppError as error:
            self._pipe.send(Trouble(error.message))
        except MemoryError:
            self._let_go()
            self._pipe.send(Trouble(NO_MEMORY))

    def rest(self) -> None:
        """Let go of the library while nothing is asked, and tidy the index if it is ours."""
        if self._pipe.poll(QUIET):
            return
        self._let_go()
        while self._indexes and self._index.tidy(self._pipe.poll) and not self._pipe.poll():
            pass

    def _let_go(self) -> None:
        self._held.close()
        self._holding = None

    def _hold(self) -> None:
        """Keep the library open from one letter to the next: opening it takes a query's time."""
        status = self._library.path.stat()
        now = (status.st_dev, status.st_ino)
        if now != self._holding:
            self._held.close()
            self._held.enter_context(self._library.open())
            self._holding = now

    def _find(self, ask: Ask) -> None:
        """Answer a query, unless a newer one comes meanwhile."""
        from desktop.index.matching import OvertakenError

        try:
            with contextlib.suppress(OSError):
                self._hold()
            found = find(
                self._library, self._index, ask.text, ask.place, ask.sort, self._is_overtaken
            )
        except OvertakenError:
            return
        self._pipe.send(Answer(ask.number, found))

    def _is_overtaken(self) -> bool:
        try:
            while self._pipe.poll():
                self._came.append(self._pipe.recv())
        except (EOFError, OSError):
            return True
        return any(isinstance(request, Ask) for request in self._came)

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
