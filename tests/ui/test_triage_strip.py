"""The strip shows headway, and the keys that are in force."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.model.pace import Headway
from desktop.ui.action_spec import Do
from desktop.ui.action_table import SPECS
from desktop.ui.triage_strip import TriageStrip, shortest_key


@pytest.fixture
def actions(qapp: object) -> dict[Do, QAction]:
    del qapp
    made = {}
    for spec in SPECS:
        made[spec.do] = QAction(spec.text)
        made[spec.do].setShortcuts([QKeySequence(key) for key in spec.keys])
    return made


@pytest.fixture
def strip(actions: dict[Do, QAction], qtbot: QtBot) -> TriageStrip:
    strip = TriageStrip(actions)
    qtbot.addWidget(strip)
    strip.resize(1280, 40)
    strip.show()
    return strip


def chips(strip: TriageStrip) -> list[str]:
    labels = strip.legend.findChildren(QLabel)
    return [one.text() for one in labels if one.property("role") == "key" and one.isVisible()]


def test_headway_comes_and_goes(strip: TriageStrip) -> None:
    strip.show_headway(Headway(37, 77, 13.5, 30))
    assert strip.line.text() == "37 of 77 · about 9 min left"
    assert (strip.bar.value(), strip.bar.maximum()) == (37, 77)
    assert "median" in strip.line.toolTip()
    strip.show_headway(None)
    assert not strip.line.isVisible()
    assert not strip.bar.isVisible()


def test_the_keys_in_force_are_shown(
    strip: TriageStrip, actions: dict[Do, QAction], qtbot: QtBot
) -> None:
    assert chips(strip)[:4] == ["J", "K", "L", "R"]
    assert "done: E" in strip.legend.accessibleName()
    actions[Do.DONE].setShortcuts([QKeySequence("Y")])
    qtbot.waitUntil(lambda: "Y" in chips(strip))
    assert "E" not in chips(strip)
    actions[Do.DONE].setShortcuts([])
    assert "done" not in strip.legend.accessibleName()


def test_what_has_no_room_is_left_out_whole(strip: TriageStrip, qtbot: QtBot) -> None:
    everything = len(chips(strip))
    strip.resize(420, 40)
    qtbot.waitUntil(lambda: 0 < len(chips(strip)) < everything)
    right = strip.legend.width()
    shown = [one for one in strip.legend.findChildren(QLabel) if one.isVisible()]
    assert all(one.parentWidget().geometry().right() <= right for one in shown)


def test_the_legend_can_be_hidden_and_the_mode_left(strip: TriageStrip, qtbot: QtBot) -> None:
    strip.keys.click()
    assert not strip.legend.isVisible()
    with qtbot.waitSignal(strip.leave_wanted):
        strip.leave.click()


def test_of_several_keys_the_shortest_is_shown(actions: dict[Do, QAction]) -> None:
    assert shortest_key(actions[Do.UNDO]) == "Z"
    assert shortest_key(actions[Do.ABOUT]) == ""
