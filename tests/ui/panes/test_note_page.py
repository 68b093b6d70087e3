"""Tests of a rendered note as a page."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.formula import EM, Formula
from desktop.ui import theme
from desktop.ui.panes.note_maths import NoteHtml
from desktop.ui.panes.note_page import NotePage
from desktop.ui.panes.page_formulas import SIGN
from desktop.ui.panes.page_style import PageStyle
from desktop.ui.panes.page_text import Placed

STYLE = PageStyle(theme.LIGHT)
WIDE = Formula(0, 20 * EM, 300, 200, ("M 0 0 L 900 0 L 900 -70 Z",))
NOTE = NoteHtml('<p>a <img src="formula:0"></p><p>b</p>', (Placed(WIDE, "w", "W"),))


@pytest.fixture
def page(qtbot: QtBot) -> NotePage:
    page = NotePage(STYLE)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    return page


def test_a_formula_is_drawn_where_it_has_room_and_read_where_not(page: NotePage) -> None:
    page.show_note(NOTE, STYLE)
    assert page.toPlainText() == f"a {SIGN}\nb"

    page.resize(160, 400)
    assert page.toPlainText() == "a W\nb"

    page.resize(600, 400)
    assert page.toPlainText() == f"a {SIGN}\nb"


def test_a_high_formula_has_room_in_its_paragraph_only(page: NotePage) -> None:
    page.show_note(NOTE, STYLE)

    first = page.document().firstBlock()
    assert first.blockFormat().lineHeight() > 3 * STYLE.body
    assert first.next().blockFormat().lineHeight() < 2 * STYLE.body


def test_a_text_is_shown_as_it_was_typed(page: NotePage) -> None:
    page.show_note(NOTE, STYLE)
    page.show_typed("<b>", STYLE)

    assert page.toPlainText() == "<b>"
    assert page.accessibleDescription() == ""
