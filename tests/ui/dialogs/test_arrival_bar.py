"""Where new papers are put can be chosen, with tags that are completed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.row import Status
from desktop.services.importing import Arrival
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
