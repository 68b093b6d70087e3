from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.panes.note_editor import NoteEditor
from desktop.ui.panes.note_start import NoteStart
from desktop.ui.panes.page_style import PageStyle


@pytest.fixture
def editor(qtbot: QtBot) -> NoteEditor:
    editor = NoteEditor(PageStyle(theme.LIGHT, 16))
    qtbot.addWidget(editor)
    return editor


def test_a_new_note_that_stays_as_it_began_is_none(editor: NoteEditor) -> None:
    start = NoteStart(editor)
    start.insert("# Tides\n", is_new=True)
    assert editor.text() == "# Tides\n"
    start.take_back()
    assert editor.text() == ""
    editor.undo()
    assert editor.text() == "# Tides\n"


def test_what_was_added_to_or_asked_for_stays(editor: NoteEditor) -> None:
    start = NoteStart(editor)
    start.insert("# Tides\n", is_new=True)
    editor.insertPlainText("mine")
    start.take_back()
    assert editor.text() == "# Tides\nmine"

    start.insert("!", is_new=True)
    start.insert("?", is_new=False)
    start.take_back()
    assert editor.text() == "# Tides\nmine?"


def test_another_note_is_left_alone(editor: NoteEditor) -> None:
    start = NoteStart(editor)
    start.insert("# Tides\n", is_new=True)
    start.forget()
    start.take_back()
    assert editor.text() == "# Tides\n"
    assert start.place().y() >= 0
