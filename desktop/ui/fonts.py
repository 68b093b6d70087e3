"""The fonts of Carrel: one for the interface, one for long reading."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

# Qt ignores families that are not installed, but a style needs to know which one it gets.
READING_FAMILIES = (
    "Source Serif 4",
    "Charter",
    "Georgia",
    "Noto Serif",
    "Cambria",
    "DejaVu Serif",
    "Liberation Serif",
)
_SMALLEST_BODY = 13
_SCALE = "carrel_text_size"


def interface_font(smaller: int = 0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the system's font at the body size (13 px, or what the system asks if more).

    `smaller` takes pixels off: 1 for meta lines, 2 for labels; larger text takes off as many more.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(scaled(max(_SMALLEST_BODY, QFontInfo(font).pixelSize()) - smaller))
    font.setWeight(weight)
    return font


def scale(app: QCoreApplication, percent: int) -> None:
    """Let the letters of an application be larger than the system asks, from now on."""
    app.setProperty(_SCALE, percent)


def scaled(pixels: int) -> int:
    """Return a size of letters, or of what goes with them, as the person wants it."""
    app = QCoreApplication.instance()
    percent = app.property(_SCALE) if app is not None else None
    return round(pixels * percent / 100) if isinstance(percent, int) else pixels


def label_font() -> QFont:
    """Return the font of section labels: small, in capitals, a little spaced."""
    font = interface_font(smaller=2, weight=QFont.Weight.DemiBold)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    return font


def figures(font: QFont) -> QFont:
    """Return the font with figures of equal width, for counts that stand below each other."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def reading_family() -> str:
    """Return the serif family for titles and abstracts: the best one that is installed."""
    for family in READING_FAMILIES:
        if QFontDatabase.hasFamily(family):
            return family
    serif = QFont()
    serif.setStyleHint(QFont.StyleHint.Serif)
    return serif.defaultFamily()


def reading_font(pixels: int = 17, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font for long reading, in pixels."""
    font = QFont(reading_family())
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
