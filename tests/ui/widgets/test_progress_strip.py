"""Tests of the progress strip: what it says, and that Cancel says so once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.progress_strip import ProgressStrip


class Clock:
    """A clock that goes when told to."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def strip(qtbot: QtBot, clock: Clock) -> ProgressStrip:
    strip = ProgressStrip(clock=clock)
    qtbot.addWidget(strip)
    return strip


def bar(strip: ProgressStrip) -> QProgressBar:
    return strip.findChild(QProgressBar)


def cancel(strip: ProgressStrip) -> QPushButton:
    return strip.findChild(QPushButton)


def words(strip: ProgressStrip) -> str:
    return " ".join(label.text() for label in strip.findChildren(QLabel)).strip()


def test_it_is_there_from_begin_to_end(strip: ProgressStrip) -> None:
    assert strip.isHidden()
    strip.begin("Importing fog.txt")
    assert strip.isVisible()
    assert words(strip) == "Importing fog.txt"
    assert (bar(strip).minimum(), bar(strip).maximum()) == (0, 0)
    strip.end()
    assert strip.isHidden()


def test_it_shows_how_far_the_work_is(strip: ProgressStrip) -> None:
    strip.begin("Importing")
    strip.advance(30, 120)
    assert (bar(strip).value(), bar(strip).maximum()) == (30, 120)
    strip.advance(500, 120)
    assert bar(strip).value() == 120
    strip.advance(7, 0)
    assert bar(strip).maximum() == 0


@pytest.mark.parametrize(
    ("seconds", "done", "expected"),
    [
        (1, 50, ""),
        (60, 0, ""),
        (60, 1, ""),
        (10, 60, "a few seconds left"),
        (30, 50, "less than a minute left"),
        (60, 50, "about 1 min left"),
        (60, 10, "about 9 min left"),
    ],
)
def test_it_reckons_the_time_left_when_it_can(
    strip: ProgressStrip, clock: Clock, seconds: int, done: int, expected: str
) -> None:
    strip.begin("Importing")
    clock.seconds += seconds
    strip.advance(done, 100)
    assert words(strip) == f"Importing {expected}".strip()


def test_cancel_is_wanted_once(strip: ProgressStrip, qtbot: QtBot) -> None:
    strip.begin("Importing")
    with qtbot.waitSignal(strip.cancel_wanted):
        qtbot.mouseClick(cancel(strip), Qt.MouseButton.LeftButton)
    assert cancel(strip).text() == "Cancelling…"
    assert not cancel(strip).isEnabled()
    with qtbot.assertNotEmitted(strip.cancel_wanted):
        qtbot.mouseClick(cancel(strip), Qt.MouseButton.LeftButton)


def test_the_next_work_can_be_cancelled_again(strip: ProgressStrip, qtbot: QtBot) -> None:
    strip.begin("Importing")
    cancel(strip).click()
    strip.end()
    strip.begin("Exporting")
    assert cancel(strip).isEnabled()
    assert cancel(strip).text() == "Cancel"


def test_what_cannot_be_cancelled_does_not_offer_it(strip: ProgressStrip) -> None:
    strip.begin("Bringing the index up to date", cancellable=False)
    assert cancel(strip).isHidden()


def test_the_bar_is_heard_with_its_label(strip: ProgressStrip) -> None:
    strip.begin("Importing fog.txt")
    assert bar(strip).accessibleName() == "Importing fog.txt"


def test_the_bar_keeps_its_length_while_words_change(strip: ProgressStrip, clock: Clock) -> None:
    strip.resize(800, 36)
    strip.begin("Importing")
    before = bar(strip).geometry()
    clock.seconds += 60
    strip.advance(10, 100)
    cancel(strip).click()
    strip.layout().activate()
    assert bar(strip).geometry() == before
