"""The places of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.frame import Frame


def frame(qtbot: QtBot) -> Frame:
    frame = Frame(QWidget())
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    frame.show()
    qtbot.waitExposed(frame)
    return frame


def test_folding_for_want_of_room_is_not_remembered(qtbot: QtBot) -> None:
    narrow = frame(qtbot)
    before = narrow.state()
    narrow.resize(700, 800)
    assert not narrow.notes.isVisible()
    assert not narrow.sidebar.isVisible()
    assert all(width > 0 for width in narrow.state())
    narrow.resize(1280, 800)
    assert [width > 0 for width in narrow.state()] == [width > 0 for width in before]


def test_what_the_person_folded_stays_folded(qtbot: QtBot) -> None:
    wide = frame(qtbot)
    wide.panes.fold(wide.notes)
    again = frame(qtbot)
    again.restore(wide.state())
    assert not again.notes.isVisible()
    again.resize(700, 800)
    again.resize(1280, 800)
    assert not again.notes.isVisible()
    assert again.sidebar.isVisible()
