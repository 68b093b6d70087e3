from __future__ import annotations

import os
import queue
import signal
import threading
from collections.abc import Iterator

import pytest

from desktop.model.query import Place, Sort
from desktop.services.importing import commit
from desktop.services.messages import Answer, Ask, CatchUp, Ended, Left, Message
from desktop.services.processes import ANSWERING, INDEXING, Worker
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


class Heard:
    """What a worker said."""

    def __init__(self) -> None:
        self._messages: queue.Queue[Message] = queue.Queue()
        self.put = self._messages.put

    def next(self) -> Message:
        return self._messages.get(timeout=PATIENCE)

    def answer(self) -> Answer:
        message = self.next()
        assert isinstance(message, Answer)
        return message

    def rest(self) -> list[Message]:
        return list(self._messages.queue)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def worker(library: Library, heard: Heard) -> Iterator[Worker]:
    """A worker that serves a library of three papers."""
    commit(library, [made(TEA, SOCKS, SHEEP)])
    worker = Worker("test", library.folder, heard.put)
    yield worker
    worker.stop()


def test_a_process_indexes_and_answers(worker: Worker, heard: Heard) -> None:
    worker.send(CatchUp())
    assert heard.next() == Left(0)  # after the last batch
    assert heard.next() == Left(0)  # at the end

    worker.send(ask(1))

    answer = heard.answer()
    assert (answer.number, answer.found.ids) == (1, (2,))


def test_a_process_that_was_killed_is_started_again_when_it_is_needed(
    worker: Worker, heard: Heard
) -> None:
    worker.send(ask(1, ""))
    heard.answer()
    first = pid(worker)
    os.kill(first, signal.SIGKILL)
    assert heard.next() == Ended("test")

    worker.send(ask(2, ""))

    assert heard.answer().number == 2
    assert pid(worker) != first


def pid(worker: Worker) -> int:
    assert worker._process is not None
    assert worker._process.pid is not None
    return worker._process.pid


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="there are no priorities")
def test_who_indexes_leaves_the_processor_to_who_answers(library: Library, heard: Heard) -> None:
    urgency = []
    for less_urgent in (ANSWERING, INDEXING):
        worker = Worker("test", library.folder, heard.put, less_urgent)
        worker.send(ask(1, ""))
        heard.answer()
        urgency.append(os.getpriority(os.PRIO_PROCESS, pid(worker)))
        worker.stop()
    assert os.getpriority(os.PRIO_PROCESS, 0) < urgency[0] < urgency[1]


def test_a_process_that_is_stopped_says_no_more(worker: Worker, heard: Heard) -> None:
    worker.send(ask(1, ""))
    heard.answer()
    process = worker._process
    assert process is not None

    worker.stop()
    worker.send(ask(2, ""))
    worker.stop()

    assert not process.is_alive()
    assert heard.rest() == []


def test_a_process_that_takes_no_more_requests_can_be_stopped(worker: Worker, heard: Heard) -> None:
    worker.send(ask(1, ""))
    heard.answer()
    os.kill(pid(worker), signal.SIGSTOP)
    worker.send(ask(2, "more than a pipe holds " * 100_000))
    while not worker._requests.empty():
        assert worker._sender is not None
        worker._sender.join(0.01)

    stopping = threading.Thread(target=worker.stop)
    stopping.start()
    stopping.join(PATIENCE)

    if stopping.is_alive():
        os.kill(pid(worker), signal.SIGCONT)
        pytest.fail("the process is waited for in vain")


def test_a_worker_that_was_never_asked_has_no_process(library: Library, heard: Heard) -> None:
    worker = Worker("idle", library.folder, heard.put)

    worker.stop()

    assert worker._process is None
    assert heard.rest() == []


class Broken:
    """A pipe to a process that has just died."""

    def __init__(self) -> None:
        self.was_tried = threading.Event()

    def send(self, _: object) -> None:
        self.was_tried.set()
        raise BrokenPipeError


def test_a_request_that_meets_a_dying_process_is_no_error(
    worker: Worker, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker.send(ask(1, ""))
    heard.answer()
    pipe = Broken()
    with monkeypatch.context() as dying:
        dying.setattr(worker, "_pipe", pipe)
        worker.send(ask(2, ""))
        assert pipe.was_tried.wait(PATIENCE)

    worker.send(ask(3, ""))
    assert heard.answer().number == 3


def test_a_machine_without_room_for_a_process_is_told(
    worker: Worker, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    with monkeypatch.context() as full:
        full.setattr(worker, "_start", refuse)
        worker.send(ask(1, ""))
        assert heard.next() == Ended("test")

    worker.send(ask(2, ""))
    assert heard.answer().number == 2


def test_neither_qt_nor_the_window_is_loaded_by_a_process() -> None:
    assert run_program(NO_QT) == "[]\n"
