from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.model.dates import PartialDate
from desktop.services.importing import Summary, Verdict
from desktop.ui import theme
from desktop.ui.dialogs.intake import Intake
from desktop.ui.dialogs.paper_lines import PaperLine
from desktop.ui.dialogs.papers_model import Column, PapersModel
from desktop.ui.session import Session

Role = Qt.ItemDataRole


@pytest.fixture
def intake(
    qtbot: QtBot,
    session: Session,
    write_digest: Callable[..., Path],
    import_files: Callable[[Sequence[Path]], Summary],
) -> Intake:
    """Herons are known, Otters and Newts are not, Newts stand in both files."""
    import_files([write_digest("old.txt", ["Herons"])])
    intake = Intake(session)
    with qtbot.waitSignal(intake.planned):
        intake.add_paths(
            [
                write_digest("a.txt", ["Herons", "Otters", "Newts"], date="Oct 2"),
                write_digest("b.txt", ["Newts"], date="Oct 2"),
            ]
        )
    return intake


@pytest.fixture
def model(intake: Intake) -> PapersModel:
    model = PapersModel(intake)
    model.show_file(intake.files.all()[0].key)
    return model


def column(model: PapersModel, which: Column) -> list[str]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


def ticks(model: PapersModel) -> list[bool]:
    states = [model.index(row, 0).data(Role.CheckStateRole) for row in range(model.rowCount())]
    return [Qt.CheckState(state) is Qt.CheckState.Checked for state in states]


def test_it_is_a_sound_model(model: PapersModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_it_shows_what_becomes_of_each_paper(model: PapersModel) -> None:
    assert column(model, Column.TITLE) == ["Herons", "Otters", "Newts"]
    assert column(model, Column.BYLINE) == ["3 authors"] * 3
    assert column(model, Column.FATE) == ["seen before", "new", "new"]
    assert all("Oct" in date for date in column(model, Column.DATE))
    headings = [model.headerData(one, Qt.Orientation.Horizontal) for one in Column]
    assert headings == ["Paper", "By", "Published", "What happens"]


def test_titles_read_as_in_the_list(
    qtbot: QtBot, intake: Intake, model: PapersModel, write_digest: Callable[..., Path]
) -> None:
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("c.txt", ["Shrews in $O(n^2)$ Burrows"])])
    model.show_file(intake.files.all()[-1].key)

    assert column(model, Column.TITLE) == ["Shrews in O(n²) Burrows"]
    assert "O(n²)" in model.index(0, 0).data(Role.ToolTipRole)


def test_a_paper_that_an_earlier_file_brings_is_said_to_be_there(
    intake: Intake, model: PapersModel
) -> None:
    model.show_file(intake.files.all()[1].key)

    assert column(model, Column.FATE) == ["in another file"]


def test_known_and_unticked_papers_are_quiet(model: PapersModel) -> None:
    look = theme.tokens(theme.palette(theme.LIGHT))
    inks = [model.index(row, 0).data(Role.ForegroundRole) for row in range(3)]
    model.tick([2], ticked=False)

    assert inks == [QColor(look.secondary), QColor(look.text), QColor(look.text)]
    assert model.index(2, 0).data(Role.ForegroundRole) == QColor(look.secondary)


def test_a_click_into_the_box_unticks(intake: Intake, model: PapersModel) -> None:
    index = model.index(1, Column.TITLE)
    assert model.setData(index, Qt.CheckState.Unchecked, Role.CheckStateRole)

    assert ticks(model) == [True, False, True]
    assert model.ticked_count() == 2
    assert intake.tally.added == 1
    assert not model.setData(index, "Another title", Role.EditRole)


def test_the_same_paper_in_another_file_follows(intake: Intake, model: PapersModel) -> None:
    other = PapersModel(intake)
    other.show_file(intake.files.all()[1].key)
    other.tick([0], ticked=False)

    assert ticks(model) == [True, True, False]


def test_another_date_changes_the_lines_and_keeps_their_places(
    qtbot: QtBot, intake: Intake, model: PapersModel
) -> None:
    before = column(model, Column.DATE)
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.dataChanged),
        qtbot.waitSignal(intake.planned),
    ):
        intake.set_date(intake.files.all()[0].key, PartialDate(2019, 10, 31))

    assert column(model, Column.DATE) != before
    assert all("2019" in date for date in column(model, Column.DATE)[:1])


def test_rows_and_positions_lead_to_each_other(model: PapersModel) -> None:
    assert [model.position(row) for row in range(3)] == [0, 1, 2]
    assert model.row(2) == 2
    assert model.row(9) == -1
    assert model.position(9) is None


def test_without_a_file_there_is_nothing(model: PapersModel) -> None:
    model.show_file(None)

    assert model.rowCount() == 0
    assert model.ticked_count() == 0


def test_papers_show_as_they_are_read_and_cannot_be_ticked_yet(
    qtbot: QtBot, session: Session, qtmodeltester: ModelTester
) -> None:
    intake = Intake(session)
    model = PapersModel(intake)
    qtmodeltester.check(model)
    model.show_file(5)
    lines = [PaperLine(n, f"Herons {n}", "", None, "comparing…") for n in range(5)]

    intake.lines.hear(5, lines[:3])
    intake.lines.hear(6, lines)
    with qtbot.waitSignal(model.rowsInserted):
        intake.lines.hear(5, lines[3:])
    intake.lines.hear(5, [lines[1]._replace(fate="new", verdict=Verdict.ADDED)])

    assert column(model, Column.TITLE) == [line.title for line in lines]
    assert column(model, Column.FATE) == ["comparing…", "new", *["comparing…"] * 3]
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    model.tick([0], ticked=False)
    assert ticks(model) == [True] * 5
    assert model.ticked_count() == 5
