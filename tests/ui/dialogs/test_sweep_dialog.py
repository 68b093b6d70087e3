from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.ui.dialogs.sweep_dialog import SweepDialog
from desktop.ui.session import Session


@pytest.fixture
def dialog(session: Session, host: QWidget, qtbot: QtBot) -> SweepDialog:
    """Three papers of 60 days ago, one of them in Later since then."""
    long_ago = dt.datetime.now(dt.UTC) - dt.timedelta(days=60)
    library, now = session.library, session.library.clock
    library.clock = lambda: long_ago
    with library.open():
        with library.history.step(Act.IMPORT):
            library.arrivals.add([Facts("Moss"), Facts("Kites"), Facts("Tides")])
        library.marks.set_status([3], Status.LATER)
    library.clock = now
    for room in ("marks", "arrivals", "history"):
        vars(library).pop(room)
    dialog = SweepDialog(session, host)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.preview.text().startswith("2 papers go to done."))
    return dialog


def test_the_number_follows_what_is_chosen(dialog: SweepDialog, qtbot: QtBot) -> None:
    assert dialog.confirm.isEnabled()
    dialog.later.setChecked(True)
    qtbot.waitUntil(lambda: dialog.preview.text().startswith("3 papers go to done."))
    dialog.days.setValue(90)
    qtbot.waitUntil(lambda: dialog.preview.text().startswith("No paper is that old."))
    assert not dialog.confirm.isEnabled()
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.accept()


def test_what_was_chosen_is_told(dialog: SweepDialog, qtbot: QtBot) -> None:
    dialog.later.setChecked(True)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.confirm.click()

    assert chosen.args == [30, [Status.INBOX, Status.LATER]]
