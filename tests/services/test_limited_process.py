"""Tests of a process with a limit of time: real processes, real endless work."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from multiprocessing import active_children
from multiprocessing.connection import Connection

import pytest

from desktop.services.limited_process import LimitedProcess


def serve(pipe: Connection) -> None:
    """Double numbers; 0 never ends, and below 0 the process dies."""
    with contextlib.suppress(EOFError, OSError):
        pipe.send(0)
        while True:
            number = pipe.recv()
            if number < 0:
                os._exit(1)
            while number == 0:
                time.sleep(60)
            pipe.send(2 * number)


@pytest.fixture
def process() -> Iterator[LimitedProcess[int, int]]:
    process = LimitedProcess[int, int]("double", serve, patience=0.5)
    yield process
    process.end()


def test_it_answers_and_starts_again_after_what_took_too_long_or_killed_it(
    process: LimitedProcess[int, int],
) -> None:
    assert process.ask(2) == 4
    with pytest.raises(TimeoutError):
        process.ask(0)
    assert process.ask(3) == 6
    with pytest.raises((EOFError, OSError)):
        process.ask(-1)
    assert process.ask(4) == 8


def test_once_ended_nothing_runs_any_more(process: LimitedProcess[int, int]) -> None:
    assert process.ask(2) == 4
    process.end()

    with pytest.raises((EOFError, OSError)):
        process.ask(2)
    for child in active_children():
        if child.name == "carrel-double":
            child.join(60)
            assert not child.is_alive()
