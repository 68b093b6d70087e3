"""Tests of the list of every text that a note had."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from desktop.model.text_changes import changes
from desktop.ui.panes.note_versions import (
    Against,
    Done,
    NoteText,
    NoteVersions,
)

VERSIONS = [
    NoteText("one\ntwo and three", "2026-11-22T12:00:00.000Z"),
    NoteText("one\n2 and three", "2026-11-21T12:00:00.000Z"),
    NoteText("one", "2026-11-20T12:00:00.000Z"),
]


def at_once(before: str, after: str, done: Done) -> None:
    done(changes(before, after))


def opened(qtbot: QtBot, versions: list[NoteText], now: str) -> NoteVersions:
    dialog = NoteVersions(versions, now, at_once)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot) -> NoteVersions:
    return opened(qtbot, VERSIONS, VERSIONS[0].text)


def marked(dialog: NoteVersions) -> str:
    """Return the text with what is underlined and what is struck out."""
    found = ""
    cursor = QTextCursor(dialog.text.document())
    while not cursor.atEnd():
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        sign, format_ = cursor.selectedText(), cursor.charFormat()
        mark = "+" if format_.fontUnderline() else "-" if format_.fontStrikeOut() else ""
        found += f"{mark}{sign}"
        cursor.clearSelection()
    return found


def test_versions_are_listed_and_the_one_before_is_compared(dialog: NoteVersions) -> None:
    assert dialog.times.count() == 3
    assert dialog.times.item(0).text().endswith("(now)")
    assert "26" in dialog.times.item(1).text()
    assert dialog.times.currentRow() == 1
    assert dialog.text.isReadOnly()
    assert marked(dialog).replace("-\u2029", "\u2029") == "one\u2029-2+t+w+o and three"
    assert dialog.hint.text() == "Underlined: added (1 word). Struck out: removed (1 word)."
    assert dialog.restore.isEnabled()


def test_what_is_compared_is_chosen(dialog: NoteVersions) -> None:
    dialog.against.setCurrentIndex(Against.BEFORE)
    assert marked(dialog).startswith("one+\u2029+2")
    assert "removed (0 words)" in dialog.hint.text()

    dialog.times.setCurrentRow(2)
    assert marked(dialog) == "+o+n+e"

    dialog.against.setCurrentIndex(Against.NOTHING)
    assert marked(dialog) == "one"
    assert dialog.hint.text() == ""


def test_the_note_as_it_is_differs_in_nothing(dialog: NoteVersions) -> None:
    dialog.times.setCurrentRow(0)
    assert dialog.hint.text() == "There is no difference."
    assert not dialog.restore.isEnabled()


def test_an_older_version_can_be_restored(dialog: NoteVersions, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.restore_wanted) as wanted:
        dialog.restore.click()

    assert wanted.args == [VERSIONS[1].text]
    assert not dialog.isVisible()


def test_a_text_can_be_gone_to(dialog: NoteVersions) -> None:
    dialog.choose("one")
    assert dialog.times.currentRow() == 2
    dialog.choose("no such text")
    assert dialog.times.currentRow() == 2


def test_an_answer_that_comes_late_is_not_shown(qtbot: QtBot) -> None:
    waiting: list[tuple[str, str, Done]] = []
    dialog = NoteVersions(VERSIONS, VERSIONS[0].text, lambda *asked: waiting.append(asked))
    qtbot.addWidget(dialog)
    dialog.times.setCurrentRow(2)
    for before, after, done in reversed(waiting):
        done(changes(before, after))
    assert marked(dialog).startswith("one+\u2029+t")


def test_a_note_that_was_never_written_has_none(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [], "")

    assert "Nothing" in dialog.hint.text()
    assert not dialog.restore.isEnabled()


def test_hostile_text_is_plain_and_quick(qtbot: QtBot) -> None:
    evil = "<b>x</b>\u202e" + "y" * 100_000
    dialog = opened(qtbot, [NoteText(evil, "bad date")], "")

    assert dialog.text.toPlainText().startswith("<b>x</b>y")
