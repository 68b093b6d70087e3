from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from desktop.model.dates import PartialDate
from desktop.ui.dialogs.import_body import ImportBody
from desktop.ui.dialogs.intake import Intake
from desktop.ui.session import Session


@pytest.fixture
def intake(session: Session) -> Intake:
    return Intake(session)


@pytest.fixture
def body(
    qtbot: QtBot, intake: Intake, tmp_path: Path, write_digest: Callable[..., Path]
) -> ImportBody:
    body = ImportBody(intake)
    qtbot.addWidget(body)
    body.resize(1000, 500)
    body.show()
    paths = [
        write_digest("a.txt", ["Herons", "Otters", "Newts"]),
        tmp_path / "gone.txt",
        write_digest("b.txt", ["Voles"], date="Oct 2"),
    ]
    with qtbot.waitSignal(intake.planned):
        intake.add_paths(paths)
    qtbot.waitUntil(body.source.text.isVisible)
    return body


def choose(body: ImportBody, row: int) -> None:
    body.files.setCurrentIndex(body.files.model().index(row, 0))


def test_the_first_file_is_shown(body: ImportBody) -> None:
    assert body.files.currentIndex().row() == 0
    assert body.papers.model().rowCount() == 3
    assert body.all_papers.text() == "3 papers"
    assert body.all_papers.checkState() is Qt.CheckState.Checked


def test_choosing_a_paper_shows_its_lines_and_back(qtbot: QtBot, body: ImportBody) -> None:
    body.papers.selectRow(2)
    assert body.source.text.textCursor().block().text() == "Newts"

    found = body.source.text.document().find("Otters")
    body.source.text.setTextCursor(QTextCursor(found.block()))
    assert body.papers.currentIndex().row() == 1


def test_choosing_a_file_shows_its_papers(qtbot: QtBot, body: ImportBody) -> None:
    choose(body, 2)

    assert body.all_papers.text() == "1 paper"
    assert body.papers.model().index(0, 0).data() == "Voles"
    qtbot.waitUntil(lambda: "Voles" in body.source.text.toPlainText())


def test_a_file_that_could_not_be_read_says_why(body: ImportBody) -> None:
    choose(body, 1)

    assert body.no_papers.isVisible()
    assert not body.papers.isVisible()
    assert body.no_papers.accessibleName() == "This file could not be read"
    assert body.no_papers.accessibleDescription().startswith("There is no file “gone.txt”.")


def test_the_box_on_top_ticks_everything_or_nothing(body: ImportBody, intake: Intake) -> None:
    body.papers.model().tick([0], ticked=False)
    assert body.all_papers.checkState() is Qt.CheckState.PartiallyChecked
    assert body.all_papers.text() == "2 of 3 papers"

    body.all_papers.click()
    assert body.all_papers.checkState() is Qt.CheckState.Checked
    body.all_papers.click()
    assert body.all_papers.checkState() is Qt.CheckState.Unchecked
    assert intake.tally.added == 1


def test_a_date_is_stated_for_the_file_in_hand(
    qtbot: QtBot, body: ImportBody, intake: Intake
) -> None:
    choose(body, 2)
    with qtbot.waitSignal(intake.planned):
        body.panel.date_stated.emit(PartialDate(2019, 10, 31))

    assert [entry.given for entry in intake.files.all()] == [None, None, PartialDate(2019, 10, 31)]
    assert "2019" in body.papers.model().index(0, 2).data()


def test_the_delete_key_takes_a_file_off_the_list(
    qtbot: QtBot, body: ImportBody, intake: Intake
) -> None:
    choose(body, 1)
    body.activateWindow()
    body.files.setFocus()
    qtbot.waitUntil(body.files.hasFocus)
    with qtbot.waitSignal(intake.planned):
        qtbot.keyClick(body.files, Qt.Key.Key_Delete)

    assert [entry.name for entry in intake.files.all()] == ["a.txt", "b.txt"]


def test_without_any_file_everything_is_empty(
    qtbot: QtBot, body: ImportBody, intake: Intake
) -> None:
    for entry in list(intake.files.all()):
        with qtbot.waitSignal(intake.planned):
            intake.remove(entry.key)

    assert body.files.model().rowCount() == 0
    assert not body.papers.isVisible()
    assert not body.panel.isVisible()


def test_no_column_can_be_lost(body: ImportBody) -> None:
    for number in range(body.count()):
        body.fold(body.widget(number))

    assert all(size > 0 for size in body.sizes())
