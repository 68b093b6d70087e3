"""Tests of formulas in the text of a page: their place, their room, their TeX for others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetricsF, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from desktop.model.formula import EM, Formula
from desktop.ui import theme
from desktop.ui.panes.page_formulas import SIGN, PageFormulas
from desktop.ui.panes.page_style import PageStyle
from desktop.ui.panes.page_text import Placed

STYLE = PageStyle(theme.LIGHT)
FLAT = Placed(Formula(0, 5 * EM, 70, 20, ("M 0 0 L 500 0 L 500 -70 Z",)), "x^2", "x²")
HIGH = Placed(Formula(0, 2 * EM, 120, 80, ("M 0 0 L 200 0 L 200 -120 Z",)), "M", "M")
HTML = '<p class="abstract">We <img src="formula:0"> and <img src="formula:1"> sort</p>'


def whole(document: QTextDocument) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    return cursor


@pytest.fixture
def document(qapp: QApplication) -> QTextDocument:
    parent = QObject(qapp)
    return STYLE.document(HTML, parent)


@pytest.fixture
def formulas(document: QTextDocument) -> PageFormulas:
    formulas = PageFormulas((FLAT, HIGH), document)
    formulas.attach()
    return formulas


def width(document: QTextDocument) -> float:
    """Return how wide a document is that has all the room it wants."""
    document.setTextWidth(4000)
    document.size()
    return document.idealWidth()


def test_each_formula_is_one_sign_as_wide_as_it_is_drawn(
    document: QTextDocument, formulas: PageFormulas
) -> None:
    wide = width(document)
    text = document.firstBlock().text()
    plain = QFontMetricsF(STYLE.font()).horizontalAdvance(text.replace(SIGN, ""))

    assert text == f"We {SIGN} and {SIGN} sort"
    assert wide > plain + 6 * STYLE.body


def test_formulas_become_smaller_or_text_where_they_do_not_fit(
    document: QTextDocument, formulas: PageFormulas
) -> None:
    before = width(document)
    assert formulas.hopeless(500) == frozenset()
    assert formulas.hopeless(50) == {0}

    formulas.fit(60)
    document.markContentsDirty(0, document.characterCount())
    assert width(document) < before

    formulas.spell_out(frozenset({0}))
    assert document.firstBlock().text() == f"We x² and {SIGN} sort"


def test_high_formulas_ask_for_room(document: QTextDocument, formulas: PageFormulas) -> None:
    high = formulas.line_height(document.firstBlock())
    without = PageFormulas((), document).line_height(document.firstBlock())

    assert high > 1.5 * STYLE.body
    assert without == 0


def test_a_title_can_be_measured_with_its_formulas(
    document: QTextDocument, formulas: PageFormulas
) -> None:
    measured = formulas.measured(document.firstBlock())

    assert SIGN not in measured
    assert measured.startswith("We nnn")


def test_others_get_the_tex(document: QTextDocument, formulas: PageFormulas) -> None:
    assert formulas.plain_text() == "We $x^2$ and $M$ sort"

    copied = formulas.copied(whole(document))
    assert copied.text() == "We $x^2$ and $M$ sort"
    assert "$x^2$" in copied.html()


def test_other_pictures_are_neither_drawn_nor_told(qapp: QApplication) -> None:
    document = STYLE.document('<p>a<img src="file:///etc/passwd"><img src="formula:9">b</p>', qapp)
    formulas = PageFormulas((FLAT,), document)
    formulas.attach()

    assert width(document) < 3 * STYLE.body
    assert formulas.hopeless(1) == frozenset()
    assert formulas.copied(whole(document)).text() == "ab"
