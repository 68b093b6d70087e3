"""What lines of the list show while a query stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.excerpt import Excerpt, Source
from desktop.services.consulting import Excerpts
from desktop.ui.panes.list_hits import HitFinder
from desktop.ui.panes.list_model import NO_HITS, Hits
from desktop.ui.session import Session


class Desk:
    """Takes what is asked of the search process, to be answered when a test wants it."""

    def __init__(self) -> None:
        self.asked: list[tuple[Excerpts, Callable[[Any], None]]] = []

    def consult(self, question: Excerpts, done: Callable[[Any], None]) -> None:
        self.asked.append((question, done))

    def answer(self, **excerpt: Any) -> None:
        """Answer the newest question, for each paper the same."""
        question, done = self.asked[-1]
        done({paper: Excerpt(**excerpt) for paper in question.papers if paper != 99})


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, session: Session) -> Desk:
    desk = Desk()
    monkeypatch.setattr(session, "consult", desk.consult)
    return desk


@pytest.fixture
def finder(session: Session) -> HitFinder:
    finder = HitFinder(session)
    finder.seek("wombats")
    return finder


def test_what_one_paint_misses_is_one_question(finder: HitFinder, desk: Desk, qtbot: QtBot) -> None:
    assert [finder.hits_of(paper) for paper in (1, 2, 99)] == [NO_HITS] * 3
    qtbot.waitUntil(lambda: len(desk.asked) == 1)
    assert desk.asked[0][0] == Excerpts("wombats", (1, 2, 99))
    with qtbot.waitSignal(finder.found) as told:
        desk.answer(title=((0, 7),))
    assert told.args == [(1, 2, 99)]
    assert finder.hits_of(1) == Hits(((0, 7),))
    assert finder.hits_of(99) == NO_HITS


def test_what_is_scrolled_to_meanwhile_is_asked_for_next(
    finder: HitFinder, desk: Desk, qtbot: QtBot
) -> None:
    finder.hits_of(1)
    qtbot.waitUntil(lambda: len(desk.asked) == 1)
    finder.hits_of(2)
    finder._ask()
    assert len(desk.asked) == 1
    desk.answer()
    assert [question.papers for question, _ in desk.asked] == [(1,), (2,)]


def test_old_hits_stay_until_those_of_the_next_query_come(
    finder: HitFinder, desk: Desk, qtbot: QtBot
) -> None:
    finder.hits_of(1)
    qtbot.waitUntil(lambda: len(desk.asked) == 1)
    late = desk.asked[0][1]
    desk.answer(title=((0, 7),))
    finder.seek("wombats dig")
    assert finder.hits_of(1).title == ((0, 7),)
    late({1: Excerpt(title=((1, 2),))})
    assert finder.hits_of(1).title == ((0, 7),)
    qtbot.waitUntil(lambda: len(desk.asked) == 2)
    desk.answer(title=((0, 11),))
    assert finder.hits_of(1).title == ((0, 11),)


def test_papers_that_changed_are_looked_at_again(
    finder: HitFinder, desk: Desk, qtbot: QtBot
) -> None:
    finder.hits_of(1)
    qtbot.waitUntil(lambda: len(desk.asked) == 1)
    desk.answer()
    finder.drop([1, 2])
    finder.hits_of(1)
    qtbot.waitUntil(lambda: len(desk.asked) == 2)
    desk.answer()
    finder.drop(None)
    finder.hits_of(1)
    qtbot.waitUntil(lambda: len(desk.asked) == 3)


def test_a_passage_from_elsewhere_says_where_it_is_from(
    finder: HitFinder, desk: Desk, qtbot: QtBot
) -> None:
    finder.hits_of(1)
    qtbot.waitUntil(lambda: len(desk.asked) == 1)
    desk.answer(text="about wombats", spans=((6, 13),), source=Source.NOTE)
    hits = finder.hits_of(1)
    assert hits.excerpt == "Note: about wombats"
    assert [hits.excerpt[start:end] for start, end in hits.gist] == ["wombats"]
