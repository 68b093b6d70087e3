from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.action_spec import Do
from desktop.ui.action_table import SPECS
from desktop.ui.actions import translated
from desktop.ui.dialogs.shortcuts_dialog import ShortcutsDialog


@pytest.fixture
def dialog(host: QWidget) -> ShortcutsDialog:
    dialog = ShortcutsDialog({spec.do: spec.keys for spec in SPECS}, host)
    dialog.open()
    return dialog


def shown(dialog: ShortcutsDialog) -> list[str]:
    return [row.accessibleName() for row in dialog.rows if row.isVisible()]


def test_every_command_with_a_key_is_on_the_sheet(dialog: ShortcutsDialog) -> None:
    with_keys = [spec for spec in SPECS if spec.keys]
    texts = [label.text() for label in dialog.findChildren(QLabel)]

    assert len(shown(dialog)) == len(with_keys)
    for spec in with_keys:
        assert translated(spec.text).replace("&", "").rstrip("…") in texts
        assert QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) in texts


def test_a_command_is_found_by_its_name(dialog: ShortcutsDialog) -> None:
    dialog.search.setText("EXPORT")

    assert shown(dialog) == ["Export: Ctrl+Shift+E"]


def test_a_command_is_found_by_its_key(dialog: ShortcutsDialog) -> None:
    dialog.search.setText("f6")

    assert shown(dialog) == ["Next pane: F6"]


def test_what_is_not_there_is_said(dialog: ShortcutsDialog) -> None:
    dialog.search.setText("zzz")
    assert shown(dialog) == []
    assert dialog.nothing.isVisible()

    dialog.search.clear()
    assert shown(dialog)
    assert not dialog.nothing.isVisible()


def test_the_keys_in_force_are_shown_and_can_be_changed(host: QWidget, qtbot: QtBot) -> None:
    keys = {spec.do: spec.keys for spec in SPECS} | {Do.DONE: ("Y",), Do.SKIP: ()}
    dialog = ShortcutsDialog(keys, host)
    dialog.open()
    assert "Done: Y" in shown(dialog)
    assert not any(name.startswith("Skip") for name in shown(dialog))
    with qtbot.waitSignal(dialog.change_wanted):
        dialog.change.click()
    assert not dialog.isVisible()
