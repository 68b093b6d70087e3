from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.save_search_dialog import SaveSearchDialog


@pytest.fixture
def dialog(host: QWidget) -> SaveSearchDialog:
    dialog = SaveSearchDialog("tag:rl  -survey", host, ["Herons"])
    dialog.open()
    return dialog


def test_the_query_itself_is_offered_as_its_name(dialog: SaveSearchDialog) -> None:
    assert dialog.name.text() == "tag:rl -survey"
    assert dialog.name.selectedText() == dialog.name.text()
    assert dialog.query.text() == "Finds: tag:rl  -survey"


def test_the_name_is_told(qtbot: QtBot, dialog: SaveSearchDialog) -> None:
    qtbot.keyClicks(dialog.name, "  Learning   to act ")
    with qtbot.waitSignal(dialog.named) as named:
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    assert named.args == ["Learning to act"]


def test_a_search_needs_a_name(dialog: SaveSearchDialog) -> None:
    dialog.name.setText("  ")

    assert not dialog.confirm.isEnabled()


def test_a_name_that_is_taken_is_minded(dialog: SaveSearchDialog) -> None:
    assert not dialog.warning.isVisible()
    dialog.name.setText("Herons")

    assert dialog.warning.isVisible()
    assert dialog.confirm.isEnabled()


def test_cancelling_tells_nothing(qtbot: QtBot, dialog: SaveSearchDialog) -> None:
    with qtbot.assertNotEmitted(dialog.named):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
