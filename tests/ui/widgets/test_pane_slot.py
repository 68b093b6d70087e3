"""A place for a pane that comes later."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.pane_slot import PaneSlot


def test_a_pane_fills_its_place_and_gets_the_keyboard(qtbot: QtBot) -> None:
    slot = PaneSlot("page")
    qtbot.addWidget(slot)
    slot.resize(300, 200)
    slot.show()
    assert slot.property("surface") == "page"
    pane = QLineEdit()
    slot.fill(pane)
    qtbot.waitUntil(lambda: pane.width() == 300)
    slot.activateWindow()
    slot.setFocus()
    qtbot.waitUntil(pane.hasFocus)
