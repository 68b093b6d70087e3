"""The link to the processes: the newest query counts, and what keeps failing is told."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.errors import AppError
from desktop.model.excerpt import Excerpt
from desktop.model.paper import Facts
from desktop.model.query import Found, Place, Shelf, Sort
from desktop.model.step import Act
from desktop.services.consulting import Excerpts
from desktop.services.messages import Broken, Ended, Left, Trouble
from desktop.store.library import Library
from desktop.ui.index_link import GAVE_UP, INDEXER, MOST_DEATHS, SEARCHER, IndexLink


@pytest.fixture
def link(library: Library, qapp: object) -> Iterator[IndexLink]:
    with library.open(), library.history.step(Act.IMPORT, "test"):
        library.arrivals.add([Facts(title="Moss Remembers")])
    link = IndexLink(library.folder)
    yield link
    link.stop()


def test_it_indexes_at_the_start_and_answers(link: IndexLink, qtbot: QtBot) -> None:
    with qtbot.waitSignal(link.indexed):
        link.start()
    answers: list[Found] = []
    link.ask("mo", Place(Shelf.ALL), Sort.RELEVANCE, pytest.fail)
    link.ask("moss", Place(Shelf.ALL), Sort.RELEVANCE, answers.append)
    qtbot.waitUntil(lambda: [found.ids for found in answers] == [(1,)])


def test_lists_ask_again_when_much_is_announced_after_a_first_batch_and_at_the_end(
    link: IndexLink,
) -> None:
    told: list[int | str] = []
    link.left_changed.connect(told.append)
    link.indexed.connect(lambda: told.append("ask"))
    for left in (6000, 4000, 2000, 0, 0):
        link._on_heard(Left(left))
    assert told == [6000, "ask", 4000, "ask", 2000, 0, "ask", 0, "ask"]


def test_a_forgotten_query_is_not_answered(link: IndexLink, qtbot: QtBot) -> None:
    link.ask("moss", Place(Shelf.ALL), Sort.RELEVANCE, pytest.fail)
    link.forget()
    with qtbot.waitSignal(link.left_changed):
        link.catch_up_if_idle()


def test_trouble_and_a_process_that_keeps_dying_are_told(link: IndexLink, qtbot: QtBot) -> None:
    failures: list[AppError] = []
    link.failed.connect(failures.append)
    link._on_heard(Trouble("The disk is full."))
    assert [error.message for error in failures] == ["The disk is full."]
    for _ in range(MOST_DEATHS + 1):
        link._on_heard(Ended(SEARCHER))
    assert failures[-1].message == GAVE_UP


def test_a_query_whose_process_is_killed_is_answered_by_the_next(
    link: IndexLink, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(link.indexed):
        link.start()
    answers: list[Found] = []
    link.ask("mo", Place(Shelf.ALL), Sort.RELEVANCE, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1)
    process = link._searcher._process
    assert process is not None
    os.kill(process.pid, signal.SIGSTOP)  # in the middle of the query
    link.ask("moss", Place(Shelf.ALL), Sort.RELEVANCE, answers.append)
    process.kill()
    qtbot.waitUntil(lambda: [found.ids for found in answers] == [(1,), (1,)])


def test_what_breaks_in_a_process_goes_to_the_log_alone(
    link: IndexLink, caplog: pytest.LogCaptureFixture
) -> None:
    link.failed.connect(pytest.fail)
    link._on_heard(Broken("Carrel: KeyError\n  finding.py:1 in find"))
    assert "finding.py:1" in caplog.text


def test_a_killed_indexer_goes_on(link: IndexLink, qtbot: QtBot) -> None:
    with qtbot.waitSignal(link.indexed):
        link.start()
    for process in multiprocessing.active_children():
        if process.name == INDEXER:
            process.kill()
            process.join()
    with qtbot.waitSignal(link.indexed):
        link.rebuild()


def test_the_newest_question_of_a_kind_is_answered(link: IndexLink, qtbot: QtBot) -> None:
    answers: list[object] = []
    link.consult(Excerpts("moss", (1, 2)), pytest.fail)
    link.consult(Excerpts("moss", (1,)), answers.append)
    qtbot.waitUntil(lambda: answers == [{1: Excerpt(title=((0, 4),))}])


def test_a_question_is_asked_twice_at_most(link: IndexLink, qtbot: QtBot) -> None:
    answers: list[object] = []
    link.consult(Excerpts("moss", (1,)), answers.append)
    link._on_heard(Ended(SEARCHER))
    qtbot.waitUntil(lambda: len(answers) == 1)
    link.consult(Excerpts("moss", (1,)), pytest.fail)
    link._on_heard(Ended(SEARCHER))
    link._on_heard(Ended(SEARCHER))
    assert link._consulted == {}


def test_stopping_without_a_start_is_nothing(tmp_path: Path, qapp: object) -> None:
    IndexLink(tmp_path).stop()
