"""The manual is read, searched, and loads nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.manual import Page
from desktop.ui import theme
from desktop.ui.manual_window import ManualWindow

PAGES = [
    Page("one", "Herons", "# Herons\n\nThey wait. [Far](https://example.org)\n\n![A](window)\n"),
    Page("two", "Otters", "# Otters\n\nThey swim, swim and dive.\n"),
]


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(host: QWidget, qtbot: QtBot) -> ManualWindow:
    host.show()
    dialog = ManualWindow("Manual", PAGES, host)
    dialog.show()
    qtbot.waitUntil(lambda: "They wait" in dialog.page.toPlainText())
    return dialog


def titles(dialog: ManualWindow) -> list[str]:
    return [dialog.contents.item(row).text() for row in range(dialog.contents.count())]


def test_pages_are_walked(dialog: ManualWindow, qtbot: QtBot) -> None:
    assert titles(dialog) == ["Herons", "Otters"]
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "They swim" in dialog.page.toPlainText())
    qtbot.keyClick(dialog.search, Qt.Key.Key_Up)
    assert "They wait" in dialog.page.toPlainText()
    dialog.show_page("two")
    assert "They swim" in dialog.page.toPlainText()
    dialog.reject()


def test_a_search_finds_pages_and_places(dialog: ManualWindow, qtbot: QtBot) -> None:
    dialog.search.setText("SWIM")
    assert titles(dialog) == ["Otters"]
    qtbot.waitUntil(lambda: dialog.page.textCursor().selectedText().lower() == "swim")
    first = dialog.page.textCursor().position()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.page.textCursor().position() > first
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.page.textCursor().position() == first
    dialog.search.setText("geese")
    assert dialog.nothing.isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert titles(dialog) == ["Herons", "Otters"]
    assert dialog.isVisible()
    dialog.reject()


def test_links_are_handed_on_and_the_look_is_followed(
    dialog: ManualWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    with qtbot.waitSignal(dialog.link_wanted) as wanted:
        dialog.page.anchorClicked.emit(QUrl("https://example.org"))
    assert wanted.args == [QUrl("https://example.org")]
    theme.apply(qapp, "dark")
    assert "They wait" in dialog.page.toPlainText()
    theme.apply(qapp, "light")
    dialog.reject()
