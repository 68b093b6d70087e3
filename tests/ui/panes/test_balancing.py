"""Tests of titles in lines of about one length."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from desktop.ui.panes.balancing import balanced_width


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    font = QFont()
    font.setPixelSize(25)
    return font


def width_of(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def test_a_short_last_line_is_filled(font: QFont) -> None:
    title = "A title of which one word alone would stand below"
    room = width_of(title, font) - 5

    assert room / 2 <= balanced_width(title, font, room) < 0.7 * room


def test_a_title_of_one_line_keeps_its_width(font: QFont) -> None:
    assert balanced_width("Short", font, 500) == 500


def test_long_and_empty_texts_keep_their_width(font: QFont) -> None:
    assert balanced_width("many words " * 100, font, 300) == 300
    assert balanced_width("", font, 300) == 300


def test_lines_that_are_even_already_stay(font: QFont) -> None:
    line = "a line of words and"
    room = width_of(line, font) + 1

    assert balanced_width(f"{line} {line} {line}", font, room) > 0.9 * room
