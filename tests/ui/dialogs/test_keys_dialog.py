"""The window of keys shows them all, finds among them and changes them for the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import SettingsStore
from desktop.ui.action_spec import Do
from desktop.ui.action_table import SPECS
from desktop.ui.dialogs.keys_dialog import KeysDialog
from tests.windows import Open


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path)


@pytest.fixture
def dialog(host: QWidget, store: SettingsStore) -> KeysDialog:
    dialog = KeysDialog(store, host)
    dialog.open()
    return dialog


def test_every_command_stands_there_with_its_keys(dialog: KeysDialog) -> None:
    assert dialog.visible() == [spec.do for spec in sorted(SPECS, key=lambda s: order(s.menu))]
    assert dialog.row(Do.DONE) == ["Done", "E", ""]
    assert not dialog.conflict.isVisible()


def order(menu: object) -> int:
    return list(type(menu)).index(menu)


def test_commands_are_found_by_name_and_key(dialog: KeysDialog) -> None:
    dialog.search.setText("triage")
    assert dialog.visible() == [Do.TRIAGE]
    dialog.search.setText("f6")
    assert dialog.visible() == [Do.NEXT_PANE]
    dialog.search.clear()
    assert len(dialog.visible()) == len(SPECS)


def test_another_set_is_in_force_at_once(dialog: KeysDialog, store: SettingsStore) -> None:
    dialog.presets.setCurrentIndex(2)
    dialog.presets.activated.emit(2)
    assert store.settings.keys == "vim"
    assert dialog.row(Do.UNDO)[1] == "U   Ctrl+Z"


def test_changes_are_marked_and_reset(dialog: KeysDialog, qtbot: QtBot) -> None:
    dialog.choose(Do.SKIP)
    qtbot.keyClick(dialog.editor.field, Qt.Key.Key_F8)
    dialog.editor.add.click()
    assert dialog.row(Do.SKIP) == ["Skip", "D   F8", "changed"]
    dialog.reset_all.click()
    assert dialog.row(Do.SKIP) == ["Skip", "D", ""]


def test_conflicts_are_told_in_line_and_on_top(host: QWidget, store: SettingsStore) -> None:
    store.change(store.settings.with_values(keys="carrel\nskip\tE\nteleport\tE"))
    dialog = KeysDialog(store, host)
    dialog.open()
    assert dialog.conflict.isVisible()
    assert "stands for “Done” and for “Skip”" in dialog.conflict.text()
    assert dialog.row(Do.SKIP)[2] == "in conflict"
    assert dialog.row(Do.DONE)[2] == "in conflict"


def test_enter_on_a_command_goes_to_its_new_key(dialog: KeysDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    dialog.commands.setFocus()
    qtbot.keyClick(dialog.commands, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.editor.field.hasFocus)


def test_the_window_heeds_what_is_chosen(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    with qtbot.waitSignal(window.furnished):
        window.action(Do.KEYS).trigger()
    dialog = window.findChild(KeysDialog)
    dialog.choose(Do.DONE)
    qtbot.keyClick(dialog.editor.field, Qt.Key.Key_Y)
    dialog.editor.add.click()
    assert QKeySequence("Y") in window.action(Do.DONE).shortcuts()
    assert QKeySequence("Y") not in window.action(Do.SKIP).shortcuts()
    dialog.reject()
