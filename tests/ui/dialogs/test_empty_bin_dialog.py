from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.empty_bin_dialog import EmptyBinDialog


def test_it_names_the_number_and_says_that_there_is_no_way_back(host: QWidget) -> None:
    dialog = EmptyBinDialog(12, host)
    dialog.open()

    assert dialog.what.text() == "Delete 12 papers for good?"
    assert "this cannot" in dialog.why.text()
    assert dialog.confirm.text() == "Delete 12 papers"
    assert EmptyBinDialog(1, host).confirm.text() == "Delete 1 paper"


def test_enter_does_not_empty_the_bin_but_the_button_does(host: QWidget, qtbot: QtBot) -> None:
    dialog = EmptyBinDialog(12, host)
    dialog.open()
    with qtbot.assertNotEmitted(dialog.confirmed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    dialog = EmptyBinDialog(12, host)
    dialog.open()
    with qtbot.waitSignal(dialog.confirmed):
        dialog.confirm.click()
