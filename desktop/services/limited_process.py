"""A process of its own for work that hostile text could keep busy for ever: it is ended then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

Question = TypeVar("Question")
Answer = TypeVar("Answer")

# Seconds that the process may take to begin on a busy machine.
_BEGINNING = 30.0


class LimitedProcess(Generic[Question, Answer]):
    """Answers one question at a time, each within a limit of time (in seconds).

    `serve` runs in the process. It sends something once it is ready, so that no question has to
    wait for libraries, and then an answer to each question, until the pipe ends. `ask` is for one
    thread; `end` may be called from any.
    """

    def __init__(self, name: str, serve: Callable[[Connection], None], patience: float) -> None:
        self._name = name
        self._serve = serve
        self._patience = patience
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._ended = False

    def ask(self, question: Question) -> Answer:
        """Return the answer; the process is started if there is none.

        Raises TimeoutError when it takes too long, and EOFError or OSError when the process dies.
        """
        try:
            pipe = self._pipe or self._begin()
            pipe.send(question)
            answer: Answer = self._answer(pipe, self._patience)
        except (EOFError, OSError):  # of which TimeoutError is one
            self._forget()
            raise
        return answer

    def end(self) -> None:
        """Kill the process, if there is one, and start none any more."""
        self._ended = True
        process = self._process
        if process is not None:
            process.kill()

    def _begin(self) -> Connection:
        # Not needed by a window that asks nothing.
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        pipe, theirs = context.Pipe()
        process = context.Process(
            target=self._serve, args=(theirs,), name=f"carrel-{self._name}", daemon=True
        )
        process.start()
        self._process, self._pipe = process, pipe
        theirs.close()
        if self._ended:  # asked for in the moment before
            process.kill()
        self._answer(pipe, _BEGINNING)
        return pipe

    def _answer(self, pipe: Connection, patience: float) -> Answer:
        if not pipe.poll(patience):
            raise TimeoutError
        answer: Answer = pipe.recv()
        return answer

    def _forget(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None
