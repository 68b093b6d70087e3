"""A key is taken by its being pressed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.key_field import KeyField

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[KeyField]:
    window = QWidget()
    qtbot.addWidget(window)
    field = KeyField()
    QVBoxLayout(window).addWidget(field)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    yield field
    window.close()


def test_letters_and_combinations_are_written_down(field: KeyField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_E)
    assert field.key() == "E"
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Shift, SHIFT)
    qtbot.keyClick(field, Qt.Key.Key_E, CONTROL | SHIFT)
    assert field.key() == "Ctrl+Shift+E"
    assert field.text() == QKeySequence("Ctrl+Shift+E").toString()


def test_two_strokes_are_one_key_and_a_third_begins_anew(field: KeyField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_X, CONTROL)
    with qtbot.waitSignal(field.strokes_changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_S, CONTROL)
    assert told.args == ["Ctrl+X, Ctrl+S"]
    qtbot.keyClick(field, Qt.Key.Key_G)
    assert field.key() == "G"


def test_shift_is_part_of_a_sign(field: KeyField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, "?", SHIFT)
    assert field.key() == "?"
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Space, SHIFT)
    assert field.key() == "Shift+Space"


def test_escape_clears_and_enter_accepts(field: KeyField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_E)
    with qtbot.waitSignal(field.accepted):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.key() == ""
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.key() == ""


def test_shortcuts_of_the_window_are_not_heard(field: KeyField, qtbot: QtBot) -> None:
    heard: list[bool] = []
    QShortcut(QKeySequence("Ctrl+F"), field.window(), lambda: heard.append(True))
    qtbot.keyClick(field, Qt.Key.Key_F, CONTROL)
    assert field.key() == "Ctrl+F"
    assert heard == []


def test_tab_walks_on(field: KeyField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.key() == ""
