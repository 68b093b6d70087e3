"""What a setting is set with goes by what it may be."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.settings_table import Setting, table
from desktop.ui.dialogs.setting_control import Choice, control_of


@pytest.mark.parametrize("setting", table(), ids=lambda setting: setting.name)
def test_it_shows_its_default_and_tells_nothing(
    setting: Setting, host: QWidget, qtbot: QtBot
) -> None:
    control = control_of(setting, host)
    with qtbot.assertNotEmitted(control.chosen):
        control.show_value(setting.default)


def test_accents_show_their_colour(host: QWidget) -> None:
    accent = next(setting for setting in table() if setting.name == "accent")
    control = control_of(accent, host)
    assert isinstance(control, Choice)
    colors = {
        control.box.itemIcon(row).pixmap(12).toImage().pixelColor(6, 6).name()
        for row in range(control.box.count())
    }
    assert len(colors) == control.box.count() == 6
