from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.paper_field import PaperField


def field(qtbot: QtBot, lines: int = 1) -> PaperField:
    made = PaperField("&Title", lines, "hint")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(("lines", "kind"), [(1, QLineEdit), (3, QPlainTextEdit)])
def test_a_text_that_nobody_touches_comes_back_as_it_was(
    qtbot: QtBot, lines: int, kind: type[object]
) -> None:
    one = field(qtbot, lines)
    one.show_text("Tides\r\nin\u2028Teacups")

    assert isinstance(one.editor, kind)
    assert one.text() == "Tides\r\nin\u2028Teacups"
    qtbot.keyClicks(one.editor, "x")
    assert "x" in one.text()


def test_what_digests_say_is_shown_while_it_differs_and_restored(qtbot: QtBot) -> None:
    one = field(qtbot)
    one.show_text("Tides")
    one.show_said("Tides in <b>Teacups</b>", "Tides in <b>Teacups</b>")
    assert one.said.isVisible()
    assert one.said.text() == "Digests say: Tides in <b>Teacups</b>"
    assert one.said.textFormat() is Qt.TextFormat.PlainText
    assert one.restore.accessibleName() == "Restore: Title"

    one.restore.setFocus()
    with qtbot.waitSignal(one.changed):
        one.restore.click()

    assert one.text() == "Tides in <b>Teacups</b>"
    assert not one.said.isVisible()
    assert not one.restore.isVisible()
    qtbot.keyClicks(one.editor, "x")
    assert one.restore.isVisible()


def test_where_digests_say_nothing_nothing_is_shown(qtbot: QtBot) -> None:
    one = field(qtbot)
    one.show_said("", "")
    one.show_text("Tides")
    assert not one.said.isVisible()

    one.show_said("", "4 authors")
    assert one.said.text() == "Digests say: 4 authors"
    one.restore.click()
    assert one.text() == ""


def test_a_very_long_text_is_shown_in_part_and_restored_whole(qtbot: QtBot) -> None:
    one = field(qtbot, 6)
    said = "word " * 2_000
    one.show_said(said, said)

    assert len(one.said.text()) < 4_000
    one.restore.click()
    assert one.text() == said


def test_a_fault_is_said_to_eyes_and_ears(qtbot: QtBot) -> None:
    one = field(qtbot)
    one.show_fault("This is not a date.")
    assert one.fault.isVisible()
    assert one.editor.accessibleName() == "Title"
    assert one.editor.accessibleDescription() == "This is not a date."

    one.show_fault("")
    assert not one.fault.isVisible()
    assert one.editor.accessibleDescription() == ""
