"""Completion while somebody types, with a real library and a real index."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.completion import Offered
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.search_bar import SearchBar
from desktop.ui.session import Session
from tests.ui.panes.conftest import Wait

pytestmark = pytest.mark.usefixtures("light")

EARLIER = ("tag:rl moss", "tag:sea")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 500)
    return window


@pytest.fixture
def bar(session: Session, window: QWidget, qtbot: QtBot) -> SearchBar:
    bar = SearchBar(session, window, history=lambda: EARLIER)
    bar.resize(900, 44)
    window.show()
    window.activateWindow()
    bar.focus_search()
    qtbot.waitUntil(bar.box.hasFocus)
    return bar


def shown(bar: SearchBar) -> list[str]:
    return [option.shown for option in bar.completing.options()]


def test_tab_completes_a_field_and_then_its_value(bar: SearchBar, qtbot: QtBot, wait: Wait) -> None:
    qtbot.keyClicks(bar.box, "moss i")
    wait(lambda: "is:" in shown(bar))
    qtbot.keyClick(bar.box, Qt.Key.Key_Tab)
    assert bar.text() == "moss is:"
    wait(lambda: shown(bar)[:1] == ["inbox"])
    qtbot.keyClicks(bar.box, "st")
    wait(lambda: shown(bar) == ["starred"])
    qtbot.keyClick(bar.box, Qt.Key.Key_Tab)
    assert bar.text() == "moss is:starred "
    assert shown(bar) == []
    assert bar.box.hasFocus()


def test_arrows_choose_and_enter_accepts(bar: SearchBar, qtbot: QtBot, wait: Wait) -> None:
    qtbot.keyClicks(bar.box, "has:")
    wait(lambda: len(shown(bar)) > 2)
    qtbot.keyClick(bar.box, Qt.Key.Key_Down)
    qtbot.keyClick(bar.box, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(bar.leave_wanted):
        qtbot.keyClick(bar.box, Qt.Key.Key_Return)
    assert bar.text() == "has:tag "


def test_enter_without_a_choice_leaves(bar: SearchBar, qtbot: QtBot, wait: Wait) -> None:
    qtbot.keyClicks(bar.box, "has:")
    wait(lambda: shown(bar) != [])
    with qtbot.waitSignal(bar.leave_wanted):
        qtbot.keyClick(bar.box, Qt.Key.Key_Return)
    assert bar.text() == "has:"


def test_escape_closes_first_and_clears_then(bar: SearchBar, qtbot: QtBot, wait: Wait) -> None:
    qtbot.keyClicks(bar.box, "is:")
    wait(lambda: shown(bar) != [])
    qtbot.keyClick(bar.box, Qt.Key.Key_Escape)
    assert (shown(bar), bar.text()) == ([], "is:")
    qtbot.keyClick(bar.box, Qt.Key.Key_Escape)
    assert bar.text() == ""


def test_it_goes_with_the_keyboard(bar: SearchBar, qtbot: QtBot, wait: Wait) -> None:
    qtbot.keyClicks(bar.box, "is:")
    wait(lambda: shown(bar) != [])
    bar.filter.setFocus()
    qtbot.waitUntil(lambda: shown(bar) == [])


def test_words_and_tags_are_those_of_the_library(
    indexed: ListPane, bar: SearchBar, session: Session, qtbot: QtBot, wait: Wait
) -> None:
    with qtbot.waitSignal(session.changed):
        session.tag([1, 2], "wool")
    bar.window().activateWindow()
    bar.focus_search()
    qtbot.waitUntil(bar.box.hasFocus)
    qtbot.keyClicks(bar.box, "wom")
    wait(lambda: shown(bar) == ["wombats"])
    bar.box.selectAll()
    qtbot.keyClicks(bar.box, "-tag:")
    wait(lambda: shown(bar) == ["wool"])
    assert bar.completing.options()[0].papers == 2
    qtbot.keyClick(bar.box, Qt.Key.Key_Tab)
    assert bar.text() == "-tag:wool "


def test_earlier_queries_come_with_up_and_ctrl_down(bar: SearchBar, qtbot: QtBot) -> None:
    asked: list[str] = []
    bar.query_changed.connect(asked.append)
    qtbot.keyClick(bar.box, Qt.Key.Key_Up)
    assert shown(bar) == list(EARLIER)
    assert {option.kind for option in bar.completing.options()} == {Offered.QUERY}
    qtbot.keyClick(bar.box, Qt.Key.Key_Down)
    qtbot.keyClick(bar.box, Qt.Key.Key_Return)
    assert bar.text() == "tag:sea"
    assert asked == ["tag:sea"]
    bar.box.setText("TAG:R")
    qtbot.keyClick(bar.box, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert shown(bar) == ["tag:rl moss"]
    bar.box.setText("zzz")
    qtbot.keyClick(bar.box, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert shown(bar) == []
