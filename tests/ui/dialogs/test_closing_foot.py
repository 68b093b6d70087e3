from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.closing_foot import MARGIN, put_together


def test_the_body_takes_the_room_and_the_foot_closes(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    head, body, first, hint = QLabel("Steps"), QTreeWidget(), QPushButton("Go"), QLabel("Alt+Z")
    put_together(dialog, [head, body], [first], hint)
    dialog.resize(600, 400)
    dialog.show()

    box = dialog.findChild(QDialogButtonBox)
    close = box.button(QDialogButtonBox.StandardButton.Close)
    assert body.height() > 300
    assert first.x() == MARGIN
    assert first.geometry().right() < hint.x() < box.x()
    assert abs(box.geometry().right() - (600 - MARGIN)) <= 1
    assert not first.autoDefault()
    assert not close.autoDefault()
    close.click()
    assert not dialog.isVisible()
