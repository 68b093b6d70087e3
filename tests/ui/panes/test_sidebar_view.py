"""The tree of the sidebar by mouse and key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.model.query import Place
from desktop.ui.panes.sidebar_delegate import sign_rect
from desktop.ui.panes.sidebar_entry import Entry, SavedSearch
from desktop.ui.panes.sidebar_model import SidebarModel
from desktop.ui.panes.sidebar_view import SidebarView

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
ONE = Entry("one", "One", Place(tag="one"), "inbox")
TAG = Entry(
    "rl", "rl", Place(tag="rl"), "tag", children=(Entry("a", "a", Place(tag="rl/a"), "tag"),)
)
SEARCH = Entry("fresh", "Fresh", SavedSearch("Fresh", "after:2024"), "saved")


pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def view(qtbot: QtBot) -> SidebarView:
    view = SidebarView()
    model = SidebarModel(view)
    model.show([ONE, Entry("h", "H", children=(TAG, SEARCH))])
    view.setModel(model)
    view.expand(model.index_of("h"))
    qtbot.addWidget(view)
    view.resize(200, 300)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def index(view: SidebarView, key: str) -> QModelIndex:
    model = view.model()
    assert isinstance(model, SidebarModel)
    return model.index_of(key)


def middle(view: SidebarView, key: str) -> QPoint:
    return view.visualRect(index(view, key)).center()


def click(qtbot: QtBot, view: SidebarView, at: QPoint, button: Qt.MouseButton = LEFT) -> None:
    qtbot.mouseClick(view.viewport(), button, pos=at)


def test_a_click_on_a_heading_folds_it_and_chooses_nothing(view: SidebarView, qtbot: QtBot) -> None:
    view.setCurrentIndex(index(view, "one"))
    click(qtbot, view, middle(view, "h"))
    assert not view.isExpanded(index(view, "h"))
    assert view.currentIndex() == index(view, "one")
    click(qtbot, view, middle(view, "h"))
    assert view.isExpanded(index(view, "h"))


def test_the_sign_of_a_tag_unfolds_it_and_its_name_chooses_it(
    view: SidebarView, qtbot: QtBot
) -> None:
    tag = index(view, "rl")
    sign = sign_rect(view.visualRect(tag), tag, view.layoutDirection())
    click(qtbot, view, sign.center())
    assert view.isExpanded(tag)
    assert view.currentIndex() != tag
    click(qtbot, view, middle(view, "rl"))
    assert view.currentIndex() == tag


def test_a_second_click_insists(view: SidebarView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.insisted):
        click(qtbot, view, middle(view, "fresh"))
    with qtbot.waitSignal(view.insisted) as insisted:
        click(qtbot, view, middle(view, "fresh"))
    assert insisted.args == [SEARCH]


def test_a_click_beside_the_lines_or_with_another_button_does_nothing(
    view: SidebarView, qtbot: QtBot
) -> None:
    view.setCurrentIndex(index(view, "one"))
    click(qtbot, view, QPoint(100, 290))
    click(qtbot, view, middle(view, "fresh"), RIGHT)
    assert view.currentIndex() == index(view, "one")


def test_enter_insists_and_leaves(view: SidebarView, qtbot: QtBot) -> None:
    view.setCurrentIndex(index(view, "one"))
    with qtbot.waitSignals([view.insisted, view.leave_wanted]):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_enter_folds_a_heading(view: SidebarView, qtbot: QtBot) -> None:
    view.setCurrentIndex(index(view, "h"))
    with qtbot.assertNotEmitted(view.leave_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not view.isExpanded(index(view, "h"))


def test_arrows_walk_and_fold(view: SidebarView, qtbot: QtBot) -> None:
    view.setCurrentIndex(index(view, "one"))
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex() == index(view, "rl")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.isExpanded(index(view, "rl"))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex() == index(view, "h")


def test_typing_goes_to_a_line(view: SidebarView, qtbot: QtBot) -> None:
    view.setCurrentIndex(index(view, "one"))
    qtbot.keyClicks(view, "fre")
    assert view.currentIndex() == index(view, "fresh")


def test_del_forgets_a_saved_search_and_nothing_else(view: SidebarView, qtbot: QtBot) -> None:
    view.setCurrentIndex(index(view, "one"))
    with qtbot.assertNotEmitted(view.forget_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    view.setCurrentIndex(index(view, "fresh"))
    with qtbot.waitSignal(view.forget_wanted) as forgotten:
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert forgotten.args == ["Fresh"]


def test_f2_changes_a_saved_search_and_nothing_else(view: SidebarView, qtbot: QtBot) -> None:
    view.setCurrentIndex(index(view, "one"))
    with qtbot.assertNotEmitted(view.edit_wanted):
        qtbot.keyClick(view, Qt.Key.Key_F2)
    view.setCurrentIndex(index(view, "fresh"))
    with qtbot.waitSignal(view.edit_wanted) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_F2)
    assert wanted.args == ["Fresh", "after:2024"]


def test_del_in_the_sidebar_is_not_the_del_of_the_window(view: SidebarView, qtbot: QtBot) -> None:
    shortcut = QShortcut(QKeySequence("Del"), view)
    with qtbot.assertNotEmitted(shortcut.activated):
        qtbot.keyClick(view, Qt.Key.Key_Delete)


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_the_menu_of_a_saved_search_forgets_it(
    view: SidebarView, qtbot: QtBot, reason: QContextMenuEvent.Reason
) -> None:
    view.setCurrentIndex(index(view, "fresh"))
    at = middle(view, "fresh")
    event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    menu = view.findChild(QMenu)
    assert menu is not None
    change, forget = menu.actions()
    with qtbot.waitSignal(view.forget_wanted) as forgotten:
        forget.trigger()
    assert forgotten.args == ["Fresh"]
    with qtbot.waitSignal(view.edit_wanted) as wanted:
        change.trigger()
    assert wanted.args == ["Fresh", "after:2024"]


def test_other_lines_have_no_menu(view: SidebarView) -> None:
    at = middle(view, "one")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert view.findChild(QMenu) is None
