"""Tab goes through the parts of a window in the order that is wanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.tab_order import put_before, stops_in, walk


class Host(QWidget):
    """A window with parts that were made in another order than they are read in."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last = part_of(self, "a", "b"), part_of(self, "e")
        self.middle = part_of(self, "c", "d")
        # Qt would halt at what stands in for another, too.
        self.middle.setFocusProxy(next(stops_in(self.middle)))

    def focusNextPrevChild(self, forward: bool) -> bool:
        return walk([self.first, self.middle, self.last], forward=forward)


def part_of(host: QWidget, *names: str) -> QWidget:
    part = QWidget(host)
    line = QHBoxLayout(part)
    for name in names:
        line.addWidget(QLineEdit(name))
    line.addWidget(QLabel("nowhere to halt"))
    return part


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    host = Host()
    qtbot.addWidget(host)
    host.show()
    qtbot.waitActive(host)
    return host


def walked(key: Qt.Key, steps: int) -> str:
    names = []
    for _ in range(steps):
        here = QApplication.focusWidget()
        assert isinstance(here, QLineEdit)
        names.append(here.text())
        QTest.keyClick(here, key)
    return "".join(names)


def test_tab_goes_on_and_back_as_one_reads(host: Host) -> None:
    next(stops_in(host.first)).setFocus()
    assert walked(Qt.Key.Key_Tab, 6) == "abcdea"
    assert walked(Qt.Key.Key_Backtab, 4) == "baed"


def test_what_is_hidden_or_off_is_passed(host: Host) -> None:
    host.first.hide()
    host.last.setEnabled(False)
    next(stops_in(host.middle)).setFocus()
    assert walked(Qt.Key.Key_Tab, 4) == "cdcd"
    host.middle.hide()
    assert not walk([host.first, host.middle, host.last], forward=True)


def test_what_comes_later_can_be_put_before_another(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    parts = [part_of(host, "a"), part_of(host, "b", "c"), part_of(host, "x", "y")]
    put_before(parts[1], parts[2])
    names = [stop.text() for stop in stops_in(host) if isinstance(stop, QLineEdit)]
    assert names == ["a", "x", "y", "b", "c"]
