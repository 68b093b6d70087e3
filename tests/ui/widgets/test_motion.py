"""Tests of how long things move."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCommonStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets import motion


class Calm(QCommonStyle):
    """The style of a person who wants nothing to move."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_things_move_briefly(widget: QWidget) -> None:
    assert motion.duration(widget) == 120


def test_nothing_moves_where_calm_is_wanted(widget: QWidget) -> None:
    style = Calm()
    style.setParent(widget)
    widget.setStyle(style)
    assert motion.duration(widget) == 0
