"""The notes that link to a paper, on the real page."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.note_links import Linking
from desktop.services.importing import commit
from desktop.ui.panes.detail_pane import DetailPane
from desktop.ui.panes.page_backlinks import BACKLINKS_LINK, SHOWN, PageBacklinks, backlinks_html
from desktop.ui.panes.page_kin import PAPER_LINK
from desktop.ui.session import Session
from tests.services.making import SHEEP, SOCKS, TEA, made
from tests.ui.panes.conftest import Wait
from tests.ui.panes.detail import page, show, text

pytestmark = pytest.mark.usefixtures("light")


def test_notes_that_link_here_are_told_and_lead_there(
    session: Session, qtbot: QtBot, wait: Wait
) -> None:
    commit(session.library, [made(TEA, SOCKS, SHEEP)])
    pane = DetailPane(session)
    qtbot.addWidget(pane)
    pane.resize(500, 600)
    pane.show()
    show(pane, 1, TEA.title, qtbot)
    assert "Linked from" not in text(pane)

    session.edit(lambda library: library.notes.save(2, f"[[{TEA.title}]]"))
    wait(lambda: "Linked from 1 note ▸" in text(pane))
    assert SOCKS.title not in text(pane)

    page(pane).own_link_clicked.emit(BACKLINKS_LINK)
    wait(lambda: SOCKS.title in text(pane))
    session.edit(lambda library: library.notes.save(3, f"[[{TEA.title}]]"))
    wait(lambda: "Linked from 2 notes ▾" in text(pane))
    with qtbot.waitSignal(pane.paper_wanted) as told:
        page(pane).own_link_clicked.emit(f"{PAPER_LINK}2")
    assert told.args == [2]

    session.undo()
    wait(lambda: "Linked from 1 note ▾" in text(pane))


def test_a_page_that_no_note_links_to_is_not_written_anew(
    session: Session, qtbot: QtBot, wait: Wait
) -> None:
    commit(session.library, [made(TEA)])
    backlinks = PageBacklinks(session)
    told: list[bool] = []
    backlinks.changed.connect(lambda: told.append(True))

    backlinks.turn_to(1)
    answered: list[object] = []
    # There are two threads for reading, and each answers in turn.
    for _ in range(4):
        session.read(lambda library: library.links.linking_to(1), answered.append)
    wait(lambda: len(answered) == 4)

    assert told == []


def test_many_are_counted_and_the_first_are_shown() -> None:
    many = [Linking(number, f"No. {number} <i>") for number in range(SHOWN + 3)]
    html = backlinks_html(many, is_open=True)

    assert html.count("No. ") == SHOWN
    assert "and 3 more" in html
    assert "<i>" not in html
    assert backlinks_html((), is_open=True) == ""
    assert "Untitled" in backlinks_html([Linking(1, " ")], is_open=True)
