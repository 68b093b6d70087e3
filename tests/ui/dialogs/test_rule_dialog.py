from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.services.importing import commit
from desktop.ui.dialogs.rule_dialog import RuleDialog
from desktop.ui.session import Session
from tests.services.making import SOCKS, TEA, made

WHOLE = Rule("chaos -survey", ("sea/deep",), True, Status.LATER, "Chaos", is_on=False, id=3)


def opened(session: Session, host: QWidget, rule: Rule) -> RuleDialog:
    dialog = RuleDialog(session, rule, host)
    host.show()
    dialog.open()
    return dialog


def test_it_shows_a_rule_as_it_is(session: Session, host: QWidget, qtbot: QtBot) -> None:
    dialog = opened(session, host, WHOLE)

    assert dialog.windowTitle() == dialog.confirm.text() == "Change rule"
    assert dialog.tags.tags() == ("sea/deep",)
    assert dialog.status.currentText() == "Move them to Later"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.confirm.click()
    assert chosen.args == [WHOLE]


def test_a_rule_is_filled_in_by_keys(session: Session, host: QWidget, qtbot: QtBot) -> None:
    dialog = opened(session, host, Rule(""))
    assert not dialog.confirm.isEnabled()

    QTest.keyClicks(dialog.query, "moss ")
    assert dialog.understood.text() == "Finds: papers with “moss”"
    assert not dialog.confirm.isEnabled()
    assert dialog.confirm.toolTip() == "Say what is done: a tag, a star or a state."
    QTest.keyClicks(dialog.input, "birds,wading")
    assert dialog.confirm.isEnabled()
    QTest.keyClicks(dialog.name, " My   mosses ")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert chosen.args == [Rule("moss", ("birds", "wading"), name="My mosses")]


@pytest.mark.parametrize("deed", ["star", "status"])
def test_a_star_or_a_state_is_enough(session: Session, host: QWidget, deed: str) -> None:
    dialog = opened(session, host, Rule("moss"))

    if deed == "star":
        dialog.star.click()
    else:
        dialog.status.setCurrentIndex(dialog.status.findText("Move them to Skipped"))

    assert dialog.confirm.isEnabled()
    dialog.query.setText("-")
    assert not dialog.confirm.isEnabled()


def test_a_tag_is_taken_away_again(session: Session, host: QWidget) -> None:
    dialog = opened(session, host, Rule("moss", ("birds",)))

    dialog.tags.removal_wanted.emit("birds")

    assert dialog.tags.tags() == ()
    assert not dialog.confirm.isEnabled()


def test_it_says_how_many_papers_of_the_library_are_such(
    session: Session, host: QWidget, qtbot: QtBot
) -> None:
    commit(session.library, [made(TEA, SOCKS)])
    dialog = opened(session, host, Rule("is:inbox", starred=True))

    qtbot.waitUntil(lambda: dialog.understood.text().endswith("In your library it finds 2 papers."))


def test_what_was_not_understood_is_said(session: Session, host: QWidget) -> None:
    dialog = opened(session, host, Rule("is:odd"))

    assert "was read as plain words" in dialog.understood.text()
    assert dialog.understood.property("tone") == "warning"
