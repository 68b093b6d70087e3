"""Backups are made, seen and brought back in a window that never waits."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.backup import Cause
from desktop.model.paper import Facts
from desktop.model.step import Act
from desktop.ui.dialogs.backups_dialog import BackupsDialog
from desktop.ui.dialogs.restore_dialog import RestoreDialog
from desktop.ui.session import Session


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


@pytest.fixture
def dialog(session: Session, holder: QWidget) -> BackupsDialog:
    with session.library.open() as library, library.history.step(Act.IMPORT, "Dailies"):
        library.arrivals.add([Facts("Moss"), Facts("Kites")])
    dialog = BackupsDialog(session, holder)
    dialog.show()
    return dialog


def lines(dialog: BackupsDialog) -> list[list[str]]:
    items = (dialog.backups.topLevelItem(row) for row in range(dialog.backups.topLevelItemCount()))
    return [[item.text(column) for column in (1, 2, 4)] for item in items if item]


def test_the_first_backup_is_made_here(dialog: BackupsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.bring_back.isVisible())
    assert lines(dialog) == []

    dialog.make.click()
    qtbot.waitUntil(lambda: lines(dialog) == [["by hand", "2 papers, 0 notes", "checked"]])

    assert dialog.bring_back.isEnabled()
    assert dialog.strip.isHidden()


def test_a_backup_is_brought_back_after_a_look(
    dialog: BackupsDialog, session: Session, qtbot: QtBot
) -> None:
    session.library.copies.make(Cause.DAILY)
    with session.library.open() as library:
        library.notes.save(1, "later")
    dialog._ask()
    qtbot.waitUntil(lambda: len(lines(dialog)) == 1)

    dialog.bring_back.click()
    asked = dialog.findChild(RestoreDialog)
    assert asked is not None
    qtbot.waitUntil(asked.confirm.isEnabled)
    with qtbot.waitSignals([dialog.restored, session.changed]):
        asked.confirm.click()

    with session.library.open() as library:
        assert library.notes.text(1) == ""
    qtbot.waitUntil(lambda: [line[0] for line in lines(dialog)] == ["before a restore", "daily"])


def test_closing_gives_up_what_is_being_made(dialog: BackupsDialog, session: Session) -> None:
    dialog.make.click()
    assert not dialog.make.isEnabled()
    task = dialog._task

    dialog.reject()

    assert task is not None
    assert task.is_cancelled()


def test_a_failure_is_told_and_the_dialog_goes_on(
    qapp: object, tmp_path: object, dialog: BackupsDialog, session: Session, qtbot: QtBot
) -> None:
    told: list[BaseException] = []
    session.failed.disconnect()
    session.failed.connect(told.append)
    session.library.backups.write_text("a file where the folder should be")

    dialog.make.click()
    qtbot.waitUntil(dialog.make.isEnabled)

    assert ["folder of backups" in str(error) for error in told] == [True]
