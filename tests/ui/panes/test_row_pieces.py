"""Tests of the pieces: each draws within its rectangle, in the colours of the look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui import fonts, theme
from desktop.ui.panes.row_pieces import Bar, Canvas, Chip, Mark, Piece, TagInk, Words, no_ink
from desktop.ui.widgets.text_block import Fit, TextBlock

RECT = QRectF(0, 0, 120, 18)


def block(text: str, spans: tuple[tuple[int, int], ...] = ()) -> TextBlock:
    font = fonts.interface_font(weight=QFont.Weight.Bold)
    font.setPixelSize(18)
    return TextBlock(text, font, 120, Fit(leading=18), spans)


def drawn(piece: Piece, look: theme.Tokens, ratio: float = 1, tag_ink: TagInk = no_ink) -> QImage:
    image = QImage(round(160 * ratio), round(40 * ratio), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(look.list))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    piece.draw(Canvas(painter, look, ratio, tag_ink), QPointF(10, 10))
    painter.end()
    return image


def colors(image: QImage) -> set[str]:
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(*at).name() for at in pixels}


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_pieces_take_the_colours_of_the_look(qapp: QApplication, look: theme.Tokens) -> None:
    assert look.secondary in colors(drawn(Words(RECT, block("fog fog"), "secondary"), look))
    assert look.skeleton in colors(drawn(Bar(RECT), look))
    assert look.star in colors(drawn(Mark(QRectF(0, 0, 14, 14), "star-filled", "star"), look))


def test_hits_have_the_colour_of_plain_text(qapp: QApplication) -> None:
    look = theme.LIGHT
    seen = colors(drawn(Words(RECT, block("HHHH HHHH", ((0, 4),)), "faint"), look))
    assert {look.highlight, look.faint} <= seen
    assert look.text in seen


def test_the_ground_shines_through_a_chip(qapp: QApplication) -> None:
    image = drawn(Chip(RECT, block("fog"), 6), theme.LIGHT)
    inside = image.pixelColor(100, 20)
    assert inside.name() not in {theme.LIGHT.list, theme.LIGHT.text}
    assert inside.lightness() > 200


def test_a_chip_has_a_stroke_in_the_colour_of_its_tag(qapp: QApplication) -> None:
    def ink(tag: str, _look: theme.Tokens) -> str | None:
        return "#c2372b" if tag == "fog" else None

    def inks(chip: Chip) -> set[str]:
        return colors(drawn(chip, theme.LIGHT, 2, ink))

    assert "#c2372b" in inks(Chip(RECT, block("fog"), 6, "fog"))
    assert "#c2372b" not in inks(Chip(RECT, block("moss"), 6, "moss"))
    assert "#c2372b" not in inks(Chip(RECT, block("fog"), 6))


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_signs_are_drawn_pixel_for_pixel(qapp: QApplication, ratio: float) -> None:
    sign = Mark(QRectF(0, 0, 16, 16), "inbox", "accent")
    image = drawn(sign, theme.LIGHT, ratio)
    full = sum(
        image.pixelColor(x, y).name() == theme.LIGHT.accent
        for x in range(image.width())
        for y in range(image.height())
    )
    radius = 3.5 * ratio
    assert 3.14 * (radius - 1) ** 2 <= full <= 3.15 * radius**2
