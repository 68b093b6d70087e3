"""What is said beside the search box."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.ui.panes.search_note import SearchNote

pytestmark = pytest.mark.usefixtures("light")


def test_it_keeps_its_height_whatever_it_says(qtbot: QtBot) -> None:
    note = SearchNote()
    qtbot.addWidget(note)
    note.resize(400, 60)
    note.show()
    before = note.height()
    note.chips.set_text("tag:rl is:inbox ")
    note.say("papers tagged “rl”", "A bracket was left out.", "rlhf")
    assert note.understood.text() == "A bracket was left out. · papers tagged “rl”"
    assert note.height() == note.minimumHeight() == note.maximumHeight() == before
    assert note.sizeHint().height() <= before
    with qtbot.waitSignal(note.text_wanted) as told:
        qtbot.mouseClick(note.suggestion, Qt.MouseButton.LeftButton)
    assert told.args == ["rlhf"]


def test_a_warning_is_dressed_as_one_for_as_long_as_it_stands(qtbot: QtBot) -> None:
    note = SearchNote()
    qtbot.addWidget(note)
    tones = []
    for warning in ("", "A bracket was left out.", "A bracket was left out.", ""):
        note.say("papers tagged “rl”", warning, "")
        tones.append(note.understood.property("tone") or "")
    assert tones == ["", "warning", "warning", ""]
