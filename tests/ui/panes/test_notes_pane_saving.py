"""Tests that no note is lost or mixed up, whoever writes, on a real session and library."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.services.importing import commit
from desktop.ui.panes.note_versions import NoteVersions
from desktop.ui.panes.notes_pane import NotesPane
from desktop.ui.session import Session
from desktop.ui.widgets.banner import Banner
from tests.services.making import SHEEP, SOCKS, TEA, made
from tests.ui.panes.notes import (
    answered,
    editor,
    has,
    said,
    show,
    stored,
    text,
    versions,
    write_elsewhere,
)


@pytest.fixture
def ids(session: Session) -> tuple[int, ...]:
    return commit(session.library, [made(TEA, SOCKS, SHEEP)]).papers


@pytest.fixture
def pane(session: Session, ids: tuple[int, ...], qtbot: QtBot) -> NotesPane:
    with session.library.open() as library:
        library.notes.save(ids[0], "# Tea\n\nStirred.")
    pane = NotesPane(session)
    qtbot.addWidget(pane)
    pane.resize(400, 600)
    pane.show()
    qtbot.waitActive(pane)
    return pane


def test_what_is_typed_is_saved_and_told(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[1], "", qtbot)
    pane.focus_editor()

    qtbot.keyClicks(QApplication.focusWidget(), "Good\u00a0idea")
    assert "Saving…" in said(pane)

    qtbot.waitUntil(has(session, ids[1], "Good\u00a0idea"))
    qtbot.waitUntil(lambda: "Saved" in said(pane))
    assert "2 words" in said(pane)


def test_leaving_the_text_saves_it(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[1], "", qtbot)
    pane.focus_editor()
    qtbot.keyClicks(editor(pane), "one")

    editor(pane).clearFocus()

    assert "Saving…" in said(pane)
    qtbot.waitUntil(has(session, ids[1], "one"), timeout=900)


def test_notes_of_papers_walked_over_while_typing_stay_apart(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[1], "", qtbot)
    qtbot.keyClicks(editor(pane), "socks")
    pane.show_paper(ids[2])
    qtbot.keyClicks(editor(pane), "!")
    qtbot.waitUntil(lambda: text(pane) == "")
    qtbot.keyClicks(editor(pane), "sheep")
    pane.show_paper(ids[1])
    qtbot.waitUntil(lambda: text(pane) == "socks!")
    pane.show_paper(None)

    qtbot.waitUntil(has(session, ids[1], "socks!"))
    qtbot.waitUntil(has(session, ids[2], "sheep"))
    assert stored(session, ids[0]) == "# Tea\n\nStirred."


def test_coming_back_before_the_note_is_saved_shows_what_was_typed(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[1], "", qtbot)
    for number in range(20):
        qtbot.keyClicks(editor(pane), str(number % 10))
        pane.show_paper(ids[2])
        pane.show_paper(ids[1])
        answered(session, qtbot)
        assert text(pane) == ("01234567890123456789")[: number + 1]


def test_walking_over_notes_changes_none(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    with session.library.open() as library:
        library.notes.save(ids[1], "a\r\nb\x0bc")
        revision = library.history.revision()

    for paper in (*ids, *ids, None):
        pane.show_paper(paper)
        answered(session, qtbot)
        pane.flush()
    answered(session, qtbot)

    with session.library.open() as library:
        assert library.history.revision() == revision
    assert stored(session, ids[1]) == "a\r\nb\x0bc"


def test_flush_saves_at_once(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[1], "", qtbot)
    qtbot.keyClicks(editor(pane), "last words")

    pane.flush()
    session.close()

    with session.library.open():
        assert stored(session, ids[1]) == "last words"


def test_a_note_that_another_program_wrote_is_taken_over(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "# Tea\n\nStirred.", qtbot)
    cursor = editor(pane).textCursor()
    cursor.setPosition(3)
    editor(pane).setTextCursor(cursor)

    write_elsewhere(session, ids[0], "# Tea\n\nStirred twice.")

    qtbot.waitUntil(lambda: text(pane) == "# Tea\n\nStirred twice.")
    assert editor(pane).textCursor().position() == 3
    pane.flush()
    assert versions(session, ids[0]) == ["# Tea\n\nStirred twice.", "# Tea\n\nStirred."]


def test_a_note_whose_change_is_undone_is_taken_over(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "# Tea\n\nStirred.", qtbot)
    qtbot.keyClicks(editor(pane), "x")
    pane.flush()
    qtbot.waitUntil(has(session, ids[0], "x# Tea\n\nStirred."))

    session.undo()
    qtbot.waitUntil(lambda: text(pane) == "# Tea\n\nStirred.")
    session.redo()
    qtbot.waitUntil(lambda: text(pane) == "x# Tea\n\nStirred.")


def test_when_two_write_at_once_both_texts_are_kept_and_can_be_compared(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "# Tea\n\nStirred.", qtbot)
    write_elsewhere(session, ids[0], "theirs", noticed=False)
    qtbot.keyClicks(editor(pane), "mine ")
    session.look_around()

    banner = pane.findChildren(Banner)[0]
    qtbot.waitUntil(banner.isVisible)
    assert any("changed elsewhere" in words for words in said(pane))
    assert text(pane) == "mine # Tea\n\nStirred."
    qtbot.waitUntil(has(session, ids[0], "mine # Tea\n\nStirred."))
    assert versions(session, ids[0]) == ["mine # Tea\n\nStirred.", "theirs", "# Tea\n\nStirred."]

    banner.action_chosen.emit()
    qtbot.waitUntil(lambda: bool(pane.findChildren(NoteVersions)))
    dialog = pane.findChildren(NoteVersions)[0]
    restore = next(b for b in dialog.findChildren(QPushButton) if "Restore" in b.text())
    restore.click()

    assert text(pane) == "theirs"
    assert not banner.isVisible()
    qtbot.waitUntil(has(session, ids[0], "theirs"))


def test_a_version_is_restored_and_the_restoring_can_be_undone(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "# Tea\n\nStirred.", qtbot)
    qtbot.keyClicks(editor(pane), "new ")

    pane.show_versions()
    qtbot.waitUntil(lambda: bool(pane.findChildren(NoteVersions)))
    dialog = pane.findChildren(NoteVersions)[0]
    dialog.choose("# Tea\n\nStirred.")
    next(b for b in dialog.findChildren(QPushButton) if "Restore" in b.text()).click()

    assert text(pane) == "# Tea\n\nStirred."
    qtbot.waitUntil(has(session, ids[0], "# Tea\n\nStirred."))
    editor(pane).undo()
    assert text(pane) == "new # Tea\n\nStirred."
