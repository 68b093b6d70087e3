from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.palette import Choice, Palette


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window).addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    window.activateWindow()
    window.findChild(QLineEdit).setFocus()
    qtbot.waitUntil(lambda: window.findChild(QLineEdit).hasFocus())
    return window


def choice(name: str, ran: list[str], beside: str = "") -> Choice:
    return Choice(name, name, beside, QIcon(), lambda: ran.append(name))


@pytest.fixture
def palette(window: QWidget, ran: list[str], qtbot: QtBot) -> Palette:
    names = (("Import digests…", "Ctrl+I"), ("Undo", "Ctrl+Z"), ("Inbox", "Place"), ("rl", "Tag"))
    palette = Palette([choice(name, ran, beside) for name, beside in names], ["rl"], window)
    palette.open()
    qtbot.waitUntil(palette.line.hasFocus)
    return palette


def test_what_was_chosen_lately_comes_first(palette: Palette) -> None:
    assert palette.names() == ["rl", "Import digests…", "Undo", "Inbox"]
    assert palette.line.accessibleDescription() == "rl, Tag"
    assert palette.list.currentItem().text(1) == "Tag"


def test_letters_narrow_what_is_offered(palette: Palette) -> None:
    QTest.keyClicks(palette.line, "d")
    assert palette.names() == ["Import digests…", "Undo"]
    QTest.keyClicks(palette.line, "zzz")
    assert palette.names() == []
    assert palette.hint.isVisible()
    assert palette.line.accessibleDescription() == "Nothing is called so."


def test_keys_walk_and_choose(palette: Palette, ran: list[str], qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(palette.line, key)
    assert palette.list.currentItem().text(0) == "Import digests…"
    QTest.keyClick(palette.line, Qt.Key.Key_PageDown)
    assert palette.list.currentItem().text(0) == "Inbox"
    QTest.keyClick(palette.line, Qt.Key.Key_PageUp)
    with qtbot.waitSignal(palette.chosen):
        QTest.keyClick(palette.line, Qt.Key.Key_Return)

    assert ran == ["rl"]
    assert not palette.isVisible()


def test_a_click_chooses(palette: Palette, ran: list[str]) -> None:
    where = palette.list.visualItemRect(palette.list.topLevelItem(2)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert ran == ["Undo"]


def test_esc_leaves_and_gives_the_keyboard_back(
    palette: Palette, window: QWidget, ran: list[str], qtbot: QtBot
) -> None:
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)

    line = window.layout().itemAt(0).widget()
    qtbot.waitUntil(line.hasFocus)
    assert ran == []


def test_who_goes_elsewhere_leaves_it(palette: Palette, window: QWidget, qtbot: QtBot) -> None:
    line = window.layout().itemAt(0).widget()
    line.setFocus()

    qtbot.waitUntil(lambda: line.hasFocus() and not window.findChildren(Palette))


def test_papers_are_asked_for_and_added(palette: Palette, ran: list[str], qtbot: QtBot) -> None:
    with qtbot.waitSignal(palette.wanted) as wanted:
        QTest.keyClicks(palette.line, "in")
    assert wanted.args == ["in"]
    palette.add("in", [choice("Tides in Teacups", ran), choice("Īnk", ran)])
    assert {"Tides in Teacups", "Īnk"} < set(palette.names())
    palette.add("other", [])
    assert "Īnk" in palette.names()
    QTest.keyClicks(palette.line, "b")
    assert palette.names() == ["Inbox"]


def test_it_lies_at_the_top_of_the_window(palette: Palette, window: QWidget) -> None:
    assert palette.y() < 100
    assert abs(palette.geometry().center().x() - window.rect().center().x()) <= 1


def test_of_equals_that_comes_first_which_was_chosen_later(window: QWidget) -> None:
    names = ["tag one", "tag two", "tag three", "tag four"]
    palette = Palette([choice(name, []) for name in names], ["tag three", "tag two"], window)
    palette.line.setText("tag")
    assert palette.names()[:2] == ["tag three", "tag two"]
