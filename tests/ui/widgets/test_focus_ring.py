"""Tests of the ring around what the keyboard has reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.focus_ring import FocusRing


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def page(window: QWidget, qtbot: QtBot) -> QTextBrowser:
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit(window))
    page = QTextBrowser(window)
    FocusRing(page)
    column.addWidget(page)
    window.resize(300, 300)
    window.show()
    qtbot.waitActive(window)
    window.findChildren(QLineEdit)[0].setFocus()
    return page


def is_ringed(page: QTextBrowser) -> bool:
    image = page.grab().toImage()
    corners = (image.rect().topLeft(), image.rect().bottomRight())
    ink = page.findChildren(FocusRing)[0].palette().color(QPalette.ColorRole.Accent)
    return all(image.pixelColor(corner) == ink for corner in corners)


def test_it_shows_when_the_keyboard_comes_and_goes_with_it(
    window: QWidget, page: QTextBrowser, qtbot: QtBot
) -> None:
    assert not is_ringed(page)

    qtbot.keyClick(window.findChildren(QLineEdit)[0], Qt.Key.Key_Tab)
    assert page.hasFocus()
    assert is_ringed(page)

    window.findChildren(QLineEdit)[0].setFocus()
    assert not is_ringed(page)


def test_a_click_shows_none_and_reaches_the_page(page: QTextBrowser, qtbot: QtBot) -> None:
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton)

    assert page.hasFocus()
    assert not is_ringed(page)


def test_it_grows_with_the_page(window: QWidget, page: QTextBrowser) -> None:
    page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    window.resize(500, 400)

    assert is_ringed(page)
