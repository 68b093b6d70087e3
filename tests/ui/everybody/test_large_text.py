"""Each window holds when its letters are large: nothing is cut, and it still fits on a screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from pseudo_faults import cut, outside
from tests.ui.everybody.conftest import Opened
from tests.ui.everybody.scenes import SCENES
from tests.ui.everybody.staging import until

SCREEN, SLACK, TURNS = (1280, 800), 2, 50
LINES = (QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit)


@pytest.fixture(scope="module")
def text_size() -> int:
    return 150


@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_cut(name: str, opened: Opened) -> None:
    window = opened(name)
    until(window.isVisible)
    for _ in range(TURNS):  # what comes late has to find its room first
        if not faults(window):
            break
        QApplication.processEvents()
    found = faults(window)
    assert not found, "\n".join(found)


def faults(window: QWidget) -> list[str]:
    found = [*too_large(window)]
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is window.window():
            told = f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
            found += [f"{told}: cut: {text!r}" for text in cut(widget)]
            is_line = isinstance(widget, LINES)
            found += [f"{told}: {text}" for text in outside(widget, window) if is_line]
            found += [f"{told}: {text}" for text in (*too_low(widget), *clipped(widget))]
    return found


def too_large(window: QWidget) -> Iterator[str]:
    """A window that cannot be made as small as a screen, or was opened larger than one."""
    least = window.window().minimumSize().expandedTo(window.window().minimumSizeHint())
    if least.width() > SCREEN[0] or least.height() > SCREEN[1]:
        yield f"at least {least.toTuple()}"
    size = window.window().size()
    if size.width() > SCREEN[0] or size.height() > SCREEN[1]:
        yield f"opened with {size.toTuple()}"


def too_low(widget: QWidget) -> Iterator[str]:
    """A line of text that is higher than what shows it."""
    is_empty = isinstance(widget, QLabel | QAbstractButton) and not widget.text()
    if isinstance(widget, LINES) and not is_empty and not isinstance(widget.parent(), QLineEdit):
        least = widget.fontMetrics().height()
        if not isinstance(widget, QLabel):
            least = widget.sizeHint().height() - SLACK
        if widget.height() < least:
            yield f"too low: {widget.height()}, not {least}"


def clipped(widget: QWidget) -> Iterator[str]:
    """A line of text that sticks out of what it stands in."""
    above = widget.parentWidget()
    if not isinstance(widget, LINES) or isinstance(above, LINES):
        return
    while above is not None and not widget.isWindow():
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return
        place = QRect(widget.mapTo(above, QPoint()), widget.size())
        if not above.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            yield f"outside of {type(above).__name__}: {place.getRect()}, {above.size().toTuple()}"
            return
        above = above.parentWidget() if not above.isWindow() else None
