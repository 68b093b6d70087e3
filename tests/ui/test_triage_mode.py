"""Triage mode shows list and page alone, and everything comes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.action_spec import Do
from desktop.ui.main_window import MainWindow
from tests.windows import Open, import_through_dialog, leave


@pytest.fixture
def window(open_window: Open, qtbot: QtBot, sample: Path) -> MainWindow:
    window = open_window()
    window.resize(1280, 800)
    with qtbot.waitSignal(window.furnished):
        import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.list.current_id() is not None)
    window.list.focus_list()
    return window


def looks(window: MainWindow) -> tuple[list[bool], str]:
    frame = window.frame
    parts = (frame.bar, frame.foot, frame.sidebar, window.list, frame.page, frame.notes)
    return [part.isVisible() for part in parts], str(window.list.state()["density"])


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


def test_everything_else_goes_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    before, widths = looks(window), window.frame.panes.state()
    window.action(Do.TRIAGE).trigger()
    assert looks(window) == ([False, False, False, True, True, False], "compact")
    assert window.furnishing.triage.is_on()
    window.furnishing.triage.enter()
    press(qtbot, Qt.Key.Key_Escape)
    assert not window.furnishing.triage.is_on()
    assert looks(window) == before
    after = window.frame.panes.state()
    assert all(abs(one - other) <= 2 for one, other in zip(after, widths, strict=True))
    window.furnishing.triage.leave()


def test_the_action_leaves_too_and_a_compact_list_stays_compact(window: MainWindow) -> None:
    window.action(Do.DENSITY).trigger()
    window.action(Do.TRIAGE).trigger()
    window.action(Do.TRIAGE).trigger()
    assert looks(window) == ([True] * 6, "compact")


def test_escape_leaves_from_the_page_as_well(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.TRIAGE).trigger()
    window.detail.focus_page()
    press(qtbot, Qt.Key.Key_Escape)
    assert not window.furnishing.triage.is_on()


def test_a_note_opens_and_its_escape_closes_it_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.TRIAGE).trigger()
    window.action(Do.WRITE_NOTE).trigger()
    qtbot.waitUntil(lambda: window.notes.isAncestorOf(QApplication.focusWidget()))
    assert window.frame.notes.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert not window.frame.notes.isVisible()
    assert window.furnishing.triage.is_on()


def test_a_search_brings_its_box(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.TRIAGE).trigger()
    window.action(Do.SEARCH).trigger()
    qtbot.waitUntil(window.search.box.hasFocus)
    assert window.frame.bar.isVisible()


def test_the_page_alone_gives_way(window: MainWindow) -> None:
    window.action(Do.READING_MODE).trigger()
    window.action(Do.TRIAGE).trigger()
    assert not window.isFullScreen()
    assert window.furnishing.triage.is_on()
    window.action(Do.TRIAGE).trigger()
    assert looks(window)[0] == [True] * 6


def test_it_goes_on_at_the_next_start_and_remembers_what_was_before(
    window: MainWindow, open_window: Open, qtbot: QtBot
) -> None:
    window.action(Do.TRIAGE).trigger()
    strip = window.furnishing.triage._strip
    assert strip is not None
    strip.keys.click()
    leave(window)
    again = open_window()
    again.resize(1280, 800)
    qtbot.waitUntil(lambda: again._is_furnished)
    assert again.furnishing.triage.is_on()
    assert not again.furnishing.triage._strip.legend.isVisible()
    again.action(Do.TRIAGE).trigger()
    assert looks(again) == ([True] * 6, "comfortable")
    again.furnishing.triage.restore({"on": 1, "keys": None})
    assert not again.furnishing.triage.is_on()
