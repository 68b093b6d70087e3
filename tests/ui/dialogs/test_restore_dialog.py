"""What would be otherwise is shown before anything is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.backup import Backup, Cause
from desktop.model.paper import Facts
from desktop.model.step import Act
from desktop.ui.dialogs.restore_dialog import RestoreDialog
from desktop.ui.session import Session


@pytest.fixture
def backup(session: Session) -> Backup:
    with session.library.open() as library, library.history.step(Act.IMPORT, "Dailies"):
        library.arrivals.add([Facts(f"Moss {number}") for number in range(10)])
    return session.library.copies.make(Cause.HAND)


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


def shown(session: Session, backup: Backup, holder: QWidget) -> RestoreDialog:
    dialog = RestoreDialog(session, backup, holder)
    dialog.show()
    return dialog


def test_differences_are_named_with_their_papers(
    session: Session, backup: Backup, holder: QWidget, qtbot: QtBot
) -> None:
    with session.library.open() as library:
        library.notes.save(3, "new")
        library.marks.set_star(range(1, 10), starred=True)

    dialog = shown(session, backup, holder)
    qtbot.waitUntil(dialog.confirm.isEnabled)

    tree = dialog.differences
    told = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    assert [(item.text(0), item.childCount(), item.isExpanded()) for item in told if item] == [
        ("1 note vanishes", 1, True),
        ("9 papers are decided as they were", 9, False),
    ]


def test_nothing_that_differs_is_said(
    session: Session, backup: Backup, holder: QWidget, qtbot: QtBot
) -> None:
    dialog = shown(session, backup, holder)
    qtbot.waitUntil(dialog.confirm.isEnabled)

    assert dialog.state.isVisible()
    assert dialog.differences.isHidden()


def test_enter_cancels(session: Session, backup: Backup, holder: QWidget, qtbot: QtBot) -> None:
    dialog = shown(session, backup, holder)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    meant: list[bool] = []
    dialog.confirmed.connect(lambda: meant.append(True))

    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert meant == []
    assert dialog.isHidden()


def test_a_damaged_backup_cannot_be_chosen(
    session: Session, backup: Backup, holder: QWidget, qtbot: QtBot
) -> None:
    path = session.library.copies.path_of(backup)
    content = bytearray(path.read_bytes())
    content[9000] ^= 1
    path.write_bytes(content)

    dialog = shown(session, backup, holder)
    with qtbot.waitSignal(dialog._answers.failed):
        pass

    assert not dialog.confirm.isEnabled()
    assert dialog.state.isVisible()
