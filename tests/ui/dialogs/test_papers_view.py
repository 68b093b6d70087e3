from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.intake import Intake
from desktop.ui.dialogs.papers_model import Column, PapersModel
from desktop.ui.dialogs.papers_view import PapersView
from desktop.ui.session import Session

TITLES = [f"Heron number {number}" for number in range(60)]


@pytest.fixture
def view(qtbot: QtBot, session: Session, write_digest: Callable[..., Path]) -> PapersView:
    intake = Intake(session)
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", TITLES)])
    view = PapersView(PapersModel(intake))
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.model().show_file(intake.files.all()[0].key)
    return view


def ticked(view: PapersView) -> list[int]:
    model = view.model()
    return [row for row in range(model.rowCount()) if model.is_ticked(row)]


def test_the_first_paper_is_current_and_space_unticks_it(qtbot: QtBot, view: PapersView) -> None:
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert 0 not in ticked(view)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert 0 in ticked(view)


def test_space_unticks_all_that_is_selected(qtbot: QtBot, view: PapersView) -> None:
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.model().tick([4], ticked=False)
    for row in (3, 4, 5):
        view.selectionModel().select(view.model().index(row, 0), rows)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    # One of them was not ticked, so that all of them are now.
    assert len(ticked(view)) == 60
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert ticked(view) == [1, 2, *range(6, 60)]


def test_a_click_into_the_box_unticks(qtbot: QtBot, view: PapersView) -> None:
    place = view.visualRect(view.model().index(1, 0))
    box = QPoint(place.left() + 14, place.center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box)

    assert 1 not in ticked(view)


def test_walking_tells_which_paper_is_reached(qtbot: QtBot, view: PapersView) -> None:
    with qtbot.waitSignal(view.paper_reached) as reached:
        qtbot.keyClick(view, Qt.Key.Key_Down)

    assert reached.args == [1]


def test_going_to_a_paper_brings_it_into_view_and_tells_nobody(
    qtbot: QtBot, view: PapersView
) -> None:
    with qtbot.assertNotEmitted(view.paper_reached):
        view.go_to(55)
        view.go_to(99)

    assert view.currentIndex().row() == 55
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_a_narrow_table_keeps_titles_and_what_happens(qtbot: QtBot, view: PapersView) -> None:
    view.resize(280, 300)
    qtbot.waitUntil(lambda: view.isColumnHidden(Column.DATE))
    assert view.isColumnHidden(Column.BYLINE)
    assert not view.isColumnHidden(Column.FATE)
    assert view.columnWidth(Column.TITLE) + view.columnWidth(Column.FATE) <= 280

    view.resize(600, 300)
    qtbot.waitUntil(lambda: not view.isColumnHidden(Column.BYLINE))
    assert not view.isColumnHidden(Column.DATE)


def test_rows_are_painted_and_of_one_height(view: PapersView) -> None:
    rows = [view.model().index(row, 0) for row in range(60)]

    assert all(view.indexWidget(index) is None for index in rows)
    assert len({view.rowHeight(row) for row in range(60)}) == 1
