from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.step import Act, Change
from desktop.store.library import Library
from desktop.ui.dialogs.history_dialog import HistoryDialog
from desktop.ui.session import Session


def fill(library: Library) -> None:
    with library.open():
        with library.history.step(Act.IMPORT, "Dailies"):
            library.arrivals.add([Facts("Moss"), Facts("Kites")])
        for rating in (1, 2, 3):
            library.marks.set_rating([1], rating)
        library.marks.set_status([1, 2], Status.DONE)


def shown(session: Session, qtbot: QtBot) -> HistoryDialog:
    dialog = HistoryDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def lines(dialog: HistoryDialog) -> list[tuple[str, str]]:
    items = (dialog.steps.topLevelItem(row) for row in range(dialog.steps.topLevelItemCount()))
    return [(item.text(0), item.text(1)) for item in items]


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> HistoryDialog:
    fill(session.library)
    dialog = shown(session, qtbot)
    qtbot.waitUntil(lambda: len(lines(dialog)) == 6)
    return dialog


def rating(session: Session) -> int | None:
    with session.library.open() as library:
        return next((paper.marks.rating for paper in library.papers.get([1])), None)


def test_steps_stand_newest_first_with_where_one_is(dialog: HistoryDialog) -> None:
    assert lines(dialog) == [
        ("Move 2 papers to done", "you are here"),
        ("Rate 1 paper", ""),
        ("Rate 1 paper", ""),
        ("Rate 1 paper", ""),
        ("Import of Dailies", ""),
        ("Before all of these", ""),
    ]
    assert dialog.steps.currentItem().text(0) == "Move 2 papers to done"
    assert not dialog.go.isEnabled()
    assert dialog.hint.text() == "You are here."


def test_one_goes_back_and_forward_to_any_step(
    dialog: HistoryDialog, session: Session, qtbot: QtBot
) -> None:
    dialog.steps.setCurrentItem(dialog.steps.topLevelItem(3))
    assert dialog.go.text() == "&Go back to here"
    assert dialog.hint.text() == "Takes 3 steps back."
    with qtbot.waitSignal(session.changed):
        dialog.go.click()
    qtbot.waitUntil(lambda: lines(dialog)[3][1] == "you are here")
    assert rating(session) == 1
    assert [state for _, state in lines(dialog)[:3]] == ["taken back"] * 3

    dialog.steps.setCurrentItem(dialog.steps.topLevelItem(2))
    assert dialog.go.text() == "&Go forward to here"
    assert dialog.hint.text() == "Does 1 step again."
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(dialog.steps, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(dialog)[2][1] == "you are here")
    assert rating(session) == 2


def test_one_goes_back_before_everything(
    dialog: HistoryDialog, session: Session, qtbot: QtBot
) -> None:
    QTest.keyClick(dialog.steps, Qt.Key.Key_End)
    with qtbot.waitSignal(session.changed):
        dialog.go.click()

    qtbot.waitUntil(lambda: lines(dialog)[-1] == ("Before all of these", "you are here"))
    with session.library.open() as library:
        assert library.papers.count() == 0


def test_the_steps_are_live_and_what_was_chosen_stays(
    dialog: HistoryDialog, session: Session, qtbot: QtBot
) -> None:
    dialog.steps.setCurrentItem(dialog.steps.topLevelItem(4))
    session.set_star([2], starred=True)
    qtbot.waitUntil(lambda: len(lines(dialog)) == 7)

    assert lines(dialog)[0] == ("Star 1 paper", "you are here")
    assert dialog.steps.currentItem().text(0) == "Import of Dailies"
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: lines(dialog)[0] == ("Star 1 paper", "taken back"))
    QTest.keyClick(dialog, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: lines(dialog)[0] == ("Star 1 paper", "you are here"))


def test_a_way_that_is_gone_shows_how_far_it_is_and_can_be_cancelled(
    dialog: HistoryDialog, qtbot: QtBot
) -> None:
    dialog.steps.setCurrentItem(dialog.steps.topLevelItem(5))
    dialog.go.click()
    assert dialog.strip.isVisible()
    assert not dialog.go.isEnabled()
    dialog.strip.cancel_wanted.emit()
    qtbot.waitUntil(lambda: not dialog.strip.isVisible())


def test_who_closes_the_window_on_the_way_does_no_harm(session: Session, qtbot: QtBot) -> None:
    fill(session.library)
    dialog = HistoryDialog(session)
    dialog.show()
    qtbot.waitUntil(lambda: len(lines(dialog)) == 6)
    dialog.steps.setCurrentItem(dialog.steps.topLevelItem(1))
    dialog.go.click()
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))
    changes: list[Change] = []
    session.edit(lambda library: library.marks.set_rating([1], 5), changes.append)

    qtbot.waitUntil(lambda: bool(changes))
    assert rating(session) == 5


def test_a_screen_reader_hears_the_whole_line(dialog: HistoryDialog) -> None:
    said = dialog.steps.topLevelItem(0).data(0, Qt.ItemDataRole.AccessibleTextRole)

    assert said.startswith("Move 2 papers to done, you are here, ")


def test_days_before_today_are_named(session: Session, qtbot: QtBot) -> None:
    fill(session.library)
    later = dt.datetime.now().astimezone().date() + dt.timedelta(days=2)
    session.today = lambda: later  # type: ignore[method-assign]
    dialog = shown(session, qtbot)
    qtbot.waitUntil(lambda: len(lines(dialog)) == 6)

    assert "20" in dialog.steps.topLevelItem(0).text(2)
    assert dialog.steps.topLevelItem(5).text(2) == ""


def test_a_library_without_a_past_says_so(session: Session, qtbot: QtBot) -> None:
    dialog = shown(session, qtbot)
    qtbot.waitUntil(lambda: dialog.empty.accessibleName() == "Nothing was done yet")

    assert not dialog.go.isVisible()
    assert not dialog.steps.isVisible()
