"""Tests of the note of the chosen paper, on a real session and library."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QSplitter, QToolButton
from pytestqt.qtbot import QtBot

from desktop.services.importing import commit
from desktop.ui import theme
from desktop.ui.panes.note_bars import NoteMode
from desktop.ui.panes.note_page import NotePage
from desktop.ui.panes.note_preview import NotePreview
from desktop.ui.panes.note_versions import NoteVersions
from desktop.ui.panes.notes_pane import NotesPane
from desktop.ui.session import Session
from desktop.ui.widgets.safe_browser import SafeBrowser
from tests.services.making import SHEEP, SOCKS, TEA, made
from tests.ui.panes.notes import (
    editor,
    said,
    show,
    text,
)

LONG_WAIT = 60_000


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


def test_with_no_paper_there_is_nothing_to_write(pane: NotesPane) -> None:
    assert text(pane) is None
    assert "Notes" in said(pane)
    pane.focus_editor()
    pane.show_versions()
    pane.flush()
    assert pane.findChildren(NoteVersions) == []


def test_the_note_of_a_paper_is_shown(pane: NotesPane, ids: tuple[int, ...], qtbot: QtBot) -> None:
    show(pane, ids[0], "# Tea\n\nStirred.", qtbot)

    assert "2 words" in said(pane)
    assert "Saved" not in said(pane)


def test_what_is_typed_at_once_belongs_to_the_paper_just_chosen(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "# Tea\n\nStirred.", qtbot)
    pane.show_paper(ids[1])
    pane.focus_editor()
    qtbot.keyClicks(editor(pane), "Socks.")
    pane.flush()

    def notes() -> list[str]:
        with session.library.open() as library:
            return [library.notes.text(id_) for id_ in ids[:2]]

    qtbot.waitUntil(lambda: notes() == ["# Tea\n\nStirred.", "Socks."])


def test_escape_leads_away(pane: NotesPane, ids: tuple[int, ...], qtbot: QtBot) -> None:
    show(pane, ids[1], "", qtbot)

    with qtbot.waitSignal(pane.leave_wanted):
        qtbot.keyClick(editor(pane), Qt.Key.Key_Escape)


def test_a_paper_that_is_gone_leaves_an_empty_pane(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[2], "", qtbot)

    session.undo()
    session.undo()

    qtbot.waitUntil(lambda: text(pane) is None)


def test_text_and_preview_are_shown_as_the_person_likes(
    pane: NotesPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "# Tea\n\nStirred.", qtbot)
    preview = pane.findChildren(NotePreview)[0]
    buttons = {b.text(): b for b in pane.findChildren(QToolButton) if b.isVisible()}
    assert not preview.isVisible()

    buttons["Preview"].click()
    assert pane.mode() is NoteMode.PREVIEW
    assert (editor(pane).isVisible(), preview.isVisible()) == (False, True)
    page = preview.findChildren(SafeBrowser)[0]
    qtbot.waitUntil(lambda: page.toPlainText() == "Tea\nStirred.", timeout=LONG_WAIT)

    buttons["Beside"].click()
    assert (editor(pane).isVisible(), preview.isVisible()) == (True, True)
    qtbot.keyClicks(editor(pane), "# ")
    qtbot.waitUntil(lambda: page.toPlainText() == "# Tea\nStirred.", timeout=LONG_WAIT)

    buttons["Edit"].click()
    assert (editor(pane).isVisible(), preview.isVisible()) == (True, False)


def test_the_preview_follows_the_paper(pane: NotesPane, ids: tuple[int, ...], qtbot: QtBot) -> None:
    pane.set_mode(NoteMode.PREVIEW)
    page = pane.findChildren(SafeBrowser)[0]

    pane.show_paper(ids[0])
    qtbot.waitUntil(lambda: page.toPlainText() == "Tea\nStirred.", timeout=LONG_WAIT)
    pane.show_paper(ids[1])
    qtbot.waitUntil(lambda: page.toPlainText() == "", timeout=LONG_WAIT)


def test_to_write_leads_from_the_preview_to_the_text(
    pane: NotesPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "# Tea\n\nStirred.", qtbot)
    pane.set_mode(NoteMode.PREVIEW)

    pane.focus_editor()

    assert pane.mode() is NoteMode.EDIT
    assert QApplication.focusWidget() is editor(pane)


def test_links_of_the_preview_are_told(
    pane: NotesPane, session: Session, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    with session.library.open() as library:
        library.notes.save(ids[1], "[a long enough link](https://a.example/?q=1)")
    pane.set_mode(NoteMode.PREVIEW)
    pane.show_paper(ids[1])
    page = pane.findChildren(SafeBrowser)[0]
    qtbot.waitUntil(lambda: page.toPlainText() == "a long enough link", timeout=LONG_WAIT)
    places = [QPoint(x, y) for y in range(0, 60, 4) for x in range(0, 200, 8)]
    place = next(place for place in places if page.anchorAt(place))

    with qtbot.waitSignal(pane.link_wanted) as wanted:
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert wanted.args == ["https://a.example/?q=1"]


def test_in_a_narrow_pane_the_preview_stands_below(
    pane: NotesPane, ids: tuple[int, ...], qtbot: QtBot
) -> None:
    show(pane, ids[0], "# Tea\n\nStirred.", qtbot)
    pane.set_mode(NoteMode.BESIDE)
    sides = pane.findChildren(QSplitter)[0]

    pane.resize(900, 600)
    assert sides.orientation() is Qt.Orientation.Horizontal
    pane.resize(400, 600)
    assert sides.orientation() is Qt.Orientation.Vertical


def test_letters_and_look_follow(pane: NotesPane, ids: tuple[int, ...], qtbot: QtBot) -> None:
    show(pane, ids[0], "# Tea\n\nStirred.", qtbot)

    pane.zoom(4)
    assert editor(pane).document().defaultFont().pixelSize() == 21
    pane.zoom(0)
    assert editor(pane).document().defaultFont().pixelSize() == 17
    pane.setPalette(theme.palette(theme.DARK))
    assert "Saving…" not in said(pane)
    assert text(pane) == "# Tea\n\nStirred."


@pytest.mark.parametrize("width", [220, 900])
def test_it_holds_at_any_width(
    pane: NotesPane, ids: tuple[int, ...], qtbot: QtBot, width: int
) -> None:
    show(pane, ids[0], "# Tea\n\nStirred.", qtbot)

    pane.resize(width, 500)

    assert pane.width() == width
    assert pane.minimumSizeHint().width() <= 220


def test_a_box_is_ticked_in_the_preview_by_mouse_and_keyboard(
    pane: NotesPane, ids: tuple[int, ...], session: Session, qtbot: QtBot
) -> None:
    typed = "Tea\n\n- [ ] stir\n- [x] sip\n\n```\n- [ ] code\n```"
    with session.library.open() as library:
        library.notes.save(ids[1], typed)
    show(pane, ids[1], typed, qtbot)
    pane.set_mode(NoteMode.PREVIEW)
    page = pane.findChildren(NotePage)[0]
    qtbot.waitUntil(lambda: page.tasks() == [False, True], timeout=LONG_WAIT)

    block = page.document().find("stir").block()
    box = page.cursorRect(QTextCursor(block)).center() - QPoint(12, 0)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert editor(pane).text() == typed.replace("[ ] stir", "[x] stir")
    qtbot.waitUntil(lambda: page.tasks() == [True, True], timeout=LONG_WAIT)

    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert "[x] stir\n- [ ] sip" in editor(pane).text()
    editor(pane).undo()
    editor(pane).undo()
    assert editor(pane).text() == typed
