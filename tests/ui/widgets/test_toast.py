"""Tests of the toast: it offers a way back, waits for those who look at it, and leaves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QIcon
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.toast import Toast


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    qtbot.waitActive(window)
    return window


@pytest.fixture
def toast(window: QWidget) -> Iterator[Toast]:
    return Toast(window, QIcon())


def action(toast: Toast) -> QPushButton:
    return toast.findChild(QPushButton)


def close(toast: Toast) -> QToolButton:
    return toast.findChild(QToolButton)


def enter(toast: Toast) -> None:
    here = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))


def leave(toast: Toast) -> None:
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))


def test_it_says_what_was_done_at_the_bottom_of_its_window(
    toast: Toast, window: QWidget, qtbot: QtBot
) -> None:
    assert toast.isHidden()
    toast.show_message("Skipped 3 papers", "Undo")
    assert toast.findChild(QLabel).text() == "Skipped 3 papers"
    assert action(toast).text() == "Undo"
    qtbot.waitUntil(lambda: toast.geometry().bottom() == 600 - 16 - 1)
    assert toast.geometry().center().x() == pytest.approx(400, abs=1)
    window.resize(500, 400)
    assert toast.geometry().bottom() == 400 - 16 - 1
    assert toast.geometry().center().x() == pytest.approx(250, abs=1)


def test_it_leaves_by_itself(toast: Toast, qtbot: QtBot) -> None:
    with qtbot.waitSignal(toast.dismissed):
        toast.show_message("Skipped 3 papers", "Undo", seconds=0.05)
    qtbot.waitUntil(toast.isHidden)


def test_its_action_is_told_before_it_leaves(toast: Toast, qtbot: QtBot) -> None:
    toast.show_message("Skipped 3 papers", "Undo")
    with qtbot.waitSignals([toast.action_chosen, toast.dismissed], order="strict"):
        qtbot.mouseClick(action(toast), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(toast.isHidden)


@pytest.mark.parametrize("way", ["button", "escape"])
def test_it_can_be_dismissed(toast: Toast, qtbot: QtBot, way: str) -> None:
    toast.show_message("Skipped 3 papers", "Undo")
    action(toast).setFocus()
    with qtbot.waitSignal(toast.dismissed), qtbot.assertNotEmitted(toast.action_chosen):
        if way == "button":
            qtbot.mouseClick(close(toast), Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(action(toast), Qt.Key.Key_Escape)
    qtbot.waitUntil(toast.isHidden)


def test_it_is_dismissed_once(toast: Toast, qtbot: QtBot) -> None:
    toast.show_message("Skipped 3 papers")
    toast.dismiss()
    with qtbot.assertNotEmitted(toast.dismissed):
        toast.dismiss()


def test_it_waits_while_the_mouse_is_on_it(toast: Toast, qtbot: QtBot) -> None:
    toast.show_message("Skipped 3 papers", "Undo", seconds=0.2)
    enter(toast)
    with qtbot.assertNotEmitted(toast.dismissed, wait=400):
        assert toast.isVisible()
    leave(toast)
    with qtbot.waitSignal(toast.dismissed, timeout=5_000):
        pass


def test_it_waits_while_the_keyboard_is_on_it(toast: Toast, window: QWidget, qtbot: QtBot) -> None:
    toast.show_message("Skipped 3 papers", "Undo", seconds=0.2)
    action(toast).setFocus()
    leave(toast)
    with qtbot.assertNotEmitted(toast.dismissed, wait=400):
        assert toast.isVisible()
    action(toast).clearFocus()
    with qtbot.waitSignal(toast.dismissed, timeout=5_000):
        pass


def test_a_new_message_takes_the_place_of_the_one_before(toast: Toast, qtbot: QtBot) -> None:
    toast.show_message("Skipped 3 papers", "Undo", seconds=0.2)
    toast.dismiss()
    toast.show_message("Imported 77 papers")
    qtbot.waitUntil(lambda: not toast.is_leaving())
    assert toast.isVisible()
    assert toast.findChild(QLabel).text() == "Imported 77 papers"
    assert action(toast).isHidden()


def test_a_long_message_wraps_inside_the_window(toast: Toast, window: QWidget) -> None:
    window.resize(400, 400)
    toast.show_message("Imported 77 papers, of which 5 were seen before. " * 4, "Undo")
    assert window.rect().contains(toast.geometry().adjusted(0, 0, 0, -12))


def test_it_makes_itself_heard(toast: Toast, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    toast.show_message("Skipped 3 papers", "Undo")
    assert heard == ["Skipped 3 papers"]
    assert toast.accessibleName() == "Skipped 3 papers"
    assert close(toast).accessibleName() == "Dismiss"


def test_a_second_action(toast: Toast, qtbot: QtBot) -> None:
    toast.show_message("Added 3 papers", "Undo", other="Show papers")
    undo, show = (button for button in toast.findChildren(QPushButton) if button.isVisible())
    assert (undo.text(), show.text()) == ("Undo", "Show papers")
    with qtbot.waitSignal(toast.other_chosen), qtbot.waitSignal(toast.dismissed):
        show.click()
    toast.show_message("Skipped 3 papers", "Undo")
    assert show.isHidden()
