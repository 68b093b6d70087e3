"""Tests of the banner across a pane."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.widgets.banner import Banner, Kind


@pytest.fixture
def banner(qapp: QApplication, qtbot: QtBot) -> Banner:
    theme.apply(qapp, theme.Mode.LIGHT)
    banner = Banner(QIcon())
    qtbot.addWidget(banner)
    banner.resize(600, 40)
    return banner


def action(banner: Banner) -> QPushButton:
    return banner.findChild(QPushButton)


def ground(banner: Banner) -> QColor:
    return banner.grab().toImage().pixelColor(banner.width() // 2, 3)


def test_it_is_hidden_until_there_is_something_to_say(banner: Banner) -> None:
    assert banner.isHidden()
    banner.show_message(Kind.INFO, "The year was guessed.", QIcon())
    assert banner.isVisible()
    assert banner.findChild(QLabel).text() == "The year was guessed."
    assert banner.accessibleName() == "The year was guessed."
    assert action(banner).isHidden()


def test_each_kind_has_a_ground_of_its_own(banner: Banner) -> None:
    grounds = {}
    for kind in Kind:
        banner.show_message(kind, "Fog", QIcon())
        grounds[kind] = ground(banner).name()
    assert grounds == {
        Kind.INFO: theme.LIGHT.accent_wash,
        Kind.WARNING: theme.LIGHT.warning_wash,
        Kind.ERROR: theme.LIGHT.danger_wash,
    }


def test_its_action_is_told_and_leaves_it_there(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message(Kind.WARNING, "2 lines were not understood.", QIcon(), "Show them")
    assert action(banner).text() == "Show them"
    with qtbot.waitSignal(banner.action_chosen):
        qtbot.mouseClick(action(banner), Qt.MouseButton.LeftButton)
    assert banner.isVisible()


def test_it_can_be_dismissed_by_mouse_and_by_key(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message(Kind.INFO, "Fog", QIcon(), "Lift")
    close = next(b for b in banner.findChildren(QToolButton) if b.accessibleName() == "Dismiss")
    with qtbot.waitSignal(banner.dismissed):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert banner.isHidden()
    banner.show_message(Kind.INFO, "Fog", QIcon(), "Lift")
    with qtbot.waitSignal(banner.dismissed):
        qtbot.keyClick(action(banner), Qt.Key.Key_Escape)
    assert banner.isHidden()
    with qtbot.assertNotEmitted(banner.dismissed):
        banner.dismiss()


def test_markup_is_text(banner: Banner) -> None:
    banner.show_message(Kind.ERROR, "<b>Fog</b>", QIcon())
    assert banner.findChild(QLabel).textFormat() == Qt.TextFormat.PlainText
