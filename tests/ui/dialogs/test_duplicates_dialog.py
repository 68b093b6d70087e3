from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.doubt import Doubt, Why
from desktop.model.paper import Facts
from desktop.model.step import Act, Change
from desktop.store.library import Library
from desktop.ui.dialogs.duplicates_dialog import DuplicatesDialog
from desktop.ui.session import Session

TITLES = ("Herons", "Herons!", "Otters", "Otters?", "Moss", "Moss.")


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, host: QWidget) -> DuplicatesDialog:
    """Three pairs are in doubt."""

    def bring(library: Library) -> Change:
        with library.history.step(Act.IMPORT) as record:
            ids = library.arrivals.add([Facts(title) for title in TITLES])
            whys = (Why.TITLE, Why.NEAR_TITLE, Why.ABSTRACT)
            library.doubts.add(Doubt(ids[2 * n], ids[2 * n + 1], why) for n, why in enumerate(whys))
        return record.result

    with qtbot.waitSignal(session.changed):
        session.edit(bring)
    dialog = DuplicatesDialog(session, host)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.pairs.count() == 3)
    return dialog


def titles(session: Session) -> list[str]:
    with session.library.open() as library:
        return [paper.title for paper in library.papers.get(range(1, 7))]


def shown(dialog: DuplicatesDialog) -> list[str]:
    return [dialog.pairs.item(row).text() for row in range(dialog.pairs.count())]


def test_pairs_are_listed_and_the_first_is_shown(dialog: DuplicatesDialog) -> None:
    assert shown(dialog) == ["Herons", "Otters", "Moss"]
    assert "Herons!" in dialog.page.toPlainText()
    assert "same title" in dialog.why.text()

    dialog.pairs.setCurrentRow(2)

    assert "Moss." in dialog.page.toPlainText()
    assert "one abstract" in dialog.why.text()


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("keep_left", ["Herons", "Otters", "Otters?", "Moss", "Moss."]),
        ("keep_right", ["Herons!", "Otters", "Otters?", "Moss", "Moss."]),
        ("apart", list(TITLES)),
    ],
)
def test_a_decision_is_made_at_once_and_can_be_undone(
    qtbot: QtBot, session: Session, dialog: DuplicatesDialog, name: str, left: list[str]
) -> None:
    button: QPushButton = getattr(dialog, name)
    button.click()
    assert not button.isEnabled()
    qtbot.waitUntil(lambda: shown(dialog) == ["Otters", "Moss"])

    assert titles(session) == left
    assert "Otters?" in dialog.page.toPlainText()
    assert button.isEnabled()

    with qtbot.waitSignal(session.changed):
        session.undo()
    qtbot.waitUntil(lambda: dialog.pairs.count() == 3)
    assert titles(session) == list(TITLES)
    assert dialog.pairs.currentRow() == 1  # the pair that was looked at stays in view


def test_skipping_goes_round(dialog: DuplicatesDialog) -> None:
    rows = []
    for _ in range(3):
        dialog.skip.click()
        rows.append(dialog.pairs.currentRow())

    assert rows == [1, 2, 0]


def test_each_decision_has_a_key(qtbot: QtBot, session: Session, dialog: DuplicatesDialog) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.pairs.hasFocus)
    qtbot.keyClick(dialog.pairs, Qt.Key.Key_S)
    assert dialog.pairs.currentRow() == 1

    qtbot.keyClick(dialog.pairs, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: shown(dialog) == ["Herons", "Moss"])
    qtbot.keyClick(dialog.pairs, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: shown(dialog) == ["Herons"])
    assert titles(session) == ["Herons", "Herons!", "Otters", "Otters?", "Moss."]

    qtbot.keyClick(dialog.pairs, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(dialog) == ["Herons", "Moss"])
    qtbot.keyClick(dialog.pairs, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: dialog.pairs.count() == 1)


def test_bare_letters_can_be_left_alone(
    qtbot: QtBot, session: Session, dialog: DuplicatesDialog, host: QWidget
) -> None:
    dialog.reject()
    quiet = DuplicatesDialog(session, host, single_keys=False)
    quiet.open()
    qtbot.waitUntil(lambda: quiet.pairs.count() == 3)
    quiet.activateWindow()
    qtbot.keyClick(quiet.pairs, Qt.Key.Key_N)

    assert quiet.keep_left.isEnabled()
    assert "(L)" not in quiet.keep_left.toolTip()
    qtbot.keyClick(quiet, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: quiet.pairs.count() == 2)


def test_when_all_is_decided_it_says_so(
    qtbot: QtBot, session: Session, dialog: DuplicatesDialog
) -> None:
    for left in (2, 1, 0):
        dialog.apart.click()
        qtbot.waitUntil(lambda left=left: dialog.pairs.count() == left)

    assert dialog.empty.isVisible()
    assert dialog.empty.accessibleName() == "No possible duplicates"
    assert not dialog.keep_left.isVisible()


def test_an_answer_that_comes_too_late_is_not_heard(
    qtbot: QtBot, session: Session, host: QWidget
) -> None:
    dialog = DuplicatesDialog(session, host)
    dialog.open()
    dialog.reject()
    with qtbot.waitSignal(session.history_moved):
        session.look_around()
