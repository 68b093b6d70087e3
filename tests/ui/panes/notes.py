"""A notes pane as a person sees it, and the notes that the library has."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.panes.note_editor import NoteEditor
from desktop.ui.panes.notes_pane import NotesPane
from desktop.ui.session import Session
from tests.others import run_program

WRITE = """
import sys
from pathlib import Path
from desktop.store.library import Library
with Library(Path(sys.argv[1])).open() as library:
    library.notes.save(int(sys.argv[2]), sys.argv[3])
"""


def editor(pane: NotesPane) -> NoteEditor:
    return pane.findChildren(NoteEditor)[0]


def text(pane: NotesPane) -> str | None:
    return editor(pane).text() if editor(pane).isVisible() else None


def show(pane: NotesPane, paper: int, expected: str, qtbot: QtBot) -> None:
    pane.show_paper(paper)
    qtbot.waitUntil(lambda: text(pane) == expected)


def stored(session: Session, paper: int) -> str:
    with session.library.open() as library:
        return library.notes.text(paper)


def versions(session: Session, paper: int) -> list[str]:
    with session.library.open() as library:
        return [version.text for version in library.notes.versions(paper)]


def has(session: Session, paper: int, note: str) -> Callable[[], bool]:
    return lambda: stored(session, paper) == note


def said(pane: NotesPane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def write_elsewhere(session: Session, paper: int, note: str, *, noticed: bool = True) -> None:
    """Let another program change a note, and the session notice."""
    run_program(WRITE, session.folder, paper, note)
    if noticed:
        session.look_around()


def answered(session: Session, qtbot: QtBot) -> None:
    """Wait until everything has been answered that was asked so far."""
    for _lane in range(2):
        with qtbot.waitCallback() as done:
            session.read(lambda library: library.history.revision(), done)
