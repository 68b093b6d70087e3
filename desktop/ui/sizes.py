"""Sizes of what stands beside letters: signs, lines and windows grow with them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

# The size of letters that all other sizes are said for.
_USUAL = 13
# Signs are drawn on a grid, and stay sharp where they grow in steps of it.
_STEPS = 4
_EDGE = 24


def beside(pixels: int) -> int:
    """Return a size for what stands beside the letters of the application, grown like them."""
    letters = QGuiApplication.font().pixelSize()  # -1 where nobody has set them
    return pixels * max(letters * _STEPS // _USUAL, _STEPS) // _STEPS


def square(pixels: int) -> QSize:
    """Return the size of a sign beside letters."""
    return QSize(beside(pixels), beside(pixels))


def roomy(width: int, height: int = 0) -> QSize:
    """Return the size of a window, grown with the letters as far as the screen has room."""
    room = QGuiApplication.primaryScreen().availableSize() - QSize(_EDGE, 2 * _EDGE)
    grown = QSize(beside(width), beside(height)).boundedTo(room)
    return grown.expandedTo(QSize(width, height))
