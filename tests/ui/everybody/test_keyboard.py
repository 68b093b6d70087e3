"""Each window is worked without a mouse: Tab reads it, Esc leaves it, and the focus is seen."""

from __future__ import annotations

import collections
from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from desktop.ui.panes.note_editor import NoteEditor
from desktop.ui.widgets.tab_order import stops_in
from tests.ui.everybody.conftest import Opened
from tests.ui.everybody.scenes import SCENES
from tests.ui.everybody.staging import Stage, until

# As far as a ring may be painted outside of what it is around, and how far lines may be askew.
RING, ASKEW = 2, 4
MOST_LINKS = 40


@pytest.mark.parametrize("name", SCENES)
def test_the_keyboard_goes_everywhere_and_is_seen(name: str, opened: Opened, stage: Stage) -> None:
    window = opened(name)
    stops = [stop for stop in stops_in(window.window()) if is_there(stop, window)]
    found = [*enter_elsewhere(window), *mixed_up(window), *unseen(stops)]
    window.window().activateWindow()
    until(window.window().isActiveWindow)
    way = walked(stops)
    found += [*trapped(stops, way), *out_of_order([one for one in way if one in stops])]
    assert not found, "\n".join(found)
    leave(window, stage.window)


def is_there(stop: QWidget, window: QWidget) -> bool:
    inside = stop is window or window.isAncestorOf(stop)
    return inside and stop.isVisible() and stop.isEnabled() and stop.window() is window.window()


def walked(stops: Sequence[QWidget]) -> list[QWidget]:
    """Return where Tab goes, from the first stop until it comes back to one that it was at."""
    way: list[QWidget] = []
    here = stops[0] if stops else None
    while here is not None and here not in way:
        here.setFocus(Qt.FocusReason.TabFocusReason)
        way.append(here)
        for _ in range(MOST_LINKS):  # on a page Tab goes from link to link before it leaves
            if here.hasFocus() and not isinstance(here, NoteEditor):
                QTest.keyClick(here, Qt.Key.Key_Tab)
        if isinstance(here, NoteEditor):  # it takes Tab as a letter, and is left by Esc
            here.window().centralWidget().focusNextPrevChild(True)
        here = QApplication.focusWidget()
    return way


def trapped(stops: Sequence[QWidget], way: Sequence[QWidget]) -> Iterator[str]:
    """Stops that Tab never reaches."""
    missed = [stop for stop in stops if stop not in way and not is_by_arrows(stop)]
    yield from (f"not reached: {told(stop)}" for stop in missed)


def is_by_arrows(stop: QWidget) -> bool:
    """Say whether the arrow keys lead to it, from that of its kind which is chosen."""
    group = stop.group() if isinstance(stop, QAbstractButton) else None
    return isinstance(stop, QRadioButton) or (group is not None and group.exclusive())


def out_of_order(way: Sequence[QWidget]) -> Iterator[str]:
    """Steps of Tab that go back to what was read before, but for the one to the beginning."""
    back = list(steps_back([*way, *way[:1]]))
    yield from back if len(back) > 1 else ()


def steps_back(stops: Sequence[QWidget]) -> Iterator[str]:
    for one, following in pairwise(stops):
        here, there = seen_from(one, following), seen_from(following, one)
        if one.isAncestorOf(following) or following.isAncestorOf(one):
            continue
        is_above = there.bottom() <= here.top() + ASKEW
        is_left = there.right() <= here.left() + ASKEW
        is_beside = there.left() >= here.right() - ASKEW
        is_level = not is_above and there.top() < here.bottom() - ASKEW
        if (is_above and not is_beside) or (is_left and is_level and there.top() <= here.top()):
            yield f"back: {told(one)} → {told(following)}"


def unseen(stops: Sequence[QWidget]) -> Iterator[str]:
    """Stops that look the same with the keyboard on them and without it."""
    for stop in stops:
        elsewhere = next((one for one in stops if one is not stop), None)
        if elsewhere is None or not shiboken6.isValid(stop):
            continue
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        before = picture_of(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if stop.hasFocus() and picture_of(stop) == before:
            yield f"no ring: {told(stop)}"


def mixed_up(window: QWidget) -> Iterator[str]:
    """Letters that stand for two things at once."""
    words = [
        (one.text(), one.buddy() if isinstance(one, QLabel) else one)
        for one in window.findChildren(QWidget)
        if one.isVisible() and isinstance(one, QAbstractButton | QLabel)
    ]
    letters = [mnemonic(text) for text, target in words if target is not None]
    yield from (f"twice: Alt+{key}" for key in twice(letters))


def mnemonic(text: str) -> str:
    """Return the letter after the mark of a shortcut, or nothing."""
    rest = text.replace("&&", "")
    return rest[rest.index("&") + 1].lower() if "&" in rest[:-1] else ""


def twice(letters: Sequence[str]) -> list[str]:
    return [key for key, times in collections.Counter(filter(None, letters)).items() if times > 1]


def place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def seen_from(widget: QWidget, other: QWidget) -> QRect:
    """Return where a widget is; what scrolls is where its pane is, to those outside of it."""
    panes = [pane for pane in widget.window().findChildren(QScrollArea) if pane.isVisible()]
    inside = [pane for pane in panes if pane.isAncestorOf(widget) > pane.isAncestorOf(other)]
    return place_of(inside[0] if inside else widget)


def picture_of(widget: QWidget) -> object:
    for area in widget.window().findChildren(QScrollArea):
        if area.isAncestorOf(widget):
            area.ensureWidgetVisible(widget)
    around = place_of(widget).adjusted(-RING, -RING, RING, RING)
    return widget.window().grab(around).toImage()


def told(widget: QWidget) -> str:
    name = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {str(name)[:40]!r} {place_of(widget).getRect()}"


def enter_elsewhere(window: QWidget) -> Iterator[str]:
    """A dialog with a button for its main thing, in which Enter does another."""
    buttons = [one for one in window.findChildren(QPushButton) if one.isVisible()]
    primary = [one for one in buttons if one.property("kind") == "primary"]
    if isinstance(window, QDialog):
        default = [one for one in buttons if one.isDefault()]
        yield from (f"Enter: {told(one)}" for one in default if primary and one not in primary)


def leave(window: QWidget, main: QWidget) -> None:
    """Press Esc until a dialog has gone; some clean up before they do."""
    for _ in range(2):  # the first one may empty a line of search
        if window is not main and shiboken6.isValid(window) and window.isVisible():
            window.window().activateWindow()
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
            QApplication.processEvents()  # some leave once the keyboard is elsewhere
    if window is not main:
        until(lambda: not shiboken6.isValid(window) or not window.isVisible())


def test_letters_of_menus_are_for_one_thing_each(stage: Stage) -> None:
    found = dict(shared_letters("the bar", stage.window.menuBar().actions()))
    assert len(found) > 8
    assert {name: letters for name, letters in found.items() if letters} == {}


def shared_letters(name: str, actions: Sequence[QAction]) -> Iterator[tuple[str, list[str]]]:
    yield name, twice([mnemonic(one.text()) for one in actions])
    for one in actions:
        menu = one.menu()
        if isinstance(menu, QMenu):
            yield from shared_letters(menu.title(), menu.actions())
