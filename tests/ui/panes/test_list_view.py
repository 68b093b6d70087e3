"""The lines of the list: current paper and selection over changes, by id."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.panes.list_model import ListModel
from desktop.ui.panes.list_view import ListView

IDS = tuple(range(1000, 0, -1))


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
    view.show_papers(IDS, is_new=True)
    return view


def top(view: ListView) -> tuple[int | None, int]:
    standing = view.standing()
    return standing.top, standing.hidden


def without(*papers: int) -> tuple[int, ...]:
    return tuple(paper for paper in IDS if paper not in papers)


def test_a_new_list_begins_with_its_first_paper(view: ListView) -> None:
    assert view.current() == 1000
    assert view.selected() == (1000,)


def test_an_empty_list_has_no_current_paper(view: ListView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.current_changed) as told:
        view.show_papers((), is_new=True)
    assert told.args == [None]
    assert view.selected() == ()
    view.step(1)
    view.toggle()
    assert view.current() is None


def test_the_same_papers_again_change_nothing(view: ListView, qtbot: QtBot) -> None:
    view.go_to(500)
    before = view.standing()
    with (
        qtbot.assertNotEmitted(view.current_changed),
        qtbot.assertNotEmitted(view.selection_changed),
    ):
        view.show_papers(IDS, is_new=False)
    assert view.standing() == before


def test_when_the_current_paper_leaves_the_next_one_takes_its_place(
    view: ListView, qtbot: QtBot
) -> None:
    view.go_to(500)
    with qtbot.waitSignals([view.current_changed, view.selection_changed]):
        view.show_papers(without(500, 499), is_new=False)
    assert view.current() == 498
    assert view.selected() == (498,)
    view.go_to(1)
    view.show_papers(without(500, 499, 1), is_new=False)
    assert view.current() == 2


def test_papers_that_come_and_go_elsewhere_move_nothing(view: ListView) -> None:
    view.go_to(500)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 7)
    before = top(view)
    view.show_papers((2000, *without(900, 800, 3)), is_new=False)
    assert view.current() == 500
    assert view.selected() == (500,)
    assert top(view) == before


def test_the_selection_stays_where_it_is_even_in_a_new_order(view: ListView) -> None:
    view.go_to(500)
    view.toggle()
    for _ in range(3):
        view.step(1)
    view.toggle()
    assert view.selected() == (500, 497)
    view.show_papers(tuple(sorted(without(450))), is_new=False)
    assert view.current() == 497
    assert view.selected() == (497, 500)


def test_a_new_list_keeps_the_current_paper_if_it_is_there(view: ListView) -> None:
    view.go_to(500)
    view.show_papers((7, 500, 6), is_new=True)
    assert view.current() == 500
    view.show_papers((7, 6), is_new=True)
    assert view.current() == 7
    assert top(view) == (7, 0)


def test_papers_that_are_wanted_are_selected(view: ListView) -> None:
    view.show_papers(IDS, is_new=False, wanted=(20, 40, 5000))
    assert view.current() == 40
    assert view.selected() == (40, 20)
    view.show_papers(without(40), is_new=False, wanted=(5000,))
    assert view.current() == 39


def test_all_of_a_hundred_thousand_can_be_selected_and_stay_so(view: ListView) -> None:
    many = tuple(range(100_000))
    view.show_papers(many, is_new=True)
    view.selectAll()
    view.show_papers((*many[:10], *many[11:]), is_new=False)
    assert len(view.selected()) == len(many) - 1


def test_steps_stop_at_the_ends(view: ListView) -> None:
    view.step(-1)
    assert view.current() == 1000
    view.go_to(1)
    view.step(1)
    assert view.current() == 1
    view.step(-1)
    assert (view.current(), view.selected()) == (2, (2,))


def test_papers_are_collected_one_by_one(view: ListView) -> None:
    view.toggle()
    assert view.is_collecting()
    view.step(1)
    view.step(1)
    view.toggle()
    assert view.selected() == (1000, 998)
    view.toggle()
    assert view.selected() == (1000,)
    assert view.current() == 998


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Escape])
def test_a_plain_key_ends_collecting(view: ListView, qtbot: QtBot, key: Qt.Key) -> None:
    view.toggle()
    view.step(1)
    view.toggle()
    qtbot.keyClick(view, key)
    assert not view.is_collecting()
    assert view.selected() == (view.current(),)


def test_a_paper_that_is_not_there_cannot_be_gone_to(view: ListView) -> None:
    assert not view.go_to(5000)
    assert view.current() == 1000


def test_letters_are_left_to_the_window(qtbot: QtBot) -> None:
    asked: list[int] = []
    view = ListView(ListModel(lambda ids, _done: asked.extend(ids)))
    qtbot.addWidget(view)
    view.show_papers(IDS, is_new=True)
    qtbot.keyClicks(view, "zebra 7")
    assert view.current() == 1000
    # Nor are a thousand titles read to find one that begins so.
    QApplication.processEvents()
    assert asked == []


def test_enter_and_a_double_click_open(view: ListView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.open_wanted) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [1000]
    at = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(view.open_wanted) as told:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [999]
    view.show_papers((), is_new=True)
    with qtbot.assertNotEmitted(view.open_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_the_menu_comes_where_it_is_wanted(view: ListView, qtbot: QtBot) -> None:
    at = QPoint(50, 30)
    place = view.viewport().mapToGlobal(at)
    reason = QContextMenuEvent.Reason
    with qtbot.waitSignal(view.menu_wanted) as wanted:
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason.Mouse, at, place))
    assert wanted.args == [place]
    with qtbot.waitSignal(view.menu_wanted) as wanted:
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason.Keyboard, at, place))
    below = view.visualRect(view.currentIndex()).bottomLeft()
    assert wanted.args == [view.viewport().mapToGlobal(below)]
    view.show_papers((), is_new=True)
    with qtbot.assertNotEmitted(view.menu_wanted):
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason.Mouse, at, place))


def test_scroll_comes_back_by_the_paper_at_the_top(view: ListView) -> None:
    view.scroll_back(600, 11)
    assert top(view) == (600, 11)
    view.scroll_back(5000, 0)
    assert top(view) == (600, 11)
