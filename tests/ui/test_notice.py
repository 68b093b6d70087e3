"""A word goes outside only when nobody looks at the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimerEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.notice import Notice


@pytest.fixture
def alerts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []
    monkeypatch.setattr(QApplication, "alert", lambda _window: told.append("alert"))
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, _title, text, *_: told.append(text)
    )
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    return told


@pytest.mark.parametrize("has_tray", [True, False])
def test_out_of_sight_it_is_told(
    qtbot: QtBot, alerts: list[str], monkeypatch: pytest.MonkeyPatch, has_tray: bool
) -> None:
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: has_tray)
    window = QWidget()
    qtbot.addWidget(window)
    notice = Notice(window, QIcon())
    assert notice.tell("Added 3 papers.")
    assert alerts == ["alert", "Added 3 papers."][: 1 + has_tray]
    notice._on_message_clicked()
    notice.timerEvent(QTimerEvent(0))


def test_in_sight_it_is_not(
    qtbot: QtBot, alerts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QApplication, "activeWindow", lambda: window)
    assert not Notice(window, QIcon()).tell("Added 3 papers.")
    assert alerts == []
