from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.attach_dialog import AttachDialog


def test_what_the_clipboard_offers_stands_there(qtbot: QtBot, host: QWidget) -> None:
    dialog = AttachDialog(" https://arxiv.org/abs/2410.12345v2\n", host)
    dialog.open()

    assert dialog.what.text() == "https://arxiv.org/abs/2410.12345v2"
    assert dialog.hint.text() == "Attaches arXiv:2410.12345"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.what, Qt.Key.Key_Return)
    assert chosen.args[0].value == "2410.12345"


def test_what_cannot_be_attached_is_not_offered_and_said(qtbot: QtBot, host: QWidget) -> None:
    dialog = AttachDialog("a whole digest of papers", host)
    dialog.open()
    assert dialog.what.text() == ""
    assert not dialog.confirm.isEnabled()

    qtbot.keyClicks(dialog.what, "2413.1")
    assert "neither" in dialog.hint.text()
    assert dialog.what.accessibleDescription() == dialog.hint.text()
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.accept()
    assert dialog.isVisible()
    dialog.reject()
