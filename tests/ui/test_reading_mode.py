"""Tests of reading mode on a window of its own."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.frame import Frame
from desktop.ui.reading_mode import ReadingMode


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    frame = Frame(QWidget())
    window.setCentralWidget(frame)
    window.menuBar().addMenu("File")
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def frame(window: QMainWindow) -> Frame:
    frame = window.centralWidget()
    assert isinstance(frame, Frame)
    return frame


def test_only_the_page_stays_and_all_comes_back(window: QMainWindow, frame: Frame) -> None:
    mode = ReadingMode(window, frame)
    frame.panes.fold(frame.sidebar)
    widths = frame.panes.state()

    mode.switch()
    mode.enter()
    assert mode.is_on()
    assert window.isFullScreen()
    assert frame.page.isVisible()
    assert not any(part.isVisible() for part in (frame.notes, frame.bar, frame.foot))

    mode.switch()
    mode.leave()
    assert not mode.is_on()
    assert not window.isFullScreen()
    assert frame.notes.isVisible()
    assert not frame.sidebar.isVisible()
    assert [width > 0 for width in frame.panes.state()] == [width > 0 for width in widths]


def test_a_window_that_was_large_stays_so(window: QMainWindow, frame: Frame) -> None:
    mode = ReadingMode(window, frame)
    window.showMaximized()

    mode.enter()
    mode.leave()

    assert window.isMaximized()


def test_a_window_that_closes_remembers_its_panes(window: QMainWindow, frame: Frame) -> None:
    mode = ReadingMode(window, frame)
    mode.enter()

    window.close()

    assert not mode.is_on()
    assert not frame.notes.isHidden()
