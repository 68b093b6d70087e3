"""Linking from a note to papers, with a real library and the process that answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from desktop.services.importing import commit
from desktop.ui.panes.note_linking import NoteLinking
from desktop.ui.panes.notes_pane import NotesPane
from desktop.ui.session import Session
from tests.services.making import SHEEP, SOCKS, TEA, made
from tests.ui.panes.conftest import Wait
from tests.ui.panes.notes import editor, has, show, stored

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> NotesPane:
    commit(session.library, [made(TEA, SOCKS, SHEEP)])
    pane = NotesPane(session)
    qtbot.addWidget(pane)
    pane.resize(500, 500)
    pane.show()
    qtbot.waitActive(pane)
    show(pane, 1, "", qtbot)
    pane.focus_editor()
    return pane


def linking(pane: NotesPane) -> NoteLinking:
    return editor(pane).findChildren(NoteLinking)[0]


def offered(pane: NotesPane) -> list[str]:
    return [offer.title for offer in linking(pane).offers()]


def test_a_link_is_typed_offered_and_put_in(
    pane: NotesPane, session: Session, qtbot: QtBot, wait: Wait
) -> None:
    qtbot.keyClicks(editor(pane), "See [[")
    wait(lambda: offered(pane) == [SHEEP.title, SOCKS.title])
    qtbot.keyClicks(editor(pane), "sock")
    wait(lambda: offered(pane) == [SOCKS.title])
    qtbot.keyClick(editor(pane), Qt.Key.Key_Return)

    assert editor(pane).text() == "See [[sortingsocks|Sorting Socks]]"
    assert offered(pane) == []
    qtbot.keyClicks(editor(pane), ".")
    pane.flush()
    wait(has(session, 1, "See [[sortingsocks|Sorting Socks]]."))
    with session.library.open() as library:
        assert library.papers.get([2])[0].key == "sortingsocks"
        assert [one.paper for one in library.links.linking_to(2)] == [1]

    editor(pane).undo()
    assert editor(pane).text() == "See [[sock"


def test_arrows_choose_and_escape_goes_on_writing(
    pane: NotesPane, qtbot: QtBot, wait: Wait
) -> None:
    qtbot.keyClicks(editor(pane), "[[")
    wait(lambda: len(offered(pane)) == 2)
    with qtbot.assertNotEmitted(pane.leave_wanted):
        qtbot.keyClick(editor(pane), Qt.Key.Key_Escape)
    assert offered(pane) == []

    qtbot.keyClicks(editor(pane), "s")
    wait(lambda: len(offered(pane)) == 2)
    qtbot.keyClick(editor(pane), Qt.Key.Key_Down)
    qtbot.keyClick(editor(pane), Qt.Key.Key_Tab)
    assert editor(pane).text() == "[[sortingsocks|Sorting Socks]]"


def test_a_bracket_that_is_there_is_not_doubled(pane: NotesPane, qtbot: QtBot, wait: Wait) -> None:
    qtbot.keyClicks(editor(pane), "[[]]!")
    for _ in range(3):
        qtbot.keyClick(editor(pane), Qt.Key.Key_Left)
    qtbot.keyClicks(editor(pane), "socks")
    wait(lambda: offered(pane) == [SOCKS.title])
    qtbot.keyClick(editor(pane), Qt.Key.Key_Enter)
    assert editor(pane).text() == "[[sortingsocks|Sorting Socks]]!"


def test_offers_go_where_no_link_is_typed(pane: NotesPane, qtbot: QtBot, wait: Wait) -> None:
    qtbot.keyClicks(editor(pane), "[[so")
    wait(lambda: bool(offered(pane)))
    qtbot.keyClicks(editor(pane), "]")
    assert offered(pane) == []
    qtbot.keyClick(editor(pane), Qt.Key.Key_Backspace)
    wait(lambda: bool(offered(pane)))
    editor(pane).moveCursor(QTextCursor.MoveOperation.Start)
    assert offered(pane) == []


def test_a_key_that_was_given_away_meanwhile_is_mended(
    pane: NotesPane, session: Session, qtbot: QtBot, wait: Wait
) -> None:
    qtbot.keyClicks(editor(pane), "[[sock")
    wait(lambda: offered(pane) == [SOCKS.title])
    commit(session.library, [made(SOCKS.__class__("Sorting Socks Again"))])
    with session.library.open() as library:
        library.exports.give_keys([4])
    qtbot.keyClick(editor(pane), Qt.Key.Key_Return)
    wait(
        lambda: (
            editor(pane).text() == "[[sortingsocks-a|Sorting Socks]]"
            or editor(pane).text() == "[[sortingsocks|Sorting Socks]]"
        )
    )
    pane.flush()
    wait(lambda: "Sorting Socks" in stored(session, 1))


def test_ctrl_enter_follows_a_link_and_ticks_a_box_elsewhere(
    pane: NotesPane, session: Session, qtbot: QtBot, wait: Wait
) -> None:
    editor(pane).insertPlainText("- [ ] read [[Sorting Socks]]")
    with qtbot.waitSignal(pane.paper_wanted) as told:
        qtbot.keyClick(editor(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [2]
    editor(pane).moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(editor(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor(pane).text() == "- [x] read [[Sorting Socks]]"
