"""Tests of the thin bar: it shows how far something is, and lives while nobody knows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimerEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from desktop.ui.widgets import motion
from desktop.ui.widgets.thin_bar import ThinBar


@pytest.fixture
def bar(qtbot: QtBot) -> ThinBar:
    bar = ThinBar()
    qtbot.addWidget(bar)
    bar.resize(200, 4)
    bar.show()
    return bar


def filled(bar: ThinBar) -> list[int]:
    """The columns that are drawn in the accent."""
    image = bar.grab().toImage()
    accent = bar.palette().color(QPalette.ColorRole.Accent)
    return [x for x in range(image.width()) if image.pixelColor(x, 2) == accent]


@pytest.mark.parametrize("share", [0, 25, 50, 100])
def test_as_much_is_filled_as_is_done(bar: ThinBar, share: int) -> None:
    bar.setRange(0, 100)
    bar.setValue(share)
    assert len(filled(bar)) == pytest.approx(2 * share, abs=6)


def test_it_fills_from_where_people_begin_to_read(bar: ThinBar) -> None:
    bar.setRange(0, 100)
    bar.setValue(25)
    assert max(filled(bar)) < 60
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(filled(bar)) > 140


def test_something_moves_while_nobody_knows_how_far(bar: ThinBar, qtbot: QtBot) -> None:
    bar.setRange(0, 0)
    qtbot.waitUntil(lambda: bool(filled(bar)))
    first = filled(bar)
    qtbot.waitUntil(lambda: filled(bar) != first)


def test_it_stops_at_once_when_nothing_is_to_move(bar: ThinBar, qapp: QApplication) -> None:
    bar.setRange(0, 0)
    motion.keep_still(qapp, True)
    try:
        first = filled(bar)
        for timer in range(1, 100):
            QCoreApplication.sendEvent(bar, QTimerEvent(timer))
        assert filled(bar) == first
    finally:
        motion.keep_still(qapp, False)


def test_it_rests_when_hidden_and_goes_on_when_shown(bar: ThinBar, qtbot: QtBot) -> None:
    bar.setRange(0, 0)
    bar.hide()
    bar.show()
    first = filled(bar)
    qtbot.waitUntil(lambda: filled(bar) != first)


def test_others_hear_it_as_a_progress_bar(bar: ThinBar) -> None:
    assert isinstance(bar, QProgressBar)
    assert bar.height() == 4
