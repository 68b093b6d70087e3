"""Tests of signs: they are painted in the colours of the moment, and grow with the letters."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.icons import icon
from desktop.ui.widgets.sign import Sign


def test_a_sign_follows_the_look(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "light")
    sign = Sign(icon("star-filled", "star"), 32)
    qtbot.addWidget(sign)
    sign.show()
    middle = sign.rect().center()
    assert sign.size().toTuple() == (32, 32)
    assert sign.grab().toImage().pixelColor(middle) == QColor(theme.LIGHT.star)
    theme.apply(qapp, "dark")
    assert sign.grab().toImage().pixelColor(middle) == QColor(theme.DARK.star)
    theme.apply(qapp, "light")
    sign.set_icon(icon("skipped", "danger"))
    assert sign.grab().toImage().pixelColor(middle) != QColor(theme.LIGHT.star)
