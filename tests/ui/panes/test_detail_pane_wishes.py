"""Tests of what the person can want on the page of a paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.row import Status
from desktop.services.importing import commit
from desktop.ui.panes.detail_pane import DetailPane
from desktop.ui.session import Session
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.tag_input import TagInput
from tests.services.making import made
from tests.ui.panes.detail import CROWD, SOCKS, TEA, link_place, page, show, status, text


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


def test_what_the_person_wants_is_told(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "Chaos", qtbot)
    button = pane.findChildren(MenuButton)[0]

    with qtbot.waitSignal(pane.status_wanted) as wanted:
        button.choices.actions()[3].trigger()
    assert wanted.args == [Status.DONE]

    star = next(b for b in pane.findChildren(QToolButton) if b.toolTip() == "Give it a star")
    with qtbot.waitSignal(pane.star_wanted) as wanted:
        star.click()
    assert wanted.args == [True]


def test_tags_are_edited_with_those_of_the_library_at_hand(
    pane: DetailPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    session.tag([ids[1]], "dynamics")
    show(pane, ids[0], "Chaos", qtbot)
    page(pane).verticalScrollBar().setValue(400)
    line = pane.findChildren(TagInput)[0]

    pane.edit_tags()
    assert page(pane).verticalScrollBar().value() == 0
    assert QApplication.focusWidget() is line
    qtbot.waitUntil(lambda: line.completer().model().rowCount() == 1)
    qtbot.keyClicks(line, "rnn")
    with qtbot.waitSignal(pane.tag_wanted) as wanted:
        qtbot.keyClick(line, Qt.Key.Key_Return)

    assert wanted.args == ["rnn"]


def test_the_line_for_tags_closes_when_another_paper_comes(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "Chaos", qtbot)
    pane.edit_tags()

    show(pane, ids[1], "Sorting", qtbot)

    assert not pane.findChildren(TagInput)[0].isVisible()


def test_links_are_told_and_not_followed(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "Chaos", qtbot)
    place = link_place(pane, "https://a.example/tea")

    with qtbot.waitSignal(pane.link_wanted) as wanted:
        qtbot.mouseClick(page(pane).viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert wanted.args == ["https://a.example/tea"]
    assert text(pane).startswith("Chaos")


def test_the_first_link_is_the_paper_itself(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "Chaos", qtbot)
    assert pane.first_link() == "https://arxiv.org/abs/2410.00001"

    show(pane, ids[1], "Sorting", qtbot)
    assert pane.first_link() is None


def test_a_digest_is_wanted_by_its_name(
    pane: DetailPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[1], "Sorting", qtbot)
    with session.library.open():
        digest = session.library.papers.get([ids[1]])[0].sightings[0].digest
    place = link_place(pane, f"app:digest/{digest}")

    with qtbot.waitSignal(pane.digest_wanted) as wanted:
        qtbot.mouseClick(page(pane).viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert wanted.args == [digest]


def test_several_papers_are_counted_and_can_be_moved(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "Chaos", qtbot)

    pane.show_many(12)

    assert text(pane).startswith("12 papers selected")
    assert status(pane) == "Move to"
    assert pane.first_link() is None
    pane.edit_tags()
    assert pane.findChildren(TagInput)[0].isVisible()

    show(pane, ids[0], "Chaos", qtbot)
    assert status(pane) == "Inbox"


def test_an_answer_that_comes_late_does_not_hide_that_several_are_selected(
    pane: DetailPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    pane.show_paper(ids[0])
    pane.show_many(2)
    with qtbot.waitCallback() as answered:
        session.paper(ids[0], answered)

    assert text(pane).startswith("2 papers selected")


def test_the_keyboard_reaches_page_and_empty_pane(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    pane.focus_page()
    assert QApplication.focusWidget() is pane.currentWidget()

    show(pane, ids[0], "Chaos", qtbot)
    pane.focus_page()
    assert QApplication.focusWidget() is page(pane)
    before = page(pane).verticalScrollBar().value()
    qtbot.keyClick(page(pane), Qt.Key.Key_Down)
    assert page(pane).verticalScrollBar().value() > before


def test_tab_comes_from_the_controls_to_the_page(
    pane: DetailPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[1], "Sorting", qtbot)
    stop: QWidget | None = pane.findChildren(MenuButton)[0]
    assert stop is not None
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    for _step in range(6):
        walked.append(QApplication.focusWidget().accessibleName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is page(pane):
            break

    assert walked == ["State: Inbox", "Give it a star", "Rating", "Add a tag"]
    assert QApplication.focusWidget() is page(pane)
