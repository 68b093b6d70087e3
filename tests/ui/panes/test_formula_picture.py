"""Tests of formulas as they are drawn: in place, in their colour, sharp at any size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.model.formula import EM, Formula
from desktop.ui.panes.formula_picture import FormulaPicture

# A square em that stands on the baseline, and one that hangs from it.
STANDING = Formula(0, EM, EM, 0, (f"M 0 0 L {EM} 0 L {EM} -{EM} L 0 -{EM} Z",))
HANGING = Formula(0, EM, 0, EM, (f"M 0 0 L {EM} 0 L {EM} {EM} L 0 {EM} Z",))


def font(pixels: int = 20, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont("sans-serif")
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def drawn(formula: Formula, font: QFont, ratio: float = 1) -> QImage:
    image = QImage(round(100 * ratio), round(100 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    FormulaPicture(formula, font).draw(painter, QPointF(10, 50), QColor("#c00000"))
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1, 1.5, 3])
def test_a_formula_stands_on_the_baseline_in_its_colour(qapp: QApplication, ratio: float) -> None:
    standing, hanging = drawn(STANDING, font(), ratio), drawn(HANGING, font(), ratio)
    above, below = (round(20 * ratio), round(44 * ratio)), (round(20 * ratio), round(56 * ratio))

    assert standing.pixelColor(*above).name() == hanging.pixelColor(*below).name() == "#c00000"
    assert standing.pixelColor(*below).name() == hanging.pixelColor(*above).name() == "#ffffff"


def test_it_grows_with_the_letters_around_it(qapp: QApplication) -> None:
    small, large = FormulaPicture(STANDING, font(20)), FormulaPicture(STANDING, font(40))

    assert large.width == pytest.approx(2 * small.width, rel=0.1)
    assert 18 <= small.ascent <= 23


def test_letters_close_to_it_are_drawn_with_it(qapp: QApplication) -> None:
    alone = FormulaPicture(STANDING, font())
    together = FormulaPicture(STANDING, font(), head="CO", tail=":")
    fitted = FormulaPicture(STANDING, font(), widest=together.width - 5, head="CO", tail=":")

    assert together.width > alone.width + 10
    assert fitted.width == pytest.approx(together.width - 5)


def test_it_shrinks_to_what_room_there_is(qapp: QApplication) -> None:
    picture = FormulaPicture(STANDING, font(), widest=10)

    assert picture.width == pytest.approx(10)
    assert picture.scale < 0.6


def test_it_is_heavier_among_heavy_letters(qapp: QApplication) -> None:
    def ink(image: QImage) -> int:
        return sum(image.pixelColor(x, 40).blue() < 128 for x in range(100))

    assert ink(drawn(STANDING, font(80, QFont.Weight.Bold))) > ink(drawn(STANDING, font(80)))


def test_what_is_no_outline_draws_nothing(qapp: QApplication) -> None:
    empty = Formula(0, 0, 0, 0, ())

    assert drawn(empty, font()).pixelColor(15, 45).name() == "#ffffff"
