"""How headings look: painted for real, and looked at pixel by pixel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui import fonts, theme
from desktop.ui.panes.heading_face import HeadingFace
from desktop.ui.panes.heading_names import HeadingLine
from desktop.ui.panes.row_pieces import Emphasis

LINE = QRect(0, 0, 300, 30)
LATER = HeadingLine("Later", 12)

pytestmark = pytest.mark.usefixtures("light")


def painted(
    heading: HeadingLine,
    emphasis: Emphasis | None = None,
    *,
    mirrored: bool = False,
    stuck: bool = False,
) -> QImage:
    image = QImage(LINE.size(), QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    face = HeadingFace(fonts.interface_font())
    painter = QPainter(image)
    draw = face.draw_stuck if stuck else face.draw
    draw(painter, LINE, heading, theme.LIGHT, emphasis or Emphasis(), is_mirrored=mirrored)
    painter.end()
    return image


def inked(image: QImage, left: int, right: int) -> bool:
    ground = image.pixel(8, 15)
    spots = ((x, y) for x in range(left, right) for y in range(2, 28))
    return any(image.pixel(x, y) != ground for x, y in spots)


def test_the_count_stands_at_the_end_and_the_sign_at_the_beginning() -> None:
    image = painted(LATER)
    assert inked(image, 14, 30)
    assert inked(image, 270, 286)
    assert not inked(image, 200, 260)


def test_it_is_read_from_the_right_where_people_do() -> None:
    assert inked(painted(LATER, mirrored=True), 200, 262)
    assert not inked(painted(LATER, mirrored=True), 40, 100)


def test_a_folded_one_looks_different() -> None:
    assert painted(LATER) != painted(LATER._replace(is_folded=True))


def test_the_keyboard_is_seen() -> None:
    assert painted(LATER) != painted(LATER, Emphasis(is_ringed=True))
    assert painted(LATER) != painted(LATER, Emphasis(is_hovered=True))


def test_what_stays_at_the_top_covers_what_is_below() -> None:
    assert painted(LATER, stuck=True).pixelColor(150, 15).name() == theme.LIGHT.list
    assert painted(LATER, stuck=True).pixelColor(150, 29).name() == theme.LIGHT.hairline


def test_a_long_name_is_shortened_before_the_count() -> None:
    long = painted(HeadingLine("A digest of a very long name " * 9, 12))
    assert not inked(long, 265, 271)


def test_larger_letters_make_higher_headings(qapp: QApplication) -> None:
    large = QFont(fonts.interface_font())
    large.setPixelSize(40)
    assert HeadingFace(large).height > HeadingFace(fonts.interface_font()).height
