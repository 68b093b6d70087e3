"""A line of the preferences is found by all its words, and leads back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.settings_table import table
from desktop.ui.dialogs.setting_row import SettingRow


def test_a_line(host: QWidget, qtbot: QtBot) -> None:
    row = SettingRow(next(one for one in table() if one.name == "density"), host)
    host.show()
    assert row.answers("three appear")
    assert row.answers("COMPACT list")
    assert not row.answers("three dark")
    row.show_value("compact")
    assert row.reset.isVisibleTo(row)
    with qtbot.waitSignal(row.chosen) as chosen:
        row.reset.click()
    assert chosen.args == ["density", "comfortable"]
    row.reset.setFocus()
    row.show_value("comfortable")
    assert not row.reset.isVisibleTo(row)
