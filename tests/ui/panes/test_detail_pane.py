"""Tests of the pane that shows a paper, on a real session and library."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from desktop.model.query_parts import Text
from desktop.model.row import Status
from desktop.services.importing import commit
from desktop.ui import theme
from desktop.ui.panes.detail_pane import DetailPane
from desktop.ui.session import Session
from tests.services.making import made
from tests.ui.panes.detail import CROWD, SOCKS, TEA, chips, page, show, status, text


@pytest.fixture
def ids(session: Session) -> tuple[int, ...]:
    return commit(session.library, [made(TEA, SOCKS, CROWD)]).papers


@pytest.fixture
def pane(session: Session, ids: tuple[int, ...], qtbot: QtBot) -> DetailPane:
    pane = DetailPane(session)
    qtbot.addWidget(pane)
    pane.resize(560, 480)
    pane.show()
    qtbot.waitActive(pane)
    return pane


def test_with_no_paper_it_says_what_to_do(pane: DetailPane) -> None:
    assert pane.currentWidget().accessibleName() == "No paper chosen"
    assert "list" in pane.currentWidget().accessibleDescription()
    assert pane.first_link() is None
    assert not pane.page_down()


def test_a_paper_is_shown(pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot) -> None:
    show(pane, ids[1], "Sorting Socks", qtbot)

    assert "18 Oct 2024" in text(pane)
    assert "We sort socks by smell." in text(pane)
    assert "Dailies" in text(pane)
    assert status(pane) == "Inbox"


def test_the_page_before_stays_until_the_next_one_is_read(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "Chaos", qtbot)

    pane.show_paper(ids[1])
    assert text(pane).startswith("Chaos")

    qtbot.waitUntil(lambda: text(pane).startswith("Sorting"))


def test_of_papers_walked_over_quickly_the_last_one_is_shown(
    pane: DetailPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    shown: list[str] = []
    page(pane).textChanged.connect(lambda: shown.append(page(pane).toPlainText()[:5]))

    for paper in (*ids, *ids, ids[1]):
        pane.show_paper(paper)
    qtbot.waitUntil(lambda: text(pane).startswith("Sorting"))
    with qtbot.waitCallback() as all_answered:
        session.read(lambda library: library.history.revision(), all_answered)

    assert {title for title in shown if title} == {"Sorti"}


def test_a_paper_that_is_gone_leaves_an_empty_pane(
    pane: DetailPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "Chaos", qtbot)

    session.undo()

    qtbot.waitUntil(lambda: pane.currentWidget().accessibleName() == "No paper chosen")


def test_choosing_none_empties_the_pane_at_once(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "Chaos", qtbot)

    pane.show_paper(None)

    assert pane.currentWidget().accessibleName() == "No paper chosen"


def test_what_was_decided_is_shown_and_the_text_stays_where_it_is(
    pane: DetailPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "Chaos", qtbot)
    # What is below the abstract comes later, and is part of the page then.
    qtbot.waitUntil(lambda: "Similar" in page(pane).toPlainText())
    page(pane).verticalScrollBar().setValue(400)
    text = page(pane).toPlainText()

    session.set_status([ids[0]], Status.LATER)
    session.tag([ids[0]], "rnn")

    qtbot.waitUntil(lambda: (status(pane), chips(pane)) == ("Later", ["rnn"]))
    assert page(pane).verticalScrollBar().value() == 400
    assert page(pane).toPlainText() == text


def test_what_other_programs_change_is_shown(
    pane: DetailPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "Chaos", qtbot)
    page(pane).verticalScrollBar().setValue(400)

    digest = made(TEA._replace(upvotes=12), name="Other")
    change = commit(session.library, [digest]).change
    session.look_around()

    assert ids[0] in change.papers
    qtbot.waitUntil(lambda: "12 upvotes" in text(pane))
    assert page(pane).verticalScrollBar().value() == 400


def test_what_is_folded_unfolds_until_another_paper_comes(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[2], "A Crowd", qtbot)
    assert "Person 499" not in text(pane)

    page(pane).anchorClicked.emit(QUrl("app:authors"))
    assert "Person 499" in text(pane)

    show(pane, ids[1], "Sorting", qtbot)
    show(pane, ids[2], "A Crowd", qtbot)
    assert "and 480 more" in text(pane)


def test_words_of_the_query_are_marked(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    def marked() -> int:
        return (
            page(pane).toHtml().count(f"background-color:{theme.tokens(pane.palette()).highlight}")
        )

    show(pane, ids[1], "Sorting", qtbot)
    assert marked() == 0
    pane.show_query(Text("sock"))
    qtbot.waitUntil(lambda: marked() == 2)
    pane.show_query(None)
    qtbot.waitUntil(lambda: marked() == 0)


def test_the_page_is_turned_and_its_end_is_told(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "Chaos", qtbot)
    turns = 0
    while pane.page_down():
        turns += 1

    assert turns > 3
    assert pane.page_up()


def test_letters_grow_and_shrink_and_come_back(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[1], "Sorting", qtbot)

    pane.zoom(3)
    assert page(pane).document().defaultFont().pixelSize() == 20
    pane.zoom(-100)
    assert page(pane).document().defaultFont().pixelSize() == 11
    pane.zoom(0)
    assert pane.body() == 17


def test_the_look_is_followed_live(pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot) -> None:
    show(pane, ids[1], "Sorting", qtbot)

    pane.setPalette(theme.palette(theme.DARK))

    assert theme.DARK.text in page(pane).toHtml()
