"""Tests of the view of the list: even lines, whole rows, and keys that stay in the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.panes.list_model import ListModel
from desktop.ui.panes.row_delegate import Density
from desktop.ui.panes.row_pieces import Emphasis
from desktop.ui.panes.row_view import RowView


def filled(parent: QWidget | None = None) -> RowView:
    view = RowView(parent)
    model = ListModel(lambda _ids, done: done([]), view)
    model.show(range(1000))
    view.setModel(model)
    return view


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> RowView:
    theme.apply(qapp, theme.Mode.LIGHT)
    view = filled()
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.show()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def heights(view: RowView) -> set[int]:
    return {view.rowHeight(row) for row in range(view.model().rowCount())}


def test_all_lines_are_even_and_fill_the_width(view: RowView) -> None:
    assert heights(view) == {84}
    assert view.columnWidth(0) == view.viewport().width()
    view.resize(500, 600)
    assert view.columnWidth(0) == view.viewport().width()


def test_a_change_of_density_keeps_the_place(view: RowView) -> None:
    view.scrollTo(view.model().index(500, 0), RowView.ScrollHint.PositionAtTop)
    view.set_density(Density.COMPACT)
    assert heights(view) == {30}
    assert view.rowAt(0) == 500
    view.set_density(Density.COMFORTABLE)
    assert heights(view) == {84}
    assert view.rowAt(0) == 500


def test_an_empty_list_may_change_its_density(view: RowView) -> None:
    view.setModel(QStringListModel(view))
    view.set_density(Density.COMPACT)
    assert view.model().rowCount() == 0


def test_home_and_end_go_to_the_ends_of_the_list(view: RowView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.model().index(10, 0))
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 999
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1


def test_tab_leaves_the_list(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view, after = filled(window), QLineEdit(window)
    column = QVBoxLayout(window)
    column.addWidget(view)
    column.addWidget(after)
    window.show()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_larger_letters_make_taller_lines(view: RowView) -> None:
    font = view.font()
    font.setPixelSize(26)
    view.setFont(font)
    (height,) = heights(view)
    assert height > 130


def middle_of(view: RowView, line: int) -> QPoint:
    return view.visualRect(view.model().index(line, 0)).center()


def test_the_line_below_the_mouse_stands_out_until_it_leaves(view: RowView, qtbot: QtBot) -> None:
    qtbot.mouseMove(view.viewport(), middle_of(view, 2))
    assert [line for line in range(5) if view.emphasis(line).is_hovered] == [2]

    qtbot.mouseMove(view.viewport(), middle_of(view, 3))
    assert [line for line in range(5) if view.emphasis(line).is_hovered] == [3]

    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert not any(view.emphasis(line).is_hovered for line in range(5))


def test_a_ring_shows_only_who_uses_keys_where_they_are(view: RowView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, 1))
    assert view.emphasis(1) == Emphasis(
        is_selected=True, is_hovered=view.emphasis(1).is_hovered, has_keyboard=True
    )

    view.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.emphasis(2).is_ringed
    assert not view.emphasis(1).is_ringed

    view.clearFocus()
    assert view.emphasis(2).is_selected
    assert not view.emphasis(2).is_ringed
    assert not view.emphasis(2).has_keyboard
