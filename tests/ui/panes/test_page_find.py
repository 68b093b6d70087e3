"""Tests of finding words in the page: in its text and in its formulas."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.formula import Formula
from desktop.ui import theme
from desktop.ui.panes.page_find import PageFind
from desktop.ui.panes.page_html import Page
from desktop.ui.panes.page_style import PageStyle
from desktop.ui.panes.page_text import Placed
from desktop.ui.panes.page_view import PageView

SET = Placed(Formula(0, 100, 70, 20, ("M 0 0 L 9 9 Z",)), r"n \log n", "n log n")
WORDS = '<p class="abstract">Socks 🧦 and socks, in <img src="formula:0"> time.</p>'
PAGE = Page(
    f'<p class="title">Sorting Socks</p><p class="controls">&nbsp;</p>{WORDS}'
    + '<p class="abstract">And so on.</p>' * 60
    + '<p class="abstract">The last socks.</p>',
    1,
    (SET,),
)


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    row = QWidget()
    row.setFixedHeight(20)
    qtbot.addWidget(row)
    view = PageView(row, PageStyle(theme.LIGHT))
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    qtbot.waitActive(view)
    view.show_page(PAGE, keep_place=False)
    return view


@pytest.fixture
def bar(view: PageView) -> PageFind:
    bar = PageFind(view, view)
    bar.enter()
    return bar


def field(bar: PageFind) -> QLineEdit:
    return bar.findChildren(QLineEdit)[0]


def said(bar: PageFind) -> str:
    return bar.findChildren(QLabel)[0].text()


def marked(view: PageView) -> list[tuple[int, int]]:
    selections = view.extraSelections()
    cursors = [selection.cursor for selection in selections]
    return [(cursor.selectionStart(), cursor.selectionEnd()) for cursor in cursors]


def test_places_are_counted_and_marked_while_one_types(bar: PageFind, view: PageView) -> None:
    field(bar).setText("SOCKS")

    assert said(bar) == "1 of 4"
    text = view.document()
    found = []
    for start, end in marked(view):
        cursor = view.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    assert found == ["Socks", "Socks", "socks", "socks"]
    assert text is view.document()


@pytest.mark.parametrize("words", [r"\log", "log n", "in n log", "log n  time"])
def test_a_formula_is_found_by_its_tex_and_as_it_reads(
    bar: PageFind, view: PageView, words: str
) -> None:
    field(bar).setText(words)

    assert said(bar) == "1 of 1"
    assert len(marked(view)) == 1


def test_enter_goes_on_round_and_round(bar: PageFind, view: PageView, qtbot: QtBot) -> None:
    field(bar).setText("socks")
    assert view.verticalScrollBar().value() == 0

    for _place in range(3):
        qtbot.keyClick(field(bar), Qt.Key.Key_Return)
    assert said(bar) == "4 of 4"
    assert view.verticalScrollBar().value() > 0

    qtbot.keyClick(field(bar), Qt.Key.Key_Return)
    assert said(bar) == "1 of 4"
    qtbot.keyClick(field(bar), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert said(bar) == "4 of 4"
    qtbot.mouseClick(bar.findChildren(QToolButton)[1], Qt.MouseButton.LeftButton)
    assert said(bar) == "1 of 4"


def test_what_is_not_there_is_said(bar: PageFind, view: PageView) -> None:
    field(bar).setText("gloves")

    assert said(bar) == "Not found"
    assert marked(view) == []
    assert not bar.step(1)
    field(bar).setText(" ")
    assert said(bar) == ""


def test_esc_takes_bar_and_marks_away(bar: PageFind, view: PageView, qtbot: QtBot) -> None:
    field(bar).setText("socks")
    qtbot.keyClick(field(bar), Qt.Key.Key_Escape)

    assert bar.isHidden()
    assert marked(view) == []
    assert view.hasFocus()


def test_another_page_is_searched_at_once(bar: PageFind, view: PageView) -> None:
    field(bar).setText("socks")

    view.show_page(Page('<p class="title">One sock, two socks</p>', 1), keep_place=False)

    assert said(bar) == "1 of 1"


def test_what_is_selected_is_looked_for(bar: PageFind, view: PageView) -> None:
    cursor = view.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)

    bar.enter()

    assert field(bar).text() == "Sorting"
