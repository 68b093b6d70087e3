"""The foot of the window is told of list, index, history and headway."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.action_spec import Do
from tests.windows import Open, import_through_dialog


def test_the_foot_counts_what_is_decided(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    line = window.furnishing.foot.line

    def texts() -> list[str]:
        return [label.text() for label in line.findChildren(QLabel)]

    qtbot.waitUntil(lambda: any("to decide" in text for text in texts()))
    count = window.list.count()
    qtbot.waitUntil(lambda: window.list.current_id() is not None)
    window.action(Do.DONE).trigger()
    qtbot.waitUntil(lambda: f"1 of {count}" in texts())
    qtbot.waitUntil(lambda: any("Undo" in text for text in texts()))
    assert any("papers are decided" in label.toolTip() for label in line.findChildren(QLabel))
