"""The foot of the window says where one is, what the index does, and what undo takes back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.model.pace import Headway
from desktop.model.step import Act, Step
from desktop.ui.status_line import StatusLine
from desktop.ui.widgets.thin_bar import ThinBar


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    return line


def texts(line: StatusLine) -> list[str]:
    return [
        label.text() for label in line.findChildren(QLabel) if label.isVisible() and label.text()
    ]


def test_the_place_in_the_list(line: StatusLine) -> None:
    line.show_place(0, 82)
    assert "1 of 82" in texts(line)
    line.show_place(-1, 1)
    assert "1 paper" in texts(line)
    line.show_place(-1, 12)
    assert "12 papers" in texts(line)
    line.show_place(-1, 0)
    assert texts(line) == []


def test_headway_stands_in_place_of_the_row(line: StatusLine) -> None:
    line.show_place(0, 82)
    line.show_headway(Headway(37, 77, 13.5, 30))
    assert "37 of 77 · about 9 min left" in texts(line)
    line.show_headway(None)
    assert "1 of 82" in texts(line)


def test_the_index(line: StatusLine) -> None:
    line.show_index(1500)
    assert any(line.locale().toString(1500) in text for text in texts(line))
    line.show_index(0)
    assert texts(line) == ["Index up to date"]


def test_what_undo_takes_back(line: StatusLine) -> None:
    line.show_undo(Step(1, Act.STAR, 3, "", "2025-10-31T08:00:00.000Z"))
    assert "Undo: star 3 papers" in texts(line)
    line.show_undo(None)
    assert texts(line) == []


def test_each_part_says_its_text_and_what_it_is_about(line: StatusLine) -> None:
    # A name of its own would be said in place of the text.
    assert not any(label.accessibleName() for label in line.findChildren(QLabel))
    assert all(label.accessibleDescription() for label in line.findChildren(QLabel))


def test_changes_that_last_show_that_they_go_on(line: StatusLine) -> None:
    bar = line.findChild(ThinBar)
    assert not bar.isVisible()
    line.show_busy(True)
    assert bar.isVisible()
    assert bar.accessibleName() == "Changing papers"
    line.show_busy(False)
    assert not bar.isVisible()
