from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.importing import commit
from desktop.ui.panes.page_backlinks import BACKLINKS_LINK
from desktop.ui.panes.page_html import Page
from desktop.ui.panes.page_kin import KIN_LINK, PAPER_LINK
from desktop.ui.panes.page_tail import PageTail
from desktop.ui.session import Session
from tests.services.making import SOCKS, TEA, made


@pytest.fixture
def tail(session: Session) -> PageTail:
    commit(session.library, [made(TEA, SOCKS)])
    with session.library.open() as library:
        library.notes.save(2, f"[[{TEA.title}]]")
    return PageTail(session)


def test_notes_come_before_papers_that_are_like_it(tail: PageTail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tail.changed):
        tail.turn_to(1)
    html = tail.joined(Page("<p>Tea</p>", 0)).html

    assert html.startswith("<p>Tea</p>")
    assert html.index(BACKLINKS_LINK) < html.index(KIN_LINK)


def test_links_of_either_part_are_taken(tail: PageTail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tail.changed):
        assert tail.take_link(BACKLINKS_LINK)
    with qtbot.waitSignal(tail.changed):
        assert tail.take_link(KIN_LINK)
    with qtbot.waitSignal(tail.paper_wanted) as told:
        assert tail.take_link(f"{PAPER_LINK}2")
    assert told.args == [2]
    assert not tail.take_link("digest/1")
