from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.head import Head


def test_heads_have_one_height_whatever_stands_in_them(qtbot: QtBot) -> None:
    heads = [Head("Files"), Head(QCheckBox("All")), Head("Source", QPushButton("Next"))]
    for head in heads:
        qtbot.addWidget(head)
        head.show()

    assert len({head.height() for head in heads}) == 1
    assert heads[0].findChild(QLabel).text() == "Files"
    assert heads[1].findChild(QLabel) is None
