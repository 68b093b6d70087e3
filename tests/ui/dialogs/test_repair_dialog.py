"""A damaged library is repaired, or replaced by a backup, before any window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.backup import Cause
from desktop.services.importing import commit
from desktop.services.repairing import faults_in
from desktop.store.library import Library
from desktop.ui.dialogs.repair_dialog import RepairDialog
from tests.services.making import SOCKS, TEA, made
from tests.store.damage import spoil_middle


@pytest.fixture
def folder(library: Library) -> Path:
    commit(library, [made(SOCKS, TEA)])
    library.copies.make(Cause.HAND)
    library.close()
    spoil_middle(library.path)
    return library.folder


def shown(folder: Path, qtbot: QtBot) -> RepairDialog:
    dialog = RepairDialog(folder, "It is damaged.")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_is_repaired_and_told(folder: Path, qtbot: QtBot) -> None:
    dialog = shown(folder, qtbot)
    assert dialog.go_on.isHidden()
    dialog.repair.click()
    assert not dialog.repair.isEnabled()
    qtbot.waitUntil(dialog.go_on.isVisible)

    assert "Papers: 2, notes: 0." in dialog.report.toPlainText()
    assert str(folder / "damaged" / "001") in dialog.report.toPlainText()
    with qtbot.waitSignal(dialog.accepted):
        dialog.go_on.click()
    assert faults_in(folder) == []


def test_the_newest_backup_can_take_its_place(folder: Path, qtbot: QtBot) -> None:
    dialog = shown(folder, qtbot)
    qtbot.waitUntil(dialog.restore.isVisible)
    dialog.restore.click()
    qtbot.waitUntil(dialog.go_on.isVisible)
    dialog.reject()

    assert faults_in(folder) == []


def test_a_failure_is_told_and_can_be_tried_again(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "library.db").write_bytes(b"Dear diary")
    dialog = shown(tmp_path, qtbot)
    dialog.repair.click()
    qtbot.waitUntil(dialog.repair.isEnabled)

    assert "Nothing could be saved" in dialog.why.text()
    assert dialog.restore.isHidden()
    dialog.reject()
    assert isinstance(dialog, QWidget)
