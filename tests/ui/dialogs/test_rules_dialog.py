from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.services.importing import commit
from desktop.ui.dialogs.rule_dialog import RuleDialog
from desktop.ui.dialogs.rules_dialog import RulesDialog
from desktop.ui.session import Session
from tests.services.making import SOCKS, TEA, made


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> RulesDialog:
    commit(session.library, [made(TEA, SOCKS)])
    with session.library.open() as library:
        library.rules.add(Rule("is:inbox", ("rl",), name="All"))
        library.rules.add(Rule("id:1", status=Status.SKIPPED))
        library.rules.add(Rule("tag:moss", starred=True))
    return shown(session, qtbot)


def shown(session: Session, qtbot: QtBot) -> RulesDialog:
    dialog = RulesDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.empty.accessibleName() != "")
    return dialog


def lines(dialog: RulesDialog) -> list[str]:
    return column(dialog, 0)


def column(dialog: RulesDialog, number: int) -> list[str]:
    return [item.text(number) for item in dialog.items()]


def test_rules_stand_with_what_they_do_and_find(dialog: RulesDialog, qtbot: QtBot) -> None:
    assert lines(dialog) == ["All: is:inbox", "id:1", "tag:moss"]
    assert column(dialog, 1) == ["#rl", "to Skipped", "★"]
    qtbot.waitUntil(lambda: column(dialog, 2) == ["2", "1", "0"])
    item = dialog.items()[0]
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == "All: is:inbox → #rl"


def test_a_rule_is_switched_off_and_on_again(dialog: RulesDialog, qtbot: QtBot) -> None:
    dialog.rules.setFocus()
    with qtbot.waitSignal(dialog._session.changed) as changed:
        QTest.keyClick(dialog.rules, Qt.Key.Key_Space)
    assert changed.args[0].step.act == "rule-off"
    qtbot.waitUntil(lambda: dialog.items()[0].checkState(0) is Qt.CheckState.Unchecked)
    with qtbot.waitSignal(dialog._session.changed):
        QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.items()[0].checkState(0) is Qt.CheckState.Checked)


def test_a_rule_is_moved_and_stays_chosen(dialog: RulesDialog, qtbot: QtBot) -> None:
    assert not dialog.up.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: lines(dialog) == ["id:1", "All: is:inbox", "tag:moss"])
    assert dialog.rules.currentIndex().row() == 1
    dialog.down.click()
    qtbot.waitUntil(lambda: lines(dialog)[-1] == "All: is:inbox")
    assert not dialog.down.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: lines(dialog)[1] == "All: is:inbox")


def test_a_rule_is_forgotten(dialog: RulesDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog.rules, Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: lines(dialog) == ["id:1", "tag:moss"])


def test_a_rule_is_changed_in_a_dialog(dialog: RulesDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F2)
    asked = dialog.findChild(RuleDialog)
    asked.query.setText("is:done")
    asked.confirm.click()

    qtbot.waitUntil(lambda: lines(dialog)[0] == "All: is:done")


def test_where_there_is_none_one_is_offered(session: Session, qtbot: QtBot) -> None:
    dialog = shown(session, qtbot)

    assert dialog.empty.accessibleName() == "No rules yet"
    assert not dialog.edit.isVisible()
    dialog.empty.findChild(QPushButton).click()
    asked = dialog.findChild(RuleDialog)
    asked.query.setText("moss")
    asked.star.click()
    asked.confirm.click()
    qtbot.waitUntil(lambda: lines(dialog) == ["moss"])
