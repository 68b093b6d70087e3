"""The head of the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.model.query import Key, Order, Sort
from desktop.ui.panes.list_header import ListHeader
from desktop.ui.panes.list_state import Kind
from desktop.ui.panes.order_names import sort_name
from desktop.ui.panes.row_delegate import Density
from desktop.ui.widgets.elided_label import ElidedLabel

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def header(qtbot: QtBot) -> ListHeader:
    header = ListHeader()
    qtbot.addWidget(header)
    header.resize(340, 56)
    header.show()
    return header


FIRST = {Kind.SEARCH: 0, Kind.DIGEST: 2}


def texts(header: ListHeader) -> list[str]:
    return [label.text() for label in header.findChildren(ElidedLabel)]


def button(header: ListHeader, name: str) -> QToolButton:
    return next(one for one in header.findChildren(QToolButton) if name in one.accessibleName())


@pytest.mark.parametrize(
    ("place", "query", "papers", "marked", "shown"),
    [
        ("Inbox", "", 77, None, ["Inbox", "77 papers"]),
        ("Inbox", "", 77, 3, ["Inbox", "3 of 77 selected"]),
        ("Inbox", "wombat ", 2, None, ["Results for “wombat”", "2 papers in Inbox"]),
        ("", "wombat", 1, None, ["Results for “wombat”", "1 paper"]),
    ],
)
def test_it_says_what_the_list_is_of(
    header: ListHeader, place: str, query: str, papers: int, marked: int | None, shown: list[str]
) -> None:
    header.show_list(place, query, papers, marked)

    assert texts(header) == shown


@pytest.mark.parametrize("query", ["", "wombat " * 100])
def test_it_never_asks_for_more_width_than_a_narrow_pane_has(
    header: ListHeader, query: str
) -> None:
    header.show_list("Morning papers of a very long name " * 5, query, 100_000, None)

    assert header.minimumSizeHint().width() < 200


def orders(header: ListHeader, shown: Sort, qtbot: QtBot, kind: Kind = Kind.SHELF) -> QMenu:
    """Return the menu that the button of the order in force opens."""
    qtbot.mouseClick(button(header, sort_name(shown, kind)), Qt.MouseButton.LeftButton)
    return next(menu for menu in header.findChildren(QMenu) if menu.isVisible())


def test_orders_are_offered_and_chosen(header: ListHeader, qtbot: QtBot) -> None:
    header.show_order(Order(Key(Sort.ADDED)), Kind.SHELF)
    menu = orders(header, Sort.ADDED, qtbot)
    offered = {action.text(): action for action in menu.actions()}
    assert [text for text, action in offered.items() if action.isChecked()] == [
        sort_name(Sort.ADDED),
        "Newest first",
    ]
    with qtbot.waitSignal(header.order_chosen) as chosen:
        offered[sort_name(Sort.TITLE)].trigger()
    assert chosen.args == [Order(Key(Sort.TITLE))]
    menu.close()


@pytest.mark.parametrize(
    ("kind", "first"), [(Kind.SEARCH, Sort.RELEVANCE), (Kind.DIGEST, Sort.DIGEST)]
)
def test_some_orders_make_sense_for_some_lists_only(
    header: ListHeader, kind: Kind, first: Sort, qtbot: QtBot
) -> None:
    header.show_order(Order(Key(first)), kind)
    menu = orders(header, first, qtbot, kind)
    assert menu.actions()[FIRST[kind]].text() == sort_name(first, kind)
    assert menu.actions()[FIRST[kind]].isChecked()
    menu.close()

    header.show_order(Order(Key(Sort.ADDED)), Kind.SHELF)
    menu = orders(header, Sort.ADDED, qtbot)
    assert sort_name(first, kind) not in {action.text() for action in menu.actions()}
    menu.close()


def test_density_is_switched_by_a_button(header: ListHeader, qtbot: QtBot) -> None:
    dense = button(header, "Compact")
    for density in (Density.COMPACT, Density.COMFORTABLE):
        with qtbot.waitSignal(header.density_chosen) as chosen:
            qtbot.mouseClick(dense, Qt.MouseButton.LeftButton)
        assert chosen.args == [density]
    header.show_density(Density.COMPACT)
    assert dense.isChecked()


def test_one_click_goes_from_best_to_newest(header: ListHeader, qtbot: QtBot) -> None:
    header.show_order(Order(Key(Sort.ADDED)), Kind.SHELF)
    order = header.findChild(QPushButton)
    assert order is not None
    assert not order.isVisible()
    header.show_order(Order(Key(Sort.RELEVANCE)), Kind.SEARCH)
    assert (order.isVisible(), order.text()) == (True, "Best match")
    with qtbot.waitSignal(header.order_chosen) as told:
        qtbot.mouseClick(order, Qt.MouseButton.LeftButton)
    assert told.args == [Order(Key(Sort.PUBLISHED))]
    header.show_order(Order(Key(Sort.PUBLISHED)), Kind.SEARCH)
    assert order.text() == "Publication"
    with qtbot.waitSignal(header.order_chosen) as told:
        qtbot.mouseClick(order, Qt.MouseButton.LeftButton)
    assert told.args == [Order(Key(Sort.RELEVANCE))]
