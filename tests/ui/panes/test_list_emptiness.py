"""An empty list says why, and only while it is empty."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.model.query import Found, Place, Query, Shelf
from desktop.ui.panes.list_blanks import Blank
from desktop.ui.panes.list_emptiness import Emptiness
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session
from tests.ui.panes.conftest import Wait
from tests.ui.panes.list_looks import blank, press


def test_a_digest_in_vain_is_called_by_its_name(indexed: ListPane, wait: Wait) -> None:
    indexed.show_place(Place(digest=1))
    indexed.search("xylophone")
    wait(lambda: "Searched Morning papers" in blank(indexed))


def test_what_came_meanwhile_is_not_covered_up(
    inbox: ListPane, session: Session, qtbot: QtBot
) -> None:
    shown: list[Blank] = []
    emptiness = Emptiness(session, shown.append, inbox)
    emptiness.tell(Found((), Query()), Place(Shelf.LATER), 0)
    emptiness.over()
    counted: list[object] = []
    session.counts(counted.append)
    qtbot.waitUntil(lambda: len(counted) == 1)
    assert shown == []


def test_a_part_that_nothing_answers_to_can_be_left_out(
    indexed: ListPane, qtbot: QtBot, wait: Wait
) -> None:
    indexed.search("wombats zebra")
    wait(lambda: "No paper there answers to zebra." in blank(indexed))
    with qtbot.waitSignal(indexed.search_wanted) as told:
        press(qtbot, indexed, "Without zebra: 1 paper")
    assert told.args == ["wombats"]
