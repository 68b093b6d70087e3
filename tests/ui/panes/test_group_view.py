"""Groups of the list under keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.model.query import Heading
from desktop.ui.panes.group_view import Stuck
from desktop.ui.panes.list_model import ListModel, Role
from desktop.ui.panes.list_view import ListView

IDS = tuple(range(1, 61))
GROUPS = (Heading("status:inbox", 20), Heading("status:later", 1), Heading("status:done", 39))
LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def view(qtbot: QtBot) -> ListView:
    view = ListView(ListModel(lambda _ids, done: done([])))
    qtbot.addWidget(view)
    view.resize(340, 600)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.show_papers(IDS, GROUPS, is_new=True)
    return view


def middle(view: ListView, row: int) -> QPoint:
    return view.visualRect(view.model().index(row, 0)).center()


def keys(view: ListView, qtbot: QtBot, *pressed: Qt.Key) -> int | None:
    for key in pressed:
        qtbot.keyClick(view, key)
    return view.current()


def test_headings_are_lower_than_papers_and_not_selected(view: ListView) -> None:
    assert view.current() == 1
    assert view.rowHeight(0) == view.heading_height() < view.rowHeight(1)
    view.selectAll()
    assert view.selected() == IDS
    assert view.model().index(0, 0).data() == "Inbox"
    spoken = view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Inbox, 20 papers, unfolded"


def test_steps_and_arrows_walk_over_headings(view: ListView, qtbot: QtBot) -> None:
    view.go_to(20)
    view.step(1)
    assert view.current() == 21
    view.step(1)
    assert (view.current(), view.selected()) == (22, (22,))
    assert keys(view, qtbot, Qt.Key.Key_Up) == 21
    assert keys(view, qtbot, Qt.Key.Key_Up) == 20
    assert keys(view, qtbot, Qt.Key.Key_Home) == 1
    assert keys(view, qtbot, Qt.Key.Key_Up) == 1
    assert keys(view, qtbot, Qt.Key.Key_End) == 60
    assert keys(view, qtbot, Qt.Key.Key_PageUp) is not None


def test_a_selection_goes_over_headings(view: ListView, qtbot: QtBot) -> None:
    view.go_to(20)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected() == (20, 21, 22)


def test_left_folds_and_right_unfolds(view: ListView, qtbot: QtBot) -> None:
    view.go_to(10)
    assert keys(view, qtbot, Qt.Key.Key_Left) is None
    assert view.currentIndex().row() == 0
    assert view.selected() == ()
    assert view.rowHeight(0) == view.heading_height() < view.rowHeight(2)
    assert keys(view, qtbot, Qt.Key.Key_Down) == 21
    assert keys(view, qtbot, Qt.Key.Key_Up) is None
    assert view.currentIndex().row() == 0
    assert keys(view, qtbot, Qt.Key.Key_Right) == 1
    assert view.selected() == (1,)


def test_a_step_goes_past_what_is_folded(view: ListView) -> None:
    view.go_to(20)
    view.folding.turn(21)
    view.step(1)
    assert view.current() == 22


def test_a_click_on_a_heading_folds_it(view: ListView, qtbot: QtBot) -> None:
    view.go_to(5)
    qtbot.mouseClick(view.viewport(), LEFT, pos=middle(view, 0))
    assert view.model().rowCount() == 1 + 2 + 40
    assert view.current() is None
    qtbot.mouseClick(view.viewport(), LEFT, pos=middle(view, 0))
    assert view.model().rowCount() == 63
    assert view.current() == 1


def test_a_double_click_folds_once_and_opens_nothing(view: ListView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.open_wanted):
        qtbot.mouseClick(view.viewport(), LEFT, pos=middle(view, 0))
        qtbot.mouseDClick(view.viewport(), LEFT, pos=middle(view, 0))
    assert view.model().rowCount() == 43


def test_with_ctrl_a_click_selects_the_papers(view: ListView, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(view.viewport(), LEFT, control, middle(view, 0))
    assert view.selected() == IDS[:20]


def test_the_heading_stays_while_its_papers_scroll(view: ListView, qtbot: QtBot) -> None:
    assert view.stuck() is None
    view.verticalScrollBar().setValue(200)
    assert view.stuck() == Stuck(0, 0)
    under = view.row_under(QPoint(50, 5))
    assert (under, view.paper_at(view.viewport().mapToGlobal(QPoint(50, 5)))) == (0, None)
    view.verticalScrollBar().setValue(view.verticalHeader().sectionPosition(21) - 10)
    assert view.stuck() == Stuck(0, 10 - view.heading_height())
    view.verticalScrollBar().setValue(view.verticalHeader().sectionPosition(21))
    assert view.stuck() is None
    view.verticalScrollBar().setValue(view.verticalHeader().sectionPosition(30))
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(50, 5))
    assert view.model().rowCount() == 63 - 39


def test_what_stays_at_the_top_is_painted_after_each_step_of_the_wheel(view: ListView) -> None:
    def shown() -> QImage:
        return view.viewport().grab().toImage().copy(0, 0, 300, view.heading_height())

    view.verticalScrollBar().setValue(200)
    stuck = shown()
    for value in (230, 215, 400):
        view.verticalScrollBar().setValue(value)
        assert shown() == stuck


def test_a_paper_that_is_gone_to_is_not_covered(view: ListView) -> None:
    view.go_to(60)
    for paper in (40, 30, 23):
        view.go_to(paper)
        top = view.rowViewportPosition(view.currentIndex().row())
        assert top >= view.heading_height()


def test_what_is_folded_stays_so_and_what_is_wanted_unfolds(view: ListView) -> None:
    view.folding.turn(0)
    view.show_papers((*IDS[1:],), (Heading("status:inbox", 19), *GROUPS[1:]), is_new=False)
    assert view.model().rowCount() == 3 + 40
    assert view.go_to(5)
    assert view.current() == 5
    assert view.model().rowCount() == 3 + 59


def test_all_groups_fold_and_unfold(view: ListView) -> None:
    view.go_to(30)
    view.folding.fold_all(is_folded=True)
    assert view.model().rowCount() == 3
    assert view.currentIndex().row() == 2
    view.step(1)
    assert view.current() is None
    view.folding.fold_all(is_folded=False)
    assert view.current() == 22


def test_groups_are_walked(view: ListView) -> None:
    view.folding.step(1)
    assert view.current() == 21
    view.folding.step(1)
    assert view.current() == 22
    view.folding.step(1)
    assert view.current() == 22
    view.folding.step(-1)
    view.folding.step(-1)
    assert view.current() == 1


def test_lines_have_their_heights_after_any_change(view: ListView) -> None:
    def is_right() -> bool:
        heights = [view.rowHeight(row) for row in range(view.model().rowCount())]
        headings = [row for row, height in enumerate(heights) if height == view.heading_height()]
        return headings == [row for row in range(len(heights)) if view._papers.id_at(row) is None]

    others = (Heading("digest:1", 3), Heading("digest:2", 57))
    view.show_papers(IDS[::-1], others, is_new=True)
    assert is_right()
    view.folding.turn(0)
    assert is_right()
    view.show_papers(IDS, GROUPS, is_new=False)
    assert is_right()
    view.show_papers(IDS, is_new=True)
    assert is_right()
    assert view.stuck() is None


def test_reading_a_group_again_moves_nothing(view: ListView) -> None:
    view.go_to(30)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 7)
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().select(view.model().index(40, 0), select)
    before = view.standing()
    fewer = (Heading("status:inbox", 19), *GROUPS[1:])
    view.show_papers(IDS[1:], fewer, is_new=False)
    after = view.standing()
    assert (after.current, after.selected) == (before.current, before.selected)
    assert (after.top, after.hidden) == (before.top, before.hidden)
    assert view.model().index(0, 0).data(Role.ROW).papers == 19
