"""Tests of a button that opens a menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.menu_button import MenuButton


def arrow() -> QIcon:
    pixmap = QPixmap(12, 12)
    pixmap.fill(Qt.GlobalColor.magenta)
    return QIcon(pixmap)


@pytest.fixture
def button(qtbot: QtBot) -> MenuButton:
    button = MenuButton(arrow())
    qtbot.addWidget(button)
    button.setText("Inbox")
    button.resize(button.sizeHint())
    button.show()
    qtbot.waitExposed(button)
    return button


def arrow_columns(button: MenuButton) -> list[int]:
    image = button.grab().toImage()
    middle = button.height() // 2
    return [
        x for x in range(button.width()) if image.pixelColor(x, middle) == Qt.GlobalColor.magenta
    ]


def test_its_arrow_stands_at_the_end(button: MenuButton) -> None:
    assert min(arrow_columns(button)) > button.width() * 0.6


def test_from_right_to_left_the_arrow_stands_at_the_left(button: MenuButton) -> None:
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert max(arrow_columns(button)) < button.width() * 0.4


def test_a_click_opens_the_menu(button: MenuButton, qtbot: QtBot) -> None:
    action = button.choices.addAction("Later")
    opened = []
    button.choices.aboutToShow.connect(lambda: opened.append(action))
    button.choices.aboutToShow.connect(button.choices.close, Qt.ConnectionType.QueuedConnection)

    button.showMenu()

    assert opened == [action]
