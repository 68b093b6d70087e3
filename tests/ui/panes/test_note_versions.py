"""Tests of the list of every text that a note had."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.panes.note_versions import NoteText, NoteVersions

VERSIONS = [
    NoteText("one\ntwo\nthree", "2026-11-22T12:00:00.000Z"),
    NoteText("one\n2", "2026-11-21T12:00:00.000Z"),
    NoteText("one", "2026-11-20T12:00:00.000Z"),
]


def opened(qtbot: QtBot, versions: list[NoteText], now: str) -> NoteVersions:
    dialog = NoteVersions(versions, now)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot) -> NoteVersions:
    return opened(qtbot, VERSIONS, "one\ntwo\nthree")


def times(dialog: NoteVersions) -> QListWidget:
    return dialog.findChildren(QListWidget)[0]


def text(dialog: NoteVersions) -> QPlainTextEdit:
    return dialog.findChildren(QPlainTextEdit)[0]


def restore(dialog: NoteVersions) -> QPushButton:
    buttons = dialog.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == "Restore this version")


def marked(dialog: NoteVersions) -> list[str]:
    return [mark.cursor.block().text() for mark in text(dialog).extraSelections()]


def hint(dialog: NoteVersions) -> str:
    return dialog.findChildren(QLabel)[0].text()


def test_versions_are_listed_and_the_newest_is_shown(dialog: NoteVersions) -> None:
    assert times(dialog).count() == 3
    assert times(dialog).item(0).text().endswith("(now)")
    assert "26" in times(dialog).item(1).text()
    assert text(dialog).toPlainText() == "one\ntwo\nthree"
    assert text(dialog).isReadOnly()
    assert not restore(dialog).isEnabled()


def test_what_differs_is_marked_and_told(dialog: NoteVersions) -> None:
    times(dialog).setCurrentRow(1)
    assert marked(dialog) == ["2"]
    assert "coloured" in hint(dialog)

    times(dialog).setCurrentRow(2)
    assert marked(dialog) == []
    assert "All of these" in hint(dialog)


def test_an_older_version_can_be_restored(dialog: NoteVersions, qtbot: QtBot) -> None:
    times(dialog).setCurrentRow(1)

    with qtbot.waitSignal(dialog.restore_wanted) as wanted:
        restore(dialog).click()

    assert wanted.args == ["one\n2"]
    assert not dialog.isVisible()


def test_a_text_can_be_gone_to(dialog: NoteVersions) -> None:
    dialog.choose("one")
    assert times(dialog).currentRow() == 2
    dialog.choose("no such text")
    assert times(dialog).currentRow() == 2


def test_a_note_that_was_never_written_has_none(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [], "")

    assert "Nothing" in hint(dialog)
    assert not restore(dialog).isEnabled()


def test_hostile_text_is_plain_and_quick(qtbot: QtBot) -> None:
    evil = "<b>x</b>\u202e" + "y" * 100_000
    dialog = opened(qtbot, [NoteText(evil, "bad date")], "")

    assert text(dialog).toPlainText().startswith("<b>x</b>y")
