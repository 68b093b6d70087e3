"""Tests of the line for tags: typing, completing, leaving."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.tag_input import TagInput


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def line(window: QWidget, qtbot: QtBot) -> TagInput:
    column = QVBoxLayout(window)
    line = TagInput(window)
    column.addWidget(line)
    column.addWidget(QLineEdit(window))
    window.show()
    qtbot.waitActive(window)
    line.setFocus()
    line.offer(["dynamics", "games/theory", "rnn"])
    return line


def entered(line: TagInput) -> list[str]:
    tags: list[str] = []
    line.entered.connect(tags.append)
    return tags


def test_enter_hands_a_tag_over_and_waits_for_the_next(line: TagInput, qtbot: QtBot) -> None:
    tags = entered(line)

    qtbot.keyClicks(line, "new one")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(line, "#second")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert tags == ["new one", "#second"]
    assert line.text() == ""


def test_a_comma_hands_over_too(line: TagInput, qtbot: QtBot) -> None:
    tags = entered(line)

    qtbot.keyClicks(line, "one, two,")

    assert tags == ["one", "two"]


@pytest.mark.parametrize("nothing", ["#", " / ", "   "])
def test_a_tag_needs_a_name(line: TagInput, qtbot: QtBot, nothing: str) -> None:
    tags = entered(line)

    qtbot.keyClicks(line, nothing)
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert tags == []


def test_known_tags_are_offered_wherever_the_letters_stand(line: TagInput, qtbot: QtBot) -> None:
    qtbot.keyClicks(line, "THE")

    popup = line.completer().popup()
    assert popup.isVisible()
    assert popup.model().index(0, 0).data() == "games/theory"
    assert popup.model().rowCount() == 1


def test_an_offer_is_taken_by_arrow_and_enter_once(line: TagInput, qtbot: QtBot) -> None:
    tags = entered(line)
    qtbot.keyClicks(line, "dyn")
    popup = line.completer().popup()

    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: tags == ["dynamics"])
    assert line.text() == ""
    assert not popup.isVisible()


def test_an_offer_is_taken_by_a_click_once(line: TagInput, qtbot: QtBot) -> None:
    tags = entered(line)
    qtbot.keyClicks(line, "r")
    popup = line.completer().popup()
    rows = [popup.model().index(row, 0) for row in range(popup.model().rowCount())]
    place = popup.visualRect(next(row for row in rows if row.data() == "rnn")).center()

    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)

    qtbot.waitUntil(lambda: tags == ["rnn"])
    assert line.text() == ""


def test_escape_and_an_empty_line_lead_back(line: TagInput, qtbot: QtBot) -> None:
    qtbot.keyClicks(line, "half a")
    line.completer().popup().hide()
    with qtbot.waitSignal(line.left) as left:
        qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert left.args == [True]
    assert line.text() == ""

    with qtbot.waitSignal(line.left) as left:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert left.args == [True]


def test_going_elsewhere_leads_nowhere_back(line: TagInput, qtbot: QtBot) -> None:
    other = next(one for one in line.window().findChildren(QLineEdit) if one is not line)

    with qtbot.waitSignal(line.left) as left:
        other.setFocus(Qt.FocusReason.MouseFocusReason)

    assert left.args == [False]
