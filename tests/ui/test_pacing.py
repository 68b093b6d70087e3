"""Headway is told for a list that is being decided, and for no other."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.pace import Headway
from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.model.step import Act, Change
from desktop.store.library import Library
from desktop.ui import theme
from desktop.ui.pacing import Pacing
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session


@pytest.fixture
def papers(qapp: object, session: Session, qtbot: QtBot) -> ListPane:
    theme.apply(qapp, theme.Mode.LIGHT)
    pane = ListPane(session)
    qtbot.addWidget(pane)

    def work(library: Library) -> Change:
        with library.history.step(Act.IMPORT, "teas") as record:
            library.arrivals.add([Facts(f"Tea, part {number}") for number in range(4)])
        return record.result

    with qtbot.waitSignal(session.changed):
        session.edit(work)
    return pane


def test_it_follows_decisions_and_undo(session: Session, papers: ListPane, qtbot: QtBot) -> None:
    pacing = Pacing(session, papers)
    papers.show_place(Place(Shelf.INBOX))
    qtbot.waitUntil(lambda: pacing.headway == Headway(0, 4))
    session.set_status(papers.ids()[:3], Status.DONE)
    qtbot.waitUntil(lambda: pacing.headway == Headway(3, 4))
    session.undo()
    qtbot.waitUntil(lambda: pacing.headway == Headway(0, 4))


def test_other_lists_and_searches_have_none(
    session: Session, papers: ListPane, qtbot: QtBot
) -> None:
    pacing = Pacing(session, papers)
    papers.show_place(Place(Shelf.INBOX))
    qtbot.waitUntil(lambda: pacing.headway is not None)
    with qtbot.waitSignal(pacing.told):
        papers.show_place(Place(Shelf.ALL))
    assert pacing.headway is None
    papers.show_place(Place(Shelf.INBOX))
    qtbot.waitUntil(lambda: pacing.headway is not None)
    papers.search("is:inbox")
    qtbot.waitUntil(lambda: pacing.headway is None)
