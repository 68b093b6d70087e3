"""Tests of how long things move."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCommonStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

import desktop.ui
from desktop.ui.widgets import motion

_MOVES = re.compile(r"Q\w*Animation\w*\(|QTimeLine\(|setAnimated\(True|startTimer\(_FRAME")


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


def test_whatever_moves_asks_whether_it_may() -> None:
    """Animations of Qt, and timers that run for each frame of one of ours."""
    sources = (Path(desktop.ui.__file__).parent).rglob("*.py")
    moving = {
        source.stem: source.read_text(encoding="utf-8")
        for source in sources
        if _MOVES.search(source.read_text(encoding="utf-8"))
    }
    assert {"toast", "thin_bar"} <= moving.keys()
    assert [name for name, text in moving.items() if "motion.duration(" not in text] == []
