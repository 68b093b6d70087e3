"""Tests of tags as chips: shown, chosen, taken away, and walked by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.tag_chips import TagChips


@pytest.fixture
def chips(qtbot: QtBot) -> TagChips:
    chips = TagChips()
    qtbot.addWidget(chips)
    chips.set_tags(["rnn", "R&D", "games/theory"])
    chips.resize(400, 100)
    chips.show()
    qtbot.waitActive(chips)
    return chips


def buttons(chips: TagChips) -> list[QPushButton]:
    found = [button for button in chips.findChildren(QPushButton) if button.isVisible()]
    return sorted(found, key=lambda button: (button.y(), button.x()))


def heard(chips: TagChips) -> list[str]:
    return [button.accessibleName() for button in buttons(chips)]


def stops(chips: TagChips) -> list[str]:
    return [
        button.accessibleName()
        for button in buttons(chips)
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def test_tags_are_shown_in_their_order(chips: TagChips) -> None:
    assert chips.tags() == ("rnn", "R&D", "games/theory")
    assert heard(chips) == ["rnn", "R&D", "games/theory"]


def test_an_ampersand_is_no_shortcut(chips: TagChips) -> None:
    assert buttons(chips)[1].text() == "R&&D"
    assert buttons(chips)[1].shortcut().isEmpty()


def test_a_click_chooses_a_tag(chips: TagChips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.mouseClick(buttons(chips)[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["R&D"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_chooses_a_tag(chips: TagChips, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.keyClick(buttons(chips)[2], key)
    assert chosen.args == ["games/theory"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_key_wants_a_tag_away(chips: TagChips, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(chips.removal_wanted) as wanted:
        qtbot.keyClick(buttons(chips)[0], key)
    assert wanted.args == ["rnn"]
    assert chips.tags() == ("rnn", "R&D", "games/theory")


def test_arrows_go_from_chip_to_chip_and_tab_stops_once(chips: TagChips, qtbot: QtBot) -> None:
    assert stops(chips) == ["rnn"]
    buttons(chips)[0].setFocus()
    for key, name in (
        (Qt.Key.Key_Right, "R&D"),
        (Qt.Key.Key_Down, "games/theory"),
        (Qt.Key.Key_Right, "games/theory"),
        (Qt.Key.Key_Left, "R&D"),
        (Qt.Key.Key_Up, "rnn"),
        (Qt.Key.Key_Left, "rnn"),
    ):
        focused = chips.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
        assert [chips.focusWidget().accessibleName(), *stops(chips)] == [name, name]


def test_arrows_are_mirrored_where_people_read_from_the_right(
    chips: TagChips, qtbot: QtBot
) -> None:
    chips.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first = next(button for button in buttons(chips) if button.accessibleName() == "rnn")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert chips.focusWidget().accessibleName() == "R&D"


def test_a_hundred_tags_wrap(chips: TagChips) -> None:
    one_line = chips.heightForWidth(400)
    chips.set_tags([f"tag number {number}" for number in range(100)])
    assert len(heard(chips)) == 100
    assert chips.heightForWidth(400) > 10 * one_line
    chips.resize(400, chips.heightForWidth(400))
    assert all(button.geometry().right() < 400 for button in buttons(chips))


def test_a_long_tag_is_shortened_and_told_in_the_tip(chips: TagChips) -> None:
    tag = "<b>" + "a tag of a length that nobody can want " * 5
    chips.set_tags([tag])
    (chip,) = buttons(chips)
    assert "…" in chip.text()
    assert chip.width() <= 220
    assert chip.accessibleName() == tag
    assert "&lt;b&gt;" in chip.toolTip()


def test_fewer_tags_leave_no_chips_behind(chips: TagChips) -> None:
    chips.set_tags(["one"])
    assert heard(chips) == ["one"]
    chips.set_tags([])
    assert chips.isHidden()
    chips.set_tags(["back"])
    assert heard(chips) == ["back"]


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_a_chip_is_marked_with_the_color_of_its_tag(
    chips: TagChips, direction: Qt.LayoutDirection
) -> None:
    chips.setLayoutDirection(direction)
    chips.set_inks(lambda tag: "#c2372b" if tag == "rnn" else None)

    marked = []
    for button in buttons(chips):
        image = button.grab().toImage()
        x = image.width() - 5 if direction is Qt.LayoutDirection.RightToLeft else 4
        if image.pixelColor(x, image.height() // 2).name() == "#c2372b":
            marked.append(button.accessibleName())
    assert marked == ["rnn"]
