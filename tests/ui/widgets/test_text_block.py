"""Tests of text in a few lines: where it breaks, where it ends, and what is marked in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.text_block import Fit, Ink, TextBlock

INK = Ink(QColor("#000000"), QColor("#0000ff"), QColor("#ffff00"))
LONG = "The tide in the teacup rose and fell and rose again until the tea was cold. " * 20


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    font = QFont(qapp.font())
    font.setPixelSize(20)
    return font


def drawn(block: TextBlock, width: int = 400, height: int = 200) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    block.draw(painter, QPointF(0, 0), INK)
    painter.end()
    return image


def extent(image: QImage, color: str | None = None) -> tuple[int, int, int, int]:
    """The box (left, top, right, bottom) of what is not white, or of one colour."""
    inked = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if (
            image.pixelColor(x, y).name() == color
            if color
            else image.pixelColor(x, y).lightness() < 200
        )
    ]
    columns, lines = [x for x, _ in inked], [y for _, y in inked]
    return min(columns), min(lines), max(columns), max(lines)


def test_short_text_takes_one_line(font: QFont) -> None:
    block = TextBlock("Fog", font, 400, Fit(lines=3, leading=25))
    assert block.lines == 1
    assert block.height == 25
    assert block.natural_width == pytest.approx(QFontMetricsF(font).horizontalAdvance("Fog"), abs=1)


@pytest.mark.parametrize("lines", [1, 2, 5])
def test_long_text_takes_all_lines_and_no_more(font: QFont, lines: int) -> None:
    block = TextBlock(LONG, font, 300, Fit(lines=lines, leading=25))
    assert block.lines == lines
    left, top, right, bottom = extent(drawn(block, 360, 300))
    assert left >= 0
    assert right <= 300
    assert top >= 0
    assert bottom <= lines * 25


@pytest.mark.parametrize("text", ["x" * 5_000, "漢" * 5_000, "كلمة " * 1_000, "a\u0301" * 3_000])
def test_text_without_end_is_shortened(font: QFont, text: str) -> None:
    block = TextBlock(text, font, 300, Fit(lines=2, leading=30))
    assert block.lines == 2
    assert extent(drawn(block, 400))[2] <= 301


@pytest.mark.parametrize("width", [0, -5, 1, 10])
def test_no_width_is_too_small(font: QFont, width: int) -> None:
    assert TextBlock(LONG, font, width, Fit(lines=2)).lines == 2


def test_no_text_takes_a_line_of_nothing(font: QFont) -> None:
    block = TextBlock("", font, 100)
    assert block.natural_width == 0
    assert drawn(block) == drawn(TextBlock(" ", font, 100))


def test_line_breaks_of_any_kind_are_spaces(font: QFont) -> None:
    whole = drawn(TextBlock("one two", font, 300, Fit(lines=3)))
    for gap in "\n", "\r", "\t", "\u2028", "\u2029", "\x0b":
        assert drawn(TextBlock(f"one{gap}two", font, 300, Fit(lines=3))) == whole


def test_markup_is_text(font: QFont) -> None:
    plain = TextBlock("<b>Fog</b>", font, 400)
    assert plain.natural_width > TextBlock("Fog", font, 400).natural_width * 2


def test_text_from_right_to_left_starts_at_the_right(font: QFont) -> None:
    text = "كتاب"
    assert extent(drawn(TextBlock(text, font, 400)))[2] > 390
    assert extent(drawn(TextBlock(text, font, 400, Fit(snug=True))))[0] < 10
    assert extent(drawn(TextBlock("Fog", font, 400)))[0] < 10


def test_hits_are_marked_and_nothing_else(font: QFont) -> None:
    image = drawn(TextBlock("Fog and fog", font, 400, Fit(), [(8, 11)]))
    left, _top, right, _bottom = extent(image, "#ffff00")
    metrics = QFontMetricsF(font)
    assert left == pytest.approx(metrics.horizontalAdvance("Fog and "), abs=3)
    assert right == pytest.approx(metrics.horizontalAdvance("Fog and fog"), abs=3)


def test_hits_are_found_in_later_lines_too(font: QFont) -> None:
    text = "tide " * 40
    width = QFontMetricsF(font).horizontalAdvance("tide tide tide ") + 2
    block = TextBlock(text, font, width, Fit(lines=2, leading=30), [(20, 24)])
    _left, top, _right, bottom = extent(drawn(block), "#ffff00")
    assert top >= 28
    assert bottom <= 62


def test_a_hit_that_was_cut_off_leaves_no_mark(font: QFont) -> None:
    image = drawn(TextBlock(LONG, font, 200, Fit(), [(300, 310)]))
    seen = {image.pixelColor(x, 10).name() for x in range(image.width())}
    assert "#ffff00" not in seen
