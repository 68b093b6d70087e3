"""Ordering and grouping the list by commands, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.model.query import Group, Key, Order, Place, Shelf, Sort
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.palette import Palette
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.list_header import ListHeader
from desktop.ui.panes.list_view import ListView
from tests.windows import Open, import_through_dialog


@pytest.fixture
def window(open_window: Open, qtbot: QtBot, sample: Path) -> MainWindow:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    window.go(Place(Shelf.ALL))
    qtbot.waitUntil(lambda: window.list.count() > 5)
    return window


def test_the_list_is_grouped_and_folded_by_commands(window: MainWindow, qtbot: QtBot) -> None:
    asking, papers = window.list.asking, window.list.count()
    window.action(Do.PALETTE).trigger()
    qtbot.waitUntil(lambda: window.findChild(Palette) is not None)
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    palette.line.setText("Group by: State")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asking.order.group is Group.STATUS)

    model = window.list.findChildren(ListView)[0].model()
    qtbot.waitUntil(lambda: model.rowCount() == papers + 1)
    for do, lines in (
        (Do.FOLD_ALL, 1),
        (Do.UNFOLD_ALL, papers + 1),
        (Do.FOLD_GROUP, 1),
        (Do.FOLD_GROUP, papers + 1),
    ):
        window.action(do).trigger()
        assert model.rowCount() == lines
    window.action(Do.NEXT_GROUP).trigger()
    window.action(Do.PREVIOUS_GROUP).trigger()
    assert window.list.current_row() == 0


def test_the_list_is_sorted_by_commands(window: MainWindow, qtbot: QtBot) -> None:
    asking, before = window.list.asking, list(window.list.ids())
    first = asking.order.first
    window.action(Do.TURN_ORDER).trigger()
    assert asking.order.first == Key(first.sort, not first.backwards)
    asking.sort_by(Order(Key(Sort.TITLE)))
    qtbot.waitUntil(lambda: not asking.is_new)
    assert sorted(window.list.ids()) == sorted(before)

    window.action(Do.SORT).trigger()
    header = window.findChildren(ListHeader)[0]
    menu = next(one for one in header.findChildren(QMenu) if one.isVisible())
    menu.close()
