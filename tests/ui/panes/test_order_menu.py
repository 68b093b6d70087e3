"""The menu of orders and groups."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.model.query import Group, Key, Order, Sort
from desktop.ui.panes.list_state import Kind
from desktop.ui.panes.order_menu import fill_order_menu

NOW = Order(Key(Sort.RATING), Key(Sort.TITLE, backwards=True), Group.STATUS)


class Offer:
    """A menu for an order, and what was chosen in it."""

    def __init__(self, qtbot: QtBot, order: Order = NOW) -> None:
        self.chosen: list[Order] = []
        self.menu = QMenu()
        qtbot.addWidget(self.menu)
        fill_order_menu(self.menu, order, Kind.SHELF, self.chosen.append)

    def below(self, name: str) -> list[QAction]:
        menu = next(one for one in self.menu.findChildren(QMenu) if name in one.title())
        return menu.actions()

    def choose(self, actions: list[QAction], text: str) -> Order:
        next(action for action in actions if action.text() == text).trigger()
        return self.chosen[-1]


@pytest.fixture
def offer(qtbot: QtBot) -> Offer:
    return Offer(qtbot)


def checked(actions: list[QAction]) -> list[str]:
    return [action.text() for action in actions if action.isChecked()]


def test_what_is_in_force_is_checked(offer: Offer) -> None:
    assert checked(offer.menu.actions()) == ["Rating", "Best first"]
    assert checked(offer.below("Then")) == ["Title", "Z to A"]
    assert checked(offer.below("Group")) == ["State"]


def test_each_part_is_chosen_by_itself(offer: Offer) -> None:
    above, then, group = offer.menu.actions(), offer.below("Then"), offer.below("Group")
    assert offer.choose(above, "Upvotes") == NOW._replace(first=Key(Sort.UPVOTES))
    assert offer.choose(above, "Worst first").first == Key(Sort.RATING, backwards=True)
    assert offer.choose(then, "Arrival").then == Key(Sort.ADDED)
    assert offer.choose(then, "A to Z").then == Key(Sort.TITLE)
    assert offer.choose(then, "Nothing else").then is None
    assert offer.choose(group, "Not grouped").group is Group.NONE


def test_nothing_is_sorted_by_twice(offer: Offer) -> None:
    assert offer.choose(offer.menu.actions(), "Title") == NOW._replace(
        first=Key(Sort.TITLE), then=None
    )
    assert "Rating" not in {action.text() for action in offer.below("Then")}
