"""Offers are shown where they belong, and never take the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.completion import Offered, Option
from desktop.ui.panes.search_popup import SearchPopup

pytestmark = pytest.mark.usefixtures("light")

OPTIONS = (
    Option("title:", "title:", Offered.FIELD),
    Option("rl ", "rl", Offered.VALUE, 12_345),
    Option("x" * 90, "x" * 90, Offered.WORD, 1),
    Option("is:starred", "is:starred", Offered.QUERY),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 400)
    return window


@pytest.fixture
def popup(window: QWidget, qtbot: QtBot) -> SearchPopup:
    box = QLineEdit(window)
    popup = SearchPopup(window)
    window.show()
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    return popup


def test_it_stays_inside_the_window_and_leaves_the_keyboard(
    popup: SearchPopup, qtbot: QtBot
) -> None:
    popup.show_options(OPTIONS, QPoint(480, 40))
    assert popup.isVisible()
    assert popup.parentWidget().rect().contains(popup.geometry())
    assert popup.parentWidget().focusWidget().hasFocus()
    popup.grab()  # paints all kinds
    popup.show_options((), QPoint())
    assert not popup.isVisible()


def test_arrows_go_round(popup: SearchPopup) -> None:
    popup.show_options(OPTIONS, QPoint(0, 40))
    assert popup.current() is None
    popup.step(1)
    assert popup.current() == OPTIONS[0]
    popup.step(-1)
    assert popup.current() is None
    popup.step(-1)
    assert popup.current() == OPTIONS[-1]


def test_a_click_chooses(popup: SearchPopup, qtbot: QtBot) -> None:
    popup.show_options(OPTIONS, QPoint(0, 40))
    lines = popup.findChild(QListWidget)
    place = lines.visualItemRect(lines.item(1)).center()
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [OPTIONS[1]]


def test_the_same_offers_again_leave_none_chosen(popup: SearchPopup) -> None:
    popup.show_options(OPTIONS, QPoint(0, 40))
    popup.step(1)
    popup.show_options(OPTIONS, QPoint(9, 40))
    assert popup.current() is None
    assert popup.options() == list(OPTIONS)
    popup.show_options(OPTIONS[:2], QPoint(9, 40))
    assert popup.options() == list(OPTIONS[:2])
