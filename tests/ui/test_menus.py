"""Every command stands in its menu."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.action_spec import Do, Menu
from desktop.ui.action_table import SPECS
from desktop.ui.actions import build, translated
from desktop.ui.menus import PAPER_MENU, fill, paper_menu


def test_each_menu_holds_its_commands_in_order(qtbot: QtBot) -> None:
    bar, parent = QMenuBar(), QObject()
    qtbot.addWidget(bar)
    actions = build(parent, {do: lambda: None for do in Do})
    fill(bar, actions)
    titles = [action.text() for action in bar.actions()]
    assert titles == [translated(menu.value) for menu in Menu]
    for menu, action in zip(Menu, bar.actions(), strict=True):
        shown = [one for one in action.menu().actions() if not one.isSeparator()]
        # What stands in a menu inside this one comes in its place.
        flat = [inner for one in shown for inner in (one.menu().actions() if one.menu() else [one])]
        assert flat == [actions[spec.do] for spec in SPECS if spec.menu is menu]


def test_a_right_click_offers_what_can_be_done_with_papers(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    actions = build(parent, {do: lambda: None for do in Do})
    shown = paper_menu(parent, actions).actions()
    assert [one for one in shown if not one.isSeparator()] == [
        actions[do] for do in PAPER_MENU if do is not None
    ]
