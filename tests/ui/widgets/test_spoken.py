"""What is said aloud, and what names have whom no label stands beside."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets import spoken


def test_an_announcement_says_its_words(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def take(event: QAccessibleAnnouncementEvent) -> None:
        said.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    widget = QWidget()
    qtbot.addWidget(widget)

    spoken.announce(widget, "12 papers")
    spoken.announce(widget, "Not saved", urgent=True)

    kinds = QAccessible.AnnouncementPoliteness
    assert said == [("12 papers", kinds.Polite), ("Not saved", kinds.Assertive)]


def test_a_box_of_choices_has_a_label_that_nobody_sees(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    box = QComboBox(host)
    box.addItem("Any")

    spoken.label_unseen(box, "From year")

    interface = QAccessible.queryAccessibleInterface(box)
    [(label, _)] = interface.relations(QAccessible.RelationFlag.Label)
    assert label.text(QAccessible.Text.Name) == "From year"
    assert label.state().invisible


def test_the_button_that_empties_a_line_has_a_name(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    spoken.let_clear(line, QIcon(), "Clear")
    line.setText("moss")
    [button] = line.findChildren(QToolButton)
    assert (button.accessibleName(), button.toolTip()) == ("Clear", "Clear")
    button.click()
    assert line.text() == ""
