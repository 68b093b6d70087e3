"""Tests of rendering in a process: real processes, real texts that hang Markdown."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from multiprocessing import Pipe, active_children
from queue import Queue

import pytest

from desktop.services.render_process import Rendered, Renderer, Wanted, serve
from desktop.services.rendering import LONGEST, Reason

ENDLESS = "[" * 20_000
LONG_WAIT = 60


class Ear:
    """Hears answers."""

    def __init__(self) -> None:
        self.answers: Queue[Rendered] = Queue()

    def next(self) -> Rendered:
        return self.answers.get(timeout=LONG_WAIT)


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def renderer(ear: Ear) -> Iterator[Renderer]:
    renderer = Renderer(ear.answers.put, patience=1)
    yield renderer
    renderer.stop()


def test_a_text_comes_back_as_html(renderer: Renderer, ear: Ear) -> None:
    renderer.ask(Wanted(7, "so *well*"))

    assert ear.next() == Rendered(7, "<p>so <em>well</em></p>")


def test_a_text_that_is_too_much_comes_back_with_the_reason(renderer: Renderer, ear: Ear) -> None:
    renderer.ask(Wanted(1, "x" * (LONGEST + 1)))

    assert ear.next() == Rendered(1, "", Reason.LONG)


def test_an_endless_text_is_given_up_and_the_next_one_rendered(
    renderer: Renderer, ear: Ear
) -> None:
    renderer.ask(Wanted(1, ENDLESS))
    assert ear.next() == Rendered(1, "", Reason.SLOW)

    renderer.ask(Wanted(2, "on"))
    assert ear.next() == Rendered(2, "<p>on</p>")


def test_of_texts_that_wait_the_newest_is_rendered(renderer: Renderer, ear: Ear) -> None:
    renderer.ask(Wanted(1, ENDLESS))
    for number in range(2, 200):
        renderer.ask(Wanted(number, str(number)))

    heard = [ear.next()]
    while heard[-1].number != 199:
        heard.append(ear.next())
    assert heard[-1].html == "<p>199</p>"
    assert len(heard) <= 3


def test_a_process_that_dies_is_started_again(renderer: Renderer, ear: Ear) -> None:
    renderer.ask(Wanted(1, "one"))
    assert ear.next().html
    for child in active_children():
        if child.name == "carrel-render":
            child.kill()
            child.join()

    renderer.ask(Wanted(2, "two"))
    assert ear.next() == Rendered(2, "", Reason.FAILED)
    renderer.ask(Wanted(3, "three"))
    assert ear.next() == Rendered(3, "<p>three</p>")


def test_nothing_is_left_and_nothing_heard_after_a_stop(ear: Ear) -> None:
    renderer = Renderer(ear.answers.put)
    renderer.ask(Wanted(1, ENDLESS))

    renderer.stop()
    renderer.ask(Wanted(2, "late"))

    assert ear.answers.empty()
    assert not [thread for thread in threading.enumerate() if thread.name == "render"]


def test_the_process_answers_until_its_pipe_ends() -> None:
    ours, theirs = Pipe()
    server = threading.Thread(target=serve, args=(theirs,))
    server.start()

    assert ours.recv() == ""
    ours.send("**so**")
    assert ours.recv() == "<p><strong>so</strong></p>"
    ours.send("x" * (LONGEST + 1))
    assert ours.recv() is Reason.LONG
    ours.close()
    server.join(LONG_WAIT)
    assert not server.is_alive()
    theirs.close()
