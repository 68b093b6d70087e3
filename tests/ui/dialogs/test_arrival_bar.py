"""Where new papers are put can be chosen, with tags that are completed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.services.importing import Arrival
from desktop.services.ruling import Ruled
from desktop.ui.dialogs.arrival_bar import ArrivalBar
from desktop.ui.session import Session
from tests.services.making import TEA, made


@pytest.fixture
def bar(qtbot: QtBot, session: Session, host: QWidget) -> ArrivalBar:
    bar = ArrivalBar(session, host)
    host.show()
    bar.show()
    return bar


def test_papers_go_to_the_inbox_without_tags(bar: ArrivalBar) -> None:
    assert bar.arrival() == Arrival()
    assert bar.status.currentText() == "Inbox"


def test_a_state_and_tags_are_chosen(bar: ArrivalBar) -> None:
    bar.status.setCurrentIndex(bar.status.findText("Later"))
    QTest.keyClicks(bar.input, "birds,#sea/shore,")
    QTest.keyClicks(bar.input, "Birds")
    QTest.keyClick(bar.input, Qt.Key.Key_Return)

    assert bar.arrival() == Arrival(Status.LATER, ("birds", "sea/shore"))


def test_what_is_typed_counts_too(bar: ArrivalBar) -> None:
    QTest.keyClicks(bar.input, "birds")

    assert bar.arrival().tags == ("birds",)


def test_a_tag_is_taken_away(bar: ArrivalBar) -> None:
    QTest.keyClicks(bar.input, "birds,moss,")
    bar.tags.chosen.emit("birds")

    assert bar.tags.tags() == ("moss",)


def test_tags_of_the_library_are_completed(qtbot: QtBot, session: Session, host: QWidget) -> None:
    from desktop.services.importing import commit

    commit(session.library, [made(TEA)], arrival=Arrival(tags=("birds",)))
    bar = ArrivalBar(session, host)
    host.show()
    bar.show()
    qtbot.waitUntil(lambda: bar.input.completer().model().rowCount() > 0)
    bar.input.completer().setCompletionPrefix("bir")
    assert bar.input.completer().currentCompletion() == "birds"


def test_an_empty_line_leads_on(bar: ArrivalBar, host: QWidget) -> None:
    host.activateWindow()
    bar.input.setFocus()
    QTest.keyClick(bar.input, Qt.Key.Key_Return)

    assert not bar.input.hasFocus()


def test_rules_show_where_there_are_some_that_act(
    qtbot: QtBot, session: Session, host: QWidget
) -> None:
    with session.library.open() as library:
        library.rules.add(Rule("moss", starred=True))
    bar = ArrivalBar(session, host)
    host.show()
    bar.show()
    qtbot.waitUntil(bar.ruled.isVisible)

    bar.show_outcome(Ruled(1, by_rule=((1, 1),)))
    assert bar.outcome.text() == "1 rule: 1 tagged"
    assert bar.chosen() == Arrival()
    with qtbot.waitSignal(bar.changed):
        bar.ruled.click()
    assert bar.chosen() == Arrival(ruled=False)
    bar.show_outcome(Ruled())
    assert bar.outcome.text() == ""


def test_without_rules_nothing_is_said_of_them(bar: ArrivalBar) -> None:
    assert not bar.ruled.isVisible()
    assert bar.arrival().ruled
