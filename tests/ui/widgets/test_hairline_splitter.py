"""Tests of the panes that meet at a hairline."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitterHandle, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.hairline_splitter import HairlineSplitter


class Panes:
    """A splitter with a pane on either side of an elastic one."""

    def __init__(self, qtbot: QtBot, orientation: Qt.Orientation) -> None:
        self.splitter = HairlineSplitter(orientation)
        qtbot.addWidget(self.splitter)
        self.left, self.middle, self.right = QTextEdit(), QTextEdit(), QTextEdit()
        for pane in self.all():
            pane.setMinimumSize(40, 40)
        self.splitter.add_pane(self.left, 200)
        self.splitter.add_pane(self.middle, 400, elastic=True)
        self.splitter.add_pane(self.right, 198)
        self.splitter.resize(800, 800)
        self.splitter.show()
        qtbot.waitActive(self.splitter)

    def all(self) -> list[QWidget]:
        return [self.left, self.middle, self.right]

    def widths(self) -> list[int]:
        return self.splitter.sizes()

    def handle(self, divider: int) -> QSplitterHandle:
        return self.splitter.handle(divider)


@pytest.fixture
def panes(qtbot: QtBot) -> Panes:
    return Panes(qtbot, Qt.Orientation.Horizontal)


def test_panes_begin_with_their_widths(panes: Panes) -> None:
    assert panes.widths() == [200, 400, 198]


def test_what_the_window_grows_goes_to_the_elastic_pane(panes: Panes) -> None:
    panes.splitter.resize(1000, 800)
    assert panes.widths() == [200, 600, 198]


@pytest.mark.parametrize("orientation", list(Qt.Orientation))
def test_one_pixel_is_seen_and_eight_can_be_grabbed(
    qtbot: QtBot, orientation: Qt.Orientation
) -> None:
    panes = Panes(qtbot, orientation)
    handle, across = panes.handle(1), orientation == Qt.Orientation.Horizontal
    image = panes.splitter.grab().toImage()
    line = panes.splitter.palette().color(QPalette.ColorRole.Mid)
    places = [(x, 400) if across else (400, x) for x in range(190, 210)]
    assert [image.pixelColor(*place) == line for place in places].count(True) == 1
    grabbed = [QPoint(*place) for place in places]
    assert sum(panes.splitter.childAt(place) is handle for place in grabbed) == 8


def test_a_divider_can_be_dragged(panes: Panes, qtbot: QtBot) -> None:
    handle = panes.handle(1)
    drag(handle, handle.rect().center(), QPoint(50, 0), qtbot)
    assert panes.widths() == [250, 350, 198]


def drag(handle: QSplitterHandle, start: QPoint, by: QPoint, qtbot: QtBot) -> None:
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    # The divider moves along below the mouse, so the way is told in the window's measure.
    target = handle.mapTo(handle.window(), start) + by
    QTest.mouseMove(handle, handle.mapFrom(handle.window(), target))
    qtbot.mouseRelease(
        handle, Qt.MouseButton.LeftButton, pos=handle.mapFrom(handle.window(), target)
    )


def test_a_pane_folds_and_unfolds_as_wide_as_it_was(panes: Panes, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panes.splitter.folded) as told:
        panes.splitter.fold(panes.left)
    assert told.args == [panes.left, True]
    assert panes.splitter.is_folded(panes.left)
    assert panes.left.isHidden()
    qtbot.waitUntil(lambda: panes.middle.width() == 601)
    with qtbot.waitSignal(panes.splitter.folded) as told:
        panes.splitter.unfold(panes.left)
    assert told.args == [panes.left, False]
    qtbot.waitUntil(lambda: panes.widths() == [200, 400, 198])


def test_folding_twice_says_so_once(panes: Panes, qtbot: QtBot) -> None:
    panes.splitter.fold(panes.right)
    with qtbot.assertNotEmitted(panes.splitter.folded):
        panes.splitter.fold(panes.right)
        panes.splitter.unfold(panes.left)


def test_the_elastic_pane_never_folds(panes: Panes) -> None:
    panes.splitter.fold(panes.middle)
    assert not panes.splitter.is_folded(panes.middle)


@pytest.mark.parametrize(("divider", "expected"), [(1, [True, False]), (2, [False, True])])
def test_a_double_click_folds_the_pane_at_the_side(
    panes: Panes, qtbot: QtBot, divider: int, expected: list[bool]
) -> None:
    qtbot.mouseDClick(panes.handle(divider), Qt.MouseButton.LeftButton)
    assert [panes.left.isHidden(), panes.right.isHidden()] == expected


def test_a_pane_that_was_pushed_to_nothing_is_folded(panes: Panes, qtbot: QtBot) -> None:
    handle = panes.handle(1)
    drag(handle, handle.rect().center(), QPoint(-220, 0), qtbot)
    assert panes.splitter.is_folded(panes.left)
    panes.splitter.unfold(panes.left)
    assert panes.left.width() == 200


def test_dividers_can_be_reached_and_moved_by_keyboard(panes: Panes, qtbot: QtBot) -> None:
    handle = panes.handle(1)
    assert handle.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert handle.accessibleName()
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(handle, Qt.Key.Key_Right)
    assert panes.widths() == [216, 384, 198]
    qtbot.keyClick(handle, Qt.Key.Key_Left)
    assert panes.widths() == [200, 400, 198]
    qtbot.keyClick(handle, Qt.Key.Key_Return)
    assert panes.splitter.is_folded(panes.left)


def test_the_divider_with_the_keyboard_is_seen(panes: Panes) -> None:
    handle = panes.handle(1)
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    image = panes.splitter.grab().toImage()
    accent = panes.splitter.palette().color(QPalette.ColorRole.Accent)
    assert sum(image.pixelColor(x, 400) == accent for x in range(190, 210)) >= 2


def test_the_state_comes_back(panes: Panes, qtbot: QtBot) -> None:
    panes.splitter.setSizes([150, 400, 248])
    panes.splitter.fold(panes.right)
    state = panes.splitter.state()
    other = Panes(qtbot, Qt.Orientation.Horizontal)
    other.splitter.restore(state)
    assert other.splitter.is_folded(other.right)
    assert other.splitter.state()[0] == state[0] == 150
    assert other.splitter.state()[2] == state[2] == -248
    other.splitter.unfold(other.right)
    assert other.widths()[2] == 248


@pytest.mark.parametrize("state", [[], [200], [200, 400, 198, 1]])
def test_a_state_of_other_panes_is_ignored(panes: Panes, state: list[int]) -> None:
    panes.splitter.restore(state)
    assert panes.widths() == [200, 400, 198]
