"""Filters as chips: to be seen, to be taken away, by mouse and by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.panes.search_chips import SearchChips

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def chips(qtbot: QtBot) -> SearchChips:
    chips = SearchChips()
    qtbot.addWidget(chips)
    chips.resize(600, 30)
    chips.text_wanted.connect(chips.set_text)
    chips.set_text("moss tag:rl -survey")
    chips.show()
    chips.activateWindow()
    return chips


def buttons(chips: SearchChips) -> list[QPushButton]:
    return [one for one in chips.findChildren(QPushButton) if one.isVisible()]


def test_words_are_no_chips(chips: SearchChips) -> None:
    assert chips.shown() == ["tag:rl", "-survey"]
    chips.set_text("moss and stones")
    assert chips.shown() == []
    assert not chips.isVisible()


def test_a_click_takes_a_filter_away(chips: SearchChips, qtbot: QtBot) -> None:
    chip = next(one for one in buttons(chips) if one.accessibleName() == "Remove tag:rl")
    with qtbot.waitSignal(chips.text_wanted) as told:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert told.args == ["moss -survey"]
    assert chips.shown() == ["-survey"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return])
def test_keys_walk_and_take_away(chips: SearchChips, qtbot: QtBot, key: Qt.Key) -> None:
    first, second = buttons(chips)
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Right)
    qtbot.keyClick(second, key)
    assert chips.shown() == ["tag:rl"]
    assert QApplication.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_A)
    qtbot.keyClick(first, key)
    assert chips.shown() == []


def test_what_has_no_room_is_in_a_menu(chips: SearchChips, qtbot: QtBot) -> None:
    chips.resize(110, 30)
    assert chips.shown() == ["tag:rl"]
    more = next(one for one in buttons(chips) if one.text() == "+1")
    assert more.accessibleName() == "1 more filter"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = chips.findChild(QMenu)
    assert menu is not None
    with qtbot.waitSignal(chips.text_wanted) as told:
        menu.actions()[0].trigger()
    assert told.args == ["moss tag:rl"]
    menu.close()


def test_a_long_filter_is_shown_short(chips: SearchChips) -> None:
    chips.set_text(f'"{"moss " * 20}" & -a&b')
    assert len(buttons(chips)[0].text()) < 60
    assert buttons(chips)[0].accessibleName().count("moss") == 20
