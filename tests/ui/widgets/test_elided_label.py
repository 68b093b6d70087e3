"""Tests of the label that shortens its text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.elided_label import ElidedLabel

LONG = "Importing a file with a name that somebody thought about for a long time.txt"


@pytest.fixture
def label(qtbot: QtBot) -> ElidedLabel:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(150, 24)
    label.show()
    return label


def tip(label: ElidedLabel) -> str:
    """What the label tells when the mouse rests on it."""
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    QToolTip.hideText()
    return label.toolTip()


def test_text_that_fits_is_shown_whole(label: ElidedLabel) -> None:
    label.setText("Fog")
    assert label.shown() == "Fog"
    assert tip(label) == ""


def test_text_that_does_not_fit_ends_in_an_ellipsis_and_is_told_in_the_tip(
    label: ElidedLabel,
) -> None:
    label.setText(LONG)
    assert label.shown().endswith("…")
    assert LONG.startswith(label.shown()[:-1])
    assert LONG in tip(label)
    label.resize(2000, 24)
    assert label.shown() == LONG
    assert tip(label) == ""


def test_markup_stays_text_in_the_tip(label: ElidedLabel) -> None:
    label.setText("<img src='x'>" + LONG)
    assert "&lt;img" in tip(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_it_asks_for_no_more_than_there_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = QHBoxLayout(window)
    label = ElidedLabel(LONG * 5, window)
    line.addWidget(label)
    line.addWidget(QPushButton("Cancel", window))
    assert window.minimumSizeHint().width() < 300


def test_it_is_painted_with_the_ellipsis(label: ElidedLabel) -> None:
    label.setText("Fog")
    short = label.grab().toImage()
    label.setText("Fog" + LONG)
    assert label.grab().toImage() != short


def test_in_a_window_from_the_right_it_begins_there(label: ElidedLabel) -> None:
    label.setText("Fog")
    left = label.grab().toImage()
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = label.grab().toImage()
    assert right != left
    assert not _ink(right, 0, 60)
    assert _ink(right, right.width() - 60, right.width())


def _ink(image: QImage, first: int, last: int) -> bool:
    paper = image.pixel(image.width() // 2, 0)
    return any(
        image.pixel(x, y) != paper for x in range(first, last) for y in range(image.height())
    )
