"""Titles in lines of about one length, as a printer would break them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextLayout, QTextOption

_MOST_LINES = 6
_CLOSE_ENOUGH = 2.0


def balanced_width(text: str, font: QFont, width: float) -> float:
    """Return the narrowest width in which a text takes no more lines than it does in `width`.

    Texts of one line, and those of more than a title has, keep the width.
    """
    lines = _lines(text, font, width)
    if not 1 < lines <= _MOST_LINES:
        return width
    low, high = width / 2, width
    while high - low > _CLOSE_ENOUGH:
        middle = (low + high) / 2
        if _lines(text, font, middle) > lines:
            low = middle
        else:
            high = middle
    return high


def _lines(text: str, font: QFont, width: float) -> int:
    """Count lines, up to one more than are balanced."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while count <= _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return count
