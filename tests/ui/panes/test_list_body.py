"""Lines, or a word on why there are none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.panes.list_blanks import Blank, Wish
from desktop.ui.panes.list_body import ListBody
from desktop.ui.panes.list_model import ListModel
from desktop.ui.panes.list_view import ListView
from desktop.ui.session import Session

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def lines() -> ListView:
    return ListView(ListModel(lambda _ids, done: done([])))


@pytest.fixture
def body(lines: ListView, session: Session, qtbot: QtBot) -> ListBody:
    body = ListBody(lines, session)
    qtbot.addWidget(body)
    body.resize(340, 500)
    body.show()
    body.activateWindow()
    return body


def test_a_blank_stands_in_for_the_lines(body: ListBody, lines: ListView) -> None:
    body.show_blank(Blank("drawing-done", "All decided", "Enjoy <b>the</b> quiet."))
    shown = {label.text() for label in body.findChildren(QLabel) if label.isVisible()}
    assert shown == {"All decided", "Enjoy <b>the</b> quiet."}
    assert not lines.isVisible()
    body.show_lines()
    assert lines.isVisible()


@pytest.mark.parametrize(
    ("wish", "signal"),
    [
        (Wish.IMPORT, "import_wanted"),
        (Wish.PASTE, "paste_wanted"),
        (Wish.SAMPLE, "sample_wanted"),
        (Wish.RESPELL, "respelling_wanted"),
        (Wish.EVERYWHERE, "everywhere_wanted"),
        (Wish.CLEAR, "clear_wanted"),
    ],
)
def test_each_button_says_what_it_wishes(
    body: ListBody, qtbot: QtBot, wish: Wish, signal: str
) -> None:
    body.show_blank(Blank("drawing-done", "Nothing", offers=(("Do it", wish),)))
    with qtbot.waitSignal(getattr(body, signal)):
        qtbot.mouseClick(body.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_the_keyboard_goes_along(body: ListBody, lines: ListView, qtbot: QtBot) -> None:
    body.setFocus()
    qtbot.waitUntil(lines.hasFocus)
    body.show_blank(Blank("drawing-done", "Nothing"))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert body.isAncestorOf(focus)
    assert focus is not lines
    body.show_lines()
    assert lines.hasFocus()


def test_a_keyboard_that_is_elsewhere_stays_there(
    body: ListBody, lines: ListView, qtbot: QtBot
) -> None:
    elsewhere = QPushButton()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    elsewhere.setFocus()
    qtbot.waitUntil(elsewhere.hasFocus)
    body.show_blank(Blank("drawing-done", "Nothing"))
    body.show_lines()
    assert elsewhere.hasFocus()
