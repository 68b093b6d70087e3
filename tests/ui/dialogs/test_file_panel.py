from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.model.dates import PartialDate
from desktop.model.digest import Problem
from desktop.services.importing import FilePlan, Summary
from desktop.ui.dialogs.file_panel import FilePanel
from desktop.ui.dialogs.import_entry import Entry, Stage
from desktop.ui.dialogs.intake import Intake
from desktop.ui.session import Session


@pytest.fixture
def entry(
    qtbot: QtBot,
    session: Session,
    write_digest: Callable[..., Path],
    import_files: Callable[[Sequence[Path]], Summary],
) -> Entry:
    import_files([write_digest("old.txt", ["Herons"])])
    intake = Intake(session)
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", ["Herons", "Otters"], page="Oct 31")])
    return intake.files.all()[0]


@pytest.fixture
def panel(qtbot: QtBot) -> FilePanel:
    panel = FilePanel()
    qtbot.addWidget(panel)
    return panel


def plan_of(entry: Entry) -> FilePlan:
    assert entry.plan is not None
    return entry.plan


def with_problems(entry: Entry, *problems: Problem) -> Entry:
    plan = plan_of(entry)
    reading = replace(plan.dated.reading, problems=problems)
    return replace(entry, plan=replace(plan, dated=replace(plan.dated, reading=reading)))


def test_without_a_file_it_is_not_there(panel: FilePanel) -> None:
    panel.show_file(None)

    assert panel.isHidden()


def test_a_file_that_is_being_read_has_no_date_yet(panel: FilePanel) -> None:
    panel.show_file(Entry(0, "a.txt", Path("a.txt")))
    panel.show()

    assert panel.remove.isVisible()
    assert not panel.date.isVisible()
    assert not panel.details.isVisible()


def test_a_guessed_year_is_marked(panel: FilePanel, entry: Entry) -> None:
    panel.show_file(entry)

    assert panel.date.date().toString("MM-dd") == "10-31"
    assert panel.about_date.text() == "Year guessed: the digest does not say it."
    assert panel.about_date.isVisibleTo(panel)
    assert not panel.revert.isVisibleTo(panel)
    assert panel.details.text() == "1 new, 1 seen before"


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_guessed_date_is_confirmed_as_it_stands(
    qtbot: QtBot, panel: FilePanel, entry: Entry, key: Qt.Key | None
) -> None:
    panel.show_file(entry)
    assert panel.confirm.isVisibleTo(panel)

    with qtbot.waitSignal(panel.date_stated) as stated:
        if key is None:
            panel.confirm.click()
        else:
            qtbot.keyClick(panel.date, key)
    [date] = stated.args
    assert date.iso() == plan_of(entry).dated.date

    panel.show_file(replace(entry, given=date))
    assert not panel.confirm.isVisibleTo(panel)
    assert panel.revert.isVisibleTo(panel)
    with qtbot.assertNotEmitted(panel.date_stated):
        qtbot.keyClick(panel.date, Qt.Key.Key_Return)


def test_a_stated_date_can_be_taken_back(qtbot: QtBot, panel: FilePanel, entry: Entry) -> None:
    panel.show_file(replace(entry, given=PartialDate(2019, 10, 31)))

    assert panel.date.date().year() == 2019
    assert not panel.about_date.isVisibleTo(panel)
    with qtbot.waitSignal(panel.date_stated) as stated:
        panel.revert.click()
    assert stated.args == [None]


def test_a_digest_without_a_date_says_so(panel: FilePanel, entry: Entry) -> None:
    plan = plan_of(entry)
    panel.show_file(replace(entry, plan=replace(plan, dated=replace(plan.dated, date=None))))

    assert panel.date.text() == "not known"
    assert panel.about_date.text() == "The digest does not say its date."


def test_a_date_with_its_year_needs_no_words(panel: FilePanel, entry: Entry) -> None:
    plan = plan_of(entry)
    sure = replace(plan, dated=replace(plan.dated, date_guessed=False))
    panel.show_file(replace(entry, plan=sure))

    assert not panel.about_date.isVisibleTo(panel)
    assert not panel.confirm.isVisibleTo(panel)


def test_problems_are_named_with_their_lines_but_not_endlessly(
    panel: FilePanel, entry: Entry
) -> None:
    problems = [Problem("Odd.", line) for line in range(10, 16)]
    panel.show_file(with_problems(entry, Problem("The encoding was guessed."), *problems))

    assert panel.details.text().split("\n")[1:] == [
        "The encoding was guessed.",
        "Line 10: Odd.",
        "Line 11: Odd.",
        "… and 4 more",
    ]


def test_what_is_left_out_is_told(panel: FilePanel, entry: Entry) -> None:
    plan = plan_of(entry)
    panel.show_file(replace(entry, plan=replace(plan, left_out=(plan.papers[0].draft,))))

    assert "1 left out: news of papers you do not have" in panel.details.text()


def test_a_file_can_be_taken_off_the_list(qtbot: QtBot, panel: FilePanel, entry: Entry) -> None:
    panel.show_file(entry)
    with qtbot.waitSignal(panel.removal_wanted):
        panel.remove.click()


def test_a_format_can_be_stated_and_left_to_the_look_of_it(
    qtbot: QtBot, panel: FilePanel, entry: Entry
) -> None:
    panel.show_file(entry)
    panel.show()
    assert panel.format.currentText().startswith("As it looks: ")
    blocks = panel.format.findData("blocks")
    assert panel.format.itemText(blocks) == "One paper per block"

    with qtbot.waitSignal(panel.format_stated) as stated:
        panel.format.activated.emit(blocks)
    assert stated.args == ["blocks"]

    panel.show_file(replace(entry, format="blocks"))
    assert panel.format.currentIndex() == blocks
    with qtbot.waitSignal(panel.format_stated) as stated:
        panel.format.activated.emit(0)
    assert stated.args == [None]


def test_a_file_that_could_not_be_read_can_be_read_as_something_else(panel: FilePanel) -> None:
    panel.show_file(Entry(0, "a.txt", Path("a.txt"), Stage.WAITING))
    assert not panel.format.isVisibleTo(panel)
    panel.show_file(Entry(0, "a.txt", Path("a.txt"), Stage.UNREADABLE, problem="No."))
    assert panel.format.isVisibleTo(panel)
    assert panel.format.currentText() == "As it looks"


def test_a_format_with_a_long_name_is_told_in_full_in_its_tip(
    panel: FilePanel, entry: Entry
) -> None:
    panel.resize(160, 400)
    panel.show_file(entry)
    panel.show()
    picture = panel.format.grab()

    assert panel.format.currentText() in panel.format.toolTip()
    panel.format.setItemText(0, f"{panel.format.itemText(0)} and much more")
    assert panel.format.grab().toImage() == picture.toImage()
