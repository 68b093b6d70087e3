"""What is found to be wrong with windows of long texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.elided_label import ElidedLabel
from pseudo_faults import faults

LONG = "⟦Thé bööks öñ thé šhélf lorem ipsum dolor sit amet⟧"


@pytest.fixture
def shelf(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 200)
    QHBoxLayout(window)
    window.show()
    return window


def put(shelf: QWidget, widget: QWidget, width: int = 0) -> None:
    layout = shelf.layout()
    assert layout is not None
    if width:
        widget.setFixedWidth(width)
    layout.addWidget(widget)
    widget.show()
    layout.activate()


def test_what_fits_and_is_marked_is_right(shelf: QWidget) -> None:
    put(shelf, QLabel(LONG))

    assert list(faults(shelf, set())) == []


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_a_text_without_room_is_cut(shelf: QWidget, kind: type[QLabel | QPushButton]) -> None:
    put(shelf, kind(LONG), 60)

    assert [fault.split(": ")[1] for fault in faults(shelf, set())] == ["cut"]


def test_what_elides_or_is_a_sign_alone_is_not_cut(shelf: QWidget) -> None:
    put(shelf, ElidedLabel(LONG), 60)
    named = QToolButton()
    named.setText(LONG)
    named.setToolTip(LONG)
    put(shelf, named, 60)

    assert list(faults(shelf, set())) == []


def test_lines_without_height_are_cut(shelf: QWidget) -> None:
    label = QLabel(LONG * 9)
    label.setWordWrap(True)
    label.setFixedHeight(12)
    put(shelf, label, 100)

    assert [fault.split(": ")[1] for fault in faults(shelf, set())] == ["cut"]


def test_what_lies_outside_is_told(shelf: QWidget) -> None:
    lost = QWidget(shelf)
    lost.move(590, 0)
    lost.resize(QSize(100, 20))
    lost.show()

    assert [fault.split(": ")[1] for fault in faults(shelf, set())] == ["outside"]


@pytest.mark.parametrize(
    ("text", "is_right"),
    [(f"{LONG} moss", True), (f"{LONG} wood", False), ("⟦Žéît: ⟦3 mîñ⟧ lorem⟧", True)],
)
def test_words_that_nobody_marked_are_told(shelf: QWidget, text: str, is_right: bool) -> None:
    put(shelf, QLabel(text))

    assert (not list(faults(shelf, {"moss"}))) is is_right
