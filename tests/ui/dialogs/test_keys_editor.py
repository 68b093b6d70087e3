"""The keys of a command are added, taken away and reset."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.settings import SettingsStore
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.keys_editor import KeysEditor
from desktop.ui.dialogs.keys_model import KeyChoice


@pytest.fixture
def choice(tmp_path: Path) -> KeyChoice:
    return KeyChoice(SettingsStore(tmp_path))


@pytest.fixture
def editor(choice: KeyChoice, qtbot: QtBot) -> KeysEditor:
    editor = KeysEditor(choice)
    qtbot.addWidget(editor)
    editor.changed.connect(lambda: editor.show_command(Do.SKIP))
    editor.show_command(Do.SKIP)
    editor.show()
    return editor


def test_a_free_key_is_added(editor: KeysEditor, choice: KeyChoice, qtbot: QtBot) -> None:
    assert not editor.add.isEnabled()
    qtbot.keyClick(editor.field, Qt.Key.Key_F8)
    assert editor.warning.text() == ""
    qtbot.keyClick(editor.field, Qt.Key.Key_Return)
    assert choice.keys()[Do.SKIP] == ("D", "F8")
    assert [chip.text() for chip in editor.chips] == ["D", "F8"]
    assert editor.field.key() == ""


def test_a_key_of_another_command_is_warned_of_and_taken_over(
    editor: KeysEditor, choice: KeyChoice, qtbot: QtBot
) -> None:
    qtbot.keyClick(editor.field, Qt.Key.Key_E)
    assert "“Done”" in editor.warning.text()
    assert editor.field.accessibleDescription() == editor.warning.text()
    assert editor.add.text() == "&Take it over"
    editor.add.click()
    assert choice.keys()[Do.DONE] == ()
    assert choice.keys()[Do.SKIP] == ("D", "E")


def test_what_cannot_be_a_key_cannot_be_added(editor: KeysEditor, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Up, Qt.Key.Key_D):
        editor.field.clear()
        qtbot.keyClick(editor.field, key)
        assert editor.warning.text()
        assert not editor.add.isEnabled()


def test_a_key_is_taken_away_and_comes_back(editor: KeysEditor, choice: KeyChoice) -> None:
    assert not editor.reset.isEnabled()
    editor.chips[0].click()
    assert choice.keys()[Do.SKIP] == ()
    assert editor.chips == []
    editor.reset.click()
    assert choice.keys()[Do.SKIP] == ("D",)


def test_without_a_command_there_is_nothing_to_do(editor: KeysEditor) -> None:
    editor.show_command(None)
    assert not editor.isEnabled()
    editor._on_add()
    editor._on_reset()
    editor._on_remove("D")
