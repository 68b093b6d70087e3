from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.linking import Offer
from desktop.ui.panes.link_popup import LinkPopup

pytestmark = pytest.mark.usefixtures("light")

OFFERS = tuple(
    Offer(number, f"key{number}", f"Title {number} of $x^2$", "Ada Quill") for number in range(9)
)
LINE = QRect(100, 100, 1, 20)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 500)
    window.show()
    return window


@pytest.fixture
def popup(window: QWidget) -> LinkPopup:
    return LinkPopup(window)


def test_it_stands_below_the_line_or_above_it(popup: LinkPopup) -> None:
    popup.show_offers(OFFERS, LINE)
    assert popup.isVisible()
    assert popup.geometry().top() > LINE.bottom()

    popup.show_offers(OFFERS, QRect(590, 450, 1, 20))
    assert popup.geometry().bottom() < 450
    assert popup.geometry().right() <= 600

    popup.show_offers((), LINE)
    assert not popup.isVisible()
    assert popup.current() is None


def test_the_first_is_chosen_and_arrows_go_round(popup: LinkPopup) -> None:
    popup.show_offers(OFFERS[:2], LINE)
    assert popup.current() == OFFERS[0]
    popup.step(1)
    assert popup.current() == OFFERS[1]
    popup.step(1)
    assert popup.current() == OFFERS[0]
    popup.step(-1)
    assert popup.current() == OFFERS[1]
    assert popup.offers() == list(OFFERS[:2])


def test_a_click_chooses_and_screen_readers_hear_all_of_it(popup: LinkPopup, qtbot: QtBot) -> None:
    popup.show_offers(OFFERS[:2], LINE)
    lines = popup.findChildren(QListWidget)[0]
    place = lines.visualItemRect(lines.item(1)).center()
    popup.grab()
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [OFFERS[1]]
    said = lines.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Title 0 of x², Ada Quill · key0"
