"""Work off the GUI thread comes home to it, in order, or not at all."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.ui.jobs import Lane, Task


@pytest.fixture
def lane(qapp: object) -> Iterator[Lane]:
    lane = Lane("test")
    yield lane
    lane.close(finish=True)


def test_an_answer_comes_on_the_thread_that_asked(lane: Lane, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    lane.run(threading.current_thread, threads.append, pytest.fail)
    qtbot.waitUntil(lambda: len(threads) == 1)
    assert threads[0] is not threading.current_thread()  # the work was done elsewhere
    landed: list[threading.Thread] = []
    lane.run(lambda: None, lambda _: landed.append(threading.current_thread()), pytest.fail)
    qtbot.waitUntil(lambda: landed == [threading.current_thread()])


def test_no_answer_comes_before_run_returns(lane: Lane, qtbot: QtBot) -> None:
    for _ in range(50):
        answers: list[int] = []
        worked = threading.Event()
        lane.run(worked.set, answers.append, pytest.fail)
        assert worked.wait(30)
        assert answers == []
        qtbot.waitUntil(lambda answers=answers: answers == [None])


def test_jobs_keep_their_order(lane: Lane, qtbot: QtBot) -> None:
    answers: list[int] = []
    for number in range(20):
        lane.run(lambda number=number: number, answers.append, pytest.fail)
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert answers == list(range(20))


def test_a_failure_comes_home_too(lane: Lane, qtbot: QtBot) -> None:
    failures: list[BaseException] = []

    def fail() -> None:
        raise ValueError("no")

    lane.run(fail, pytest.fail, failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert str(failures[0]) == "no"


def test_closing_finishes_what_is_queued_but_nothing_comes_home(qapp: object) -> None:
    lane, done, told = Lane("test"), [], []
    for number in range(5):
        lane.run(lambda number=number: done.append(number), told.append, told.append)
    lane.close(finish=True)
    qapp.processEvents()  # type: ignore[attr-defined]
    assert done == [0, 1, 2, 3, 4]
    assert told == []
    assert not lane.run(lambda: done.append(5), told.append, told.append)


def test_closing_may_forget_what_is_queued(qapp: object) -> None:
    lane, gate, done = Lane("test"), threading.Event(), []
    lane.run(gate.wait, lambda _: None, pytest.fail)
    assert lane.run(lambda: done.append(1), pytest.fail, pytest.fail)
    threading.Timer(0.05, gate.set).start()
    lane.close(finish=False)
    assert done == []


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_lane_that_qt_deleted_still_finishes_what_is_queued(qapp: object) -> None:
    lane, gate, done = Lane("test"), threading.Event(), []
    lane.run(gate.wait, pytest.fail, pytest.fail)
    lane.run(lambda: done.append(1), pytest.fail, pytest.fail)
    at_end = lane._at_end
    shiboken6.delete(lane)
    gate.set()
    at_end()
    assert done == [1]


def test_a_task_reports_on_the_gui_thread_and_not_too_often(lane: Lane, qtbot: QtBot) -> None:
    task, seen = Task(), []
    task.progressed.connect(lambda done, total: seen.append((done, total)))

    def work() -> None:
        for done in range(1, 1001):
            task.report(done, 1000)

    lane.run(work, lambda _: None, pytest.fail)
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == (1000, 1000))
    assert len(seen) < 100


def test_a_task_can_be_cancelled(lane: Lane, qtbot: QtBot) -> None:
    task, rounds = Task(), []

    def work() -> int:
        while not task.is_cancelled():
            rounds.append(1)
            threading.Event().wait(0.001)
        return len(rounds)

    results: list[int] = []
    lane.run(work, results.append, pytest.fail)
    qtbot.waitUntil(lambda: len(rounds) > 2)
    task.cancel()
    qtbot.waitUntil(lambda: len(results) == 1)


def test_a_closed_lane_rests_though_answers_were_waiting(qapp: object, qtbot: QtBot) -> None:
    lane, told = Lane("test"), []
    lane.run(lambda: 1, lambda _: lane.close(finish=True), pytest.fail)
    for _ in range(5):
        lane.run(lambda: 2, told.append, pytest.fail)
    timer = lane.findChildren(QTimer)[0]
    qtbot.waitUntil(lambda: not lane.run(lambda: 3, told.append, pytest.fail))
    qtbot.waitUntil(lambda: not timer.isActive())
    assert told == []


def test_a_lane_tells_of_work_that_takes_longer_than_a_moment(lane: Lane, qtbot: QtBot) -> None:
    go, told = threading.Event(), list[bool]()
    lane.lasting.connect(told.append)
    lane._moment.setInterval(0)
    lane.run(lambda: go.wait(30), lambda _: None, pytest.fail)
    qtbot.waitUntil(lambda: told == [True])
    go.set()
    qtbot.waitUntil(lambda: told == [True, False])
    lane._moment.setInterval(60_000)
    with qtbot.waitCallback() as done:
        lane.run(lambda: None, done, pytest.fail)
    assert told == [True, False]
