"""A saved search gets another name or another query."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.edit_search_dialog import EditSearchDialog


@pytest.fixture
def dialog(host: QWidget) -> EditSearchDialog:
    dialog = EditSearchDialog("Moss", "moss is:inbox", ["Stones"], host)
    dialog.open()
    return dialog


def test_name_and_query_are_told(dialog: EditSearchDialog, qtbot: QtBot) -> None:
    assert dialog.name.selectedText() == "Moss"
    dialog.name.setText("  Old   moss ")
    dialog.query.setText("moss before:2020 ")
    assert "published before 2020" in dialog.understood.text()
    with qtbot.waitSignal(dialog.changed) as told:
        qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    assert told.args == ["Old moss", "moss before:2020"]


@pytest.mark.parametrize("name", ["Stones", "  "])
def test_a_name_that_another_has_is_none(dialog: EditSearchDialog, name: str) -> None:
    dialog.name.setText(name)
    assert not dialog.confirm.isEnabled()
    assert ("already" in dialog.understood.text()) is bool(name.strip())


def test_what_cannot_be_read_is_said(dialog: EditSearchDialog) -> None:
    dialog.query.setText("rating:9")
    assert dialog.understood.property("tone") == "warning"
    assert dialog.confirm.isEnabled()
