"""The fonts: readable, installed, and with figures that stand below each other."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from desktop.ui import fonts, theme


def test_text_is_never_smaller_than_it_should_be(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Mode.LIGHT)
    assert fonts.interface_font().pixelSize() >= 13
    assert fonts.interface_font(smaller=1).pixelSize() == fonts.interface_font().pixelSize() - 1
    assert qapp.font().pixelSize() == fonts.interface_font().pixelSize()


def test_all_text_can_be_larger(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Mode.LIGHT)
    usual, sheet = fonts.interface_font().pixelSize(), qapp.styleSheet()
    fonts.scale(qapp, 200)
    theme.apply(qapp, theme.Mode.LIGHT)
    assert qapp.font().pixelSize() == fonts.interface_font().pixelSize() == 2 * usual
    assert fonts.interface_font(smaller=1).pixelSize() == 2 * (usual - 1)
    assert fonts.scaled(17) == 34
    assert f"font-size: {2 * (usual - 1)}px" in qapp.styleSheet() != sheet
    fonts.scale(qapp, 100)
    theme.apply(qapp, theme.Mode.LIGHT)
    assert qapp.styleSheet() == sheet


def test_the_reading_font_is_one_that_is_installed(qapp: QApplication) -> None:
    family = fonts.reading_family()
    font = fonts.reading_font(17)
    assert font.pixelSize() == 17
    if family in fonts.READING_FAMILIES:
        assert QFontDatabase.hasFamily(family)
        assert QFontInfo(font).family() == family


def test_figures_have_one_width(qapp: QApplication) -> None:
    font = fonts.figures(fonts.interface_font())
    metrics = QFontMetrics(font)
    assert font.isFeatureSet(QFont.Tag("tnum"))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
