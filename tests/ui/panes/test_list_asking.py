"""The question that the list answers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.query import Found, Group, Key, Order, Place, Shelf, Sort
from desktop.store.library import Library
from desktop.ui.panes.list_asking import Asking
from desktop.ui.panes.list_state import Kind
from desktop.ui.session import Session
from tests.ui.panes.conftest import Bring

BEST = Order(Key(Sort.RELEVANCE))
Answers = list[tuple[tuple[int, ...], bool]]


@pytest.fixture
def asking(session: Session, bring: Bring) -> Asking:
    bring("Quokkas", "Wombats", "Numbats")
    return Asking(session)


@pytest.fixture
def answers(asking: Asking) -> Answers:
    heard: Answers = []
    asking.answered.connect(lambda found, is_new: heard.append((found.ids, is_new)))
    return heard


@pytest.fixture
def busy(session: Session) -> Iterator[threading.Event]:
    """Keep both readers of the session at work until the event is set."""
    go_on = threading.Event()
    started = threading.Barrier(3)

    def work(_library: Library) -> None:
        started.wait(10)
        go_on.wait(10)

    for _ in range(2):
        session.read(work, lambda _: None)
    started.wait(10)
    yield go_on
    go_on.set()


def test_a_place_is_asked_for_once(asking: Asking, answers: Answers, qtbot: QtBot) -> None:
    asking.look_at(Place(Shelf.INBOX))
    asking.look_at(Place(Shelf.INBOX))
    qtbot.waitUntil(lambda: answers == [((1, 2, 3), True)])
    asking.again()
    qtbot.waitUntil(lambda: answers[1:] == [((1, 2, 3), False)])


def test_what_is_asked_while_a_new_question_waits_is_still_new(
    asking: Asking, answers: Answers, qtbot: QtBot
) -> None:
    asking.look_at(Place(Shelf.ALL))
    asking.again()
    assert asking.is_new
    qtbot.waitUntil(lambda: answers == [((1, 2, 3), True)])
    assert not asking.is_new


def test_a_search_is_of_one_place_and_ends_with_it(
    asking: Asking, answers: Answers, session: Session, qtbot: QtBot
) -> None:
    qtbot.waitSignal(session.indexed).wait()
    asking.look_at(Place(Shelf.INBOX), "wombats")
    qtbot.waitUntil(lambda: answers == [((2,), True)])
    assert (asking.kind, asking.order, asking.text) == (Kind.SEARCH, BEST, "wombats")
    asking.look_at(Place(Shelf.LATER), "wombats")
    qtbot.waitUntil(lambda: answers[1:] == [((), True)])
    asking.look_at(Place(Shelf.ALL), "   ")
    assert (asking.kind, asking.text) == (Kind.SHELF, "")
    qtbot.waitUntil(lambda: answers[2:] == [((1, 2, 3), True)])


def test_each_kind_of_list_has_an_order_of_its_own(
    asking: Asking, answers: Answers, qtbot: QtBot
) -> None:
    asking.look_at(Place(digest=1))
    assert (asking.kind, asking.order) == (Kind.DIGEST, Order(Key(Sort.DIGEST)))
    qtbot.waitUntil(lambda: answers == [((1, 2, 3), True)])
    asking.sort_by(Order(Key(Sort.TITLE)))
    qtbot.waitUntil(lambda: answers[1:] == [((3, 1, 2), True)])
    asking.look_at(Place(Shelf.ALL))
    assert asking.order == Order(Key(Sort.ADDED))
    qtbot.waitUntil(lambda: answers[2:] == [((1, 2, 3), True)])
    asking.begin(Place(Shelf.ALL), {**asking.orders, Kind.SHELF: Order(Key(Sort.TITLE))})
    qtbot.waitUntil(lambda: answers[3:] == [((3, 1, 2), True)])


def test_the_papers_of_one_digest_are_no_groups(asking: Asking) -> None:
    asking.look_at(Place(digest=1))
    asking.sort_by(Order(Key(Sort.TITLE), group=Group.DIGEST))
    assert asking.order == Order(Key(Sort.TITLE))


def test_an_overdue_answer_is_told_and_then_no_more(
    asking: Asking, answers: Answers, busy: threading.Event, qtbot: QtBot
) -> None:
    delays: list[bool] = []
    asking.delayed.connect(delays.append)
    asking.look_at(Place(Shelf.ALL))
    qtbot.waitUntil(lambda: delays == [True])
    assert answers == []
    busy.set()
    qtbot.waitUntil(lambda: delays == [True, False])
    qtbot.waitUntil(lambda: len(answers) == 1)


def test_an_answer_that_is_in_time_is_never_overdue(
    asking: Asking, answers: Answers, qtbot: QtBot
) -> None:
    delays: list[bool] = []
    asking.delayed.connect(delays.append)
    asking.look_at(Place(Shelf.ALL))
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert True not in delays


def test_after_a_failure_nothing_is_waited_for(qapp: object, tmp_path: Path, qtbot: QtBot) -> None:
    session = Session(Library(tmp_path / "library"))
    asking = Asking(session)
    delays: list[bool] = []
    asking.delayed.connect(delays.append)
    failures: list[BaseException] = []
    session.failed.connect(failures.append)
    session.library.path.unlink()
    session.library.path.mkdir()
    asking.look_at(Place(Shelf.ALL))
    qtbot.waitUntil(lambda: len(failures) == 1)
    qtbot.waitUntil(lambda: delays[-1:] == [False])
    session.library.path.rmdir()
    session.close()


def test_what_was_found_is_handed_on(asking: Asking, qtbot: QtBot) -> None:
    with qtbot.waitSignal(asking.answered) as told:
        asking.look_at(Place(Shelf.ALL))
    assert told.args is not None
    assert isinstance(told.args[0], Found)
