"""Tests of the layout that fills line after line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.flow_layout import FlowLayout

GAP = 6


class Box(QWidget):
    """A widget of a size."""

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent)
        self._size = QSize(width, 20)

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return QSize(10, 20)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


def fill(page: QWidget, widths: list[int]) -> list[Box]:
    flow = FlowLayout(page, GAP)
    boxes = [Box(page, width) for width in widths]
    for box in boxes:
        flow.addWidget(box)
    return boxes


def places(boxes: list[Box]) -> list[tuple[int, int]]:
    return [(box.x(), box.y()) for box in boxes]


def test_lines_break_where_they_are_full(page: QWidget) -> None:
    boxes = fill(page, [50, 40, 60, 30])
    page.resize(100, 200)
    page.show()
    assert places(boxes) == [(0, 0), (56, 0), (0, 26), (66, 26)]


def test_a_line_may_be_filled_to_the_last_pixel(page: QWidget) -> None:
    boxes = fill(page, [50, 44])
    page.resize(100, 200)
    page.show()
    assert places(boxes) == [(0, 0), (56, 0)]


def test_it_knows_the_height_for_a_width(page: QWidget) -> None:
    fill(page, [50, 40, 60, 30])
    flow = page.layout()
    assert flow.hasHeightForWidth()
    assert flow.heightForWidth(1000) == 20
    assert flow.heightForWidth(100) == 46
    assert flow.heightForWidth(50) == 4 * 20 + 3 * GAP


def test_what_is_wider_than_the_room_is_made_to_fit(page: QWidget) -> None:
    (box,) = fill(page, [500])
    page.resize(100, 100)
    page.show()
    assert box.width() == 100


def test_hidden_widgets_leave_no_gap(page: QWidget) -> None:
    boxes = fill(page, [50, 40, 60])
    boxes[0].hide()
    page.resize(300, 100)
    page.show()
    assert places(boxes[1:]) == [(0, 0), (46, 0)]


def test_it_is_mirrored_where_people_read_from_the_right(page: QWidget) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    boxes = fill(page, [50, 40])
    page.resize(300, 100)
    page.show()
    assert places(boxes) == [(250, 0), (204, 0)]


def test_items_can_be_taken_out(page: QWidget) -> None:
    boxes = fill(page, [50, 40])
    flow = page.layout()
    assert flow.count() == 2
    assert flow.itemAt(1).widget() is boxes[1]
    assert flow.itemAt(2) is None
    assert flow.takeAt(0).widget() is boxes[0]
    assert flow.takeAt(5) is None
    assert flow.count() == 1
