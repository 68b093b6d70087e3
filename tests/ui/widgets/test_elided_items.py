"""Tests of the label that shortens its text."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QToolTip,
)
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.elided_items import keep_width

LONG = "Importing a file with a name that somebody thought about for a long time.txt"


def test_items_of_a_list_ask_for_no_more_than_there_is(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    view.addItems(["Fog", LONG * 5])
    keep_width(view, 160)
    view.show()
    assert view.width() == 160
    assert view.visualItemRect(view.item(1)).width() <= 160


def test_items_that_are_short_tell_all_in_their_tips(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    view.addItems(["Fog", LONG * 5])
    keep_width(view, 160)
    view.show()
    for row, tip in ((0, ""), (1, LONG)):
        item = view.item(row)
        at = view.visualItemRect(item).center()
        event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)
        assert (tip in QToolTip.text()) is True
        assert bool(QToolTip.text()) is bool(tip)
