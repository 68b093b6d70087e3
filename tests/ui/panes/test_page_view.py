"""Tests of the page as a widget: the row in it, turning, resizing, styles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.panes.page_html import Page
from desktop.ui.panes.page_style import LEAST_MARGIN, PageStyle
from desktop.ui.panes.page_view import PageView
from desktop.ui.widgets.flow_layout import FlowLayout

STYLE = PageStyle(theme.LIGHT)
TITLE = '<p class="title">Chaos in a Cup of Tea, and what came of it in the afternoon</p>'
ROOM = '<p class="controls">&nbsp;</p>'


def long_page(paragraphs: int = 40) -> Page:
    text = "".join(
        f'<p class="abstract">{number} {"words " * 40}</p>' for number in range(paragraphs)
    )
    return Page(f"{TITLE}{ROOM}{text}", 1)


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    row = QWidget()
    qtbot.addWidget(row)
    flow = FlowLayout(row)
    for number in range(6):
        button = QPushButton(f"button {number}", row)
        button.setFixedSize(90, 28)
        flow.addWidget(button)
    return row


@pytest.fixture
def view(row: QWidget, qtbot: QtBot) -> PageView:
    view = PageView(row, STYLE)
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show()
    qtbot.waitExposed(view)
    view.show_page(long_page(), keep_place=False)
    return view


def block_top(view: PageView, number: int) -> int:
    block = view.document().findBlockByNumber(number)
    top = view.document().documentLayout().blockBoundingRect(block).top()
    return round(top) - view.verticalScrollBar().value()


def settled(view: PageView, row: QWidget) -> bool:
    return block_top(view, 1) + row.height() <= block_top(view, 2)


def test_the_row_stands_in_the_room_that_the_page_leaves(view: PageView, row: QWidget) -> None:
    assert row.isVisible()
    assert row.y() == block_top(view, 1)
    assert settled(view, row)
    assert row.x() == STYLE.margin(view.viewport().width())


def test_the_row_scrolls_with_the_text(view: PageView, row: QWidget) -> None:
    before = row.y()

    view.verticalScrollBar().setValue(70)

    assert row.y() == before - 70
    assert row.y() == block_top(view, 1)


def test_a_row_that_needs_more_room_gets_it(view: PageView, row: QWidget, qtbot: QtBot) -> None:
    before = row.height()
    for number in range(30):
        button = QPushButton(f"more {number}", row)
        button.setFixedSize(90, 28)
        row.layout().addWidget(button)
        button.show()

    qtbot.waitUntil(lambda: row.height() > before + 60 and settled(view, row))


@pytest.mark.parametrize("width", [220, 480, 1400])
def test_the_column_holds_at_any_width(
    view: PageView, row: QWidget, qtbot: QtBot, width: int
) -> None:
    view.resize(width, 480)

    qtbot.waitUntil(lambda: settled(view, row))
    assert view.horizontalScrollBar().maximum() == 0
    assert row.x() >= LEAST_MARGIN
    assert abs(row.geometry().center().x() - view.viewport().rect().center().x()) <= 1


def test_a_page_is_turned_to_its_end_and_back(view: PageView) -> None:
    turned = 0
    while view.page_down():
        turned += 1

    assert turned > 3
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert not view.page_down()
    while view.page_up():
        turned -= 1
    assert view.verticalScrollBar().value() == 0
    assert abs(turned) <= 1


def test_a_line_that_was_read_last_stays_in_view_when_the_page_is_turned(view: PageView) -> None:
    bottom = QPoint(100, view.viewport().height() - 2)
    before = view.cursorForPosition(bottom).position()

    view.page_down()

    cursor = view.textCursor()
    cursor.setPosition(before)
    assert 0 <= view.cursorRect(cursor).top() < 100


def test_a_short_page_has_no_other_side(view: PageView) -> None:
    view.show_page(Page(f"{TITLE}{ROOM}<p>x</p>", 1), keep_place=False)

    assert not view.page_down()
    assert not view.page_up()


def test_a_new_page_begins_at_its_beginning_and_a_changed_one_stays(view: PageView) -> None:
    view.verticalScrollBar().setValue(300)
    view.show_page(long_page(41), keep_place=True)
    assert view.verticalScrollBar().value() == 300

    view.show_page(long_page(42), keep_place=False)
    assert view.verticalScrollBar().value() == 0


@pytest.fixture
def pane(qtbot: QtBot) -> QStackedWidget:
    """Something that shows anything but a page."""
    pane = QStackedWidget()
    qtbot.addWidget(pane)
    pane.resize(640, 480)
    pane.addWidget(QWidget())
    pane.show()
    return pane


def test_a_page_that_comes_before_it_is_shown_begins_where_it_was_left(
    row: QWidget, pane: QStackedWidget, qtbot: QtBot
) -> None:
    view = PageView(row, STYLE)
    pane.addWidget(view)
    qtbot.waitExposed(pane)
    view.restore({"places": [[16, 2_900]]})
    view.show_page(long_page(), keep_place=False, paper=16)

    pane.setCurrentWidget(view)

    assert view.verticalScrollBar().value() > 480
    (left,) = view.places()["places"]
    assert left[0] == 16
    assert abs(left[1] - 2_900) < 100  # a line


def test_what_is_read_stays_in_view_when_letters_grow(view: PageView) -> None:
    view.verticalScrollBar().setValue(900)
    at_top = view.cursorForPosition(QPoint(320, 0)).position()

    view.set_style(PageStyle(theme.LIGHT, 26))

    cursor = view.textCursor()
    cursor.setPosition(at_top)
    assert abs(view.cursorRect(cursor).top()) < 60
    assert view.document().defaultFont().pixelSize() == 26


def test_a_page_at_its_beginning_stays_there_when_letters_grow(view: PageView) -> None:
    view.set_style(PageStyle(theme.LIGHT, 26))

    assert view.verticalScrollBar().value() == 0


def test_titles_shrink_in_a_narrow_pane_and_grow_again(view: PageView) -> None:
    def title_size() -> int:
        fragment = view.document().firstBlock().begin().fragment()
        return fragment.charFormat().font().pixelSize()

    assert title_size() == 25
    view.resize(240, 480)
    assert title_size() == 20
    view.resize(640, 480)
    assert title_size() == 25


def test_colours_follow_the_look(view: PageView) -> None:
    view.set_style(PageStyle(theme.DARK))

    color = view.document().firstBlock().begin().fragment().charFormat().foreground().color()
    assert color.name() == theme.DARK.text


def test_text_can_be_copied_from_the_title_to_the_end(view: PageView) -> None:
    view.show_page(Page(f"{TITLE}{ROOM}<p>one</p><p>two</p>", 1), keep_place=False)

    view.selectAll()
    view.copy()

    copied = QApplication.clipboard().text()
    assert copied.startswith("Chaos in a Cup of Tea")
    assert copied.endswith("one\ntwo")
