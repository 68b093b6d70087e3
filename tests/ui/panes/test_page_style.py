"""Tests of how a page is set."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.panes.page_style import BODY, LARGEST, LEAST_MARGIN, SMALLEST, PageStyle, clamped

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("body", [SMALLEST, BODY, LARGEST])
def test_a_full_line_has_66_to_72_letters(body: int) -> None:
    style = PageStyle(theme.LIGHT, body)
    prose = (
        "We present a method for sorting socks by smell, which needs neither light nor a second "
        "person, and evaluate it on three drawers. Compared with the best known baseline it halves "
        "the number of pairs that are wrong, while the time per sock stays the same."
    )
    letter = QFontMetricsF(style.font()).horizontalAdvance(prose) / len(prose)

    assert 66 <= style.measure() / letter <= 72


@pytest.mark.parametrize("width", [100, 220, 480, 900, 4000])
def test_a_column_is_centred_and_never_touches_the_edge(width: int) -> None:
    style = PageStyle(theme.LIGHT)
    margin = style.margin(width)

    assert margin >= LEAST_MARGIN
    assert width - 2 * margin <= style.measure() + 1


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK])
def test_the_sheet_has_the_colours_of_the_look(look: theme.Tokens) -> None:
    sheet = PageStyle(look).sheet()

    assert look.text in sheet
    assert look.highlight in sheet
    assert "$" not in sheet


def test_sizes_grow_together() -> None:
    assert "font-size: 25px" in PageStyle(theme.LIGHT).sheet()
    assert "font-size: 50px" in PageStyle(theme.LIGHT, 2 * BODY).sheet()


def test_titles_are_smaller_in_a_narrow_pane() -> None:
    style = PageStyle(theme.LIGHT)

    assert "font-size: 25px" in style.in_width(480).sheet()
    assert "font-size: 20px" in style.in_width(220).sheet()
    assert style.in_width(220).in_width(480) == style


def test_letters_stay_readable() -> None:
    assert [clamped(body) for body in (-5, 17, 999)] == [SMALLEST, 17, LARGEST]


def test_a_document_is_set_in_the_style(qapp: QApplication) -> None:
    parent = QObject()
    document = PageStyle(theme.LIGHT, 20).document("<p>x</p><p class='title'>y</p>", parent)

    assert document.toPlainText() == "x\ny"
    assert document.defaultFont().pixelSize() == 20
    assert not document.isUndoRedoEnabled()
    assert document.parent() is parent
