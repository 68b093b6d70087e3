from __future__ import annotations

import os
import queue
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.model.query import Place, Sort
from desktop.services.importing import commit
from desktop.services.processes import (
    Answer,
    Ask,
    CatchUp,
    Ended,
    Left,
    Message,
    Worker,
)
from desktop.store.library import Library
from tests.others import run_program
from tests.services.making import SHEEP, SOCKS, TEA, made

PATIENCE = 60
NO_QT = """
import sys
import desktop.__main__, desktop.services.processes, desktop.services.serving
print([name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "desktop.ui"))])
"""


def ask(number: int, text: str = "socks ") -> Ask:
    return Ask(number, text, Place(), Sort.RELEVANCE)


@pytest.fixture
def folder(library: Library) -> Path:
    """The folder of a library of three papers."""
    commit(library, [made(TEA, SOCKS, SHEEP)])
    return library.folder


class Heard:
    """What a worker said."""

    def __init__(self) -> None:
        self._messages: queue.Queue[Message] = queue.Queue()
        self.put = self._messages.put

    def next(self) -> Message:
        return self._messages.get(timeout=PATIENCE)

    def rest(self) -> list[Message]:
        return list(self._messages.queue)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def worker(folder: Path, heard: Heard) -> Iterator[Worker]:
    worker = Worker("test", folder, heard.put)
    yield worker
    worker.stop()


def test_a_process_indexes_and_answers(worker: Worker, heard: Heard) -> None:
    worker.send(CatchUp())
    assert heard.next() == Left(0)
    assert heard.next() == Left(0)

    worker.send(ask(1))

    answer = heard.next()
    assert isinstance(answer, Answer)
    assert (answer.number, answer.found.ids) == (1, (2,))


def test_a_process_that_was_killed_is_started_again_when_it_is_needed(
    worker: Worker, heard: Heard
) -> None:
    worker.send(ask(1, ""))
    assert isinstance(heard.next(), Answer)
    assert worker._process is not None
    first = worker._process.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    assert heard.next() == Ended("test")

    worker.send(ask(2, ""))

    answer = heard.next()
    assert isinstance(answer, Answer)
    assert answer.number == 2
    assert worker._process.pid != first


def test_a_process_that_is_stopped_says_no_more(worker: Worker, heard: Heard) -> None:
    worker.send(ask(1, ""))
    heard.next()
    process = worker._process
    assert process is not None

    worker.stop()
    worker.send(ask(2, ""))
    worker.stop()

    assert not process.is_alive()
    assert heard.rest() == []


def test_a_worker_that_was_never_asked_has_no_process(folder: Path, heard: Heard) -> None:
    worker = Worker("idle", folder, heard.put)

    worker.stop()

    assert worker._process is None
    assert heard.rest() == []


def test_a_request_that_meets_a_dying_process_is_no_error(worker: Worker, heard: Heard) -> None:
    worker.send(ask(1, ""))
    heard.next()
    assert worker._pipe is not None
    worker._pipe.send_bytes = refuse  # type: ignore[method-assign]

    worker.send(ask(2, ""))


def refuse(*_: object) -> None:
    raise BrokenPipeError


def test_neither_qt_nor_the_window_is_loaded_by_a_process() -> None:
    assert run_program(NO_QT) == "[]\n"
