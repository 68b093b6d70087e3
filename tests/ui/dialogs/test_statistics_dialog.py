from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.ui.dialogs.statistics_dialog import StatisticsDialog
from desktop.ui.session import Session


def shown(session: Session, qtbot: QtBot) -> StatisticsDialog:
    dialog = StatisticsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.strip.isVisible())
    return dialog


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> StatisticsDialog:
    with session.library.open() as library:
        with library.history.step(Act.IMPORT, "Dailies"):
            library.arrivals.add([Facts(f"Moss {number}") for number in range(9)])
        library.marks.set_status([1], Status.LATER)
        library.marks.set_status([2, 3], Status.SKIPPED)
    return shown(session, qtbot)


def flow(dialog: StatisticsDialog) -> str:
    return dialog.panels[1].sentence.text()


def test_all_charts_are_there_with_what_they_say(dialog: StatisticsDialog) -> None:
    assert len(dialog.panels) == 6
    assert dialog.panels[0].sentence.text() == "6 papers in the inbox, all of which came today."
    assert flow(dialog).startswith("9 papers came and 3 were decided since ")
    assert dialog.panels[2].sentence.text().startswith("It is too early for a forecast")
    assert all(panel.title.text() for panel in dialog.panels)
    assert dialog.area.isVisible()


def test_the_charts_follow_the_library(
    dialog: StatisticsDialog, session: Session, qtbot: QtBot
) -> None:
    session.set_status([4], Status.DONE)
    qtbot.waitUntil(lambda: "and 4 were decided" in flow(dialog))
    session.undo()
    qtbot.waitUntil(lambda: "and 3 were decided" in flow(dialog))
    assert len(dialog.panels) == 6


def test_another_span_is_counted_anew(dialog: StatisticsDialog, qtbot: QtBot) -> None:
    texts = [dialog.span.itemText(row) for row in range(dialog.span.count())]
    assert texts == ["4 weeks", "3 months", "A year", "All"]
    before = dialog.panels[5].plot
    dialog.span.setCurrentIndex(2)
    dialog.span.setCurrentIndex(3)

    qtbot.waitUntil(lambda: not dialog.strip.isVisible() and not dialog._sheets)
    assert dialog.panels[5].plot is before


def test_charts_stand_beside_each_other_where_there_is_room(dialog: StatisticsDialog) -> None:
    def places() -> list[int]:
        return [dialog._grid.getItemPosition(dialog._grid.indexOf(one))[1] for one in dialog.panels]

    dialog.resize(1100, 700)
    assert places() == [0, 1, 0, 1, 0, 1]
    dialog.resize(2000, 900)
    assert places() == [0, 1, 2, 0, 1, 2]
    dialog.resize(600, 700)
    assert places() == [0] * 6


def test_page_keys_go_from_chart_to_chart(dialog: StatisticsDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    drawn = [panel.plot for panel in dialog.panels if not panel.plot.isHidden()]
    drawn[0].setFocus()
    qtbot.waitUntil(drawn[0].hasFocus)
    QTest.keyClick(drawn[0], Qt.Key.Key_PageDown)
    assert drawn[1].hasFocus()
    QTest.keyClick(drawn[1], Qt.Key.Key_PageUp)
    QTest.keyClick(drawn[0], Qt.Key.Key_PageUp)
    assert drawn[0].hasFocus()


def test_a_chart_is_saved_and_it_says_where(
    dialog: StatisticsDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    for format_, begin in (("png", b"\x89PNG"), ("svg", b"<?xml"), ("csv", b"\xef\xbb\xbfFrom,To")):
        panel = dialog.panels[1]
        panel._want(format_)
        target = tmp_path / f"flow.{format_}"
        dialog.findChildren(QFileDialog)[-1].fileSelected.emit(str(target))
        qtbot.waitUntil(lambda: dialog.told.text() == f"Saved {target}")  # noqa: B023
        assert target.read_bytes().startswith(begin)

    panel._want("csv")
    dialog.findChildren(QFileDialog)[-1].fileSelected.emit(str(tmp_path / "nowhere" / "x.csv"))
    qtbot.waitUntil(lambda: "could not be written" in dialog.told.text())
    assert dialog.told.property("tone") == "warning"


def test_a_library_without_papers_says_what_to_do(session: Session, qtbot: QtBot) -> None:
    dialog = shown(session, qtbot)

    assert dialog.empty.accessibleName() == "Nothing to count yet"
    assert dialog.panels == []


def test_who_closes_it_at_once_does_no_harm(session: Session, qtbot: QtBot) -> None:
    dialog = StatisticsDialog(session)
    dialog.show()
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))
    answers: list[int] = []
    session.read(lambda library: library.papers.count(), answers.append)

    qtbot.waitUntil(lambda: answers == [0])
