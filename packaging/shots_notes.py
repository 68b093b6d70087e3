"""Pictures of notes: links to papers, offered, previewed and followed back; versions compared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from desktop.ui.action_spec import Do
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.note_bars import NoteMode
from desktop.ui.panes.note_editor import NoteEditor
from desktop.ui.panes.note_linking import NoteLinking
from desktop.ui.panes.note_page import NotePage
from desktop.ui.panes.page_backlinks import BACKLINKS_LINK
from desktop.ui.panes.page_view import PageView
from shots_window import grab, settle, until, window

_LINKING = """# What is new

- [x] read it
- [ ] compare with {link} and [[Otters at Noon]]

The bound of $O(n \\log n)$ is that of {link}, but for a constant.
"""


_BEFORE = """# What is new

The old measure is cheap: one pass, no tuning.

> Worth a look.

- [ ] read the appendix
"""
_AFTER = """# What is new

The measure is **cheap**: one pass and no tuning at all.

> Worth a second look before Friday.

- [x] read the appendix
- [ ] ask about table 3
"""
_TEMPLATE = """# {{title}}

{{authors}}, {{date}}. Read on {{today}}, from {{digest}}.

## What is new

## What I doubt
"""


def offered(folder: Path, path: Path, look: str) -> None:
    """Show what may be meant while a link is typed."""
    with window(folder, look) as shown:
        _write(shown, "# What is new\n\nAs in ")
        QTest.keyClicks(_editor(shown), "[[lea")
        linking = _editor(shown).findChildren(NoteLinking)[0]
        until(lambda: linking.is_open)
        grab(shown, path)


def linked(folder: Path, path: Path, look: str) -> None:
    """Show a note with links beside its preview."""
    with window(folder, look) as shown:
        shown.resize(1600, 900)
        _write(shown, _LINKING.format(link=_link(shown)))
        shown.notes.set_mode(NoteMode.BESIDE)
        preview = shown.notes.findChildren(NotePage)[0]
        until(lambda: "href" in preview.document().toHtml())
        settle()
        grab(shown, path)


def linked_back(folder: Path, path: Path, look: str) -> None:
    """Show the notes that link to a paper, at the end of its page."""
    with window(folder, look) as shown:
        _write(shown, _LINKING.format(link=_link(shown)))
        shown.notes.flush()
        settle()
        shown.list.select(shown.list.ids()[3])
        settle()
        page = shown.detail.findChildren(PageView)[0]
        page.own_link_clicked.emit(BACKLINKS_LINK)
        settle()
        page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
        grab(shown, path)


def compared(folder: Path, path: Path, look: str) -> None:
    """Show what became of an earlier version of a note."""
    from desktop.ui.panes.note_versions import NoteVersions

    with window(folder, look) as shown:
        paper = shown.list.ids()[1]
        with shown.session.library.open() as library:
            library.notes.save(paper, _BEFORE)
            library.notes.save(paper, _AFTER)
        shown.list.select(paper)
        settle()
        shown.notes.show_versions()
        until(lambda: bool(shown.notes.findChildren(NoteVersions)))
        settle()
        grab(shown.notes.findChildren(NoteVersions)[0], path)


def templates(folder: Path, path: Path, look: str) -> None:
    """Show the templates of notes."""
    from desktop.model.note_template import NoteTemplate
    from desktop.ui.dialogs.templates_dialog import TemplatesDialog

    with window(folder, look) as shown:
        with shown.session.library.open() as library:
            library.note_templates.save(NoteTemplate("Reading group", _TEMPLATE, for_new=True))
            library.note_templates.save(NoteTemplate("Short", "{{today}}: "))
        shown.action(Do.NOTE_TEMPLATES).trigger()
        until(lambda: bool(shown.findChildren(TemplatesDialog)))
        settle()
        grab(shown.findChildren(TemplatesDialog)[0], path)


def _write(shown: MainWindow, text: str) -> None:
    shown.list.select(shown.list.ids()[1])
    settle()
    shown.action(Do.WRITE_NOTE).trigger()
    _editor(shown).load("")
    _editor(shown).insertPlainText(text)
    _editor(shown).moveCursor(QTextCursor.MoveOperation.End)


def _link(shown: MainWindow) -> str:
    """Return a link to the fourth paper."""
    from desktop.model.note_links import link_to

    wanted = shown.list.ids()[3]
    with shown.session.library.open() as library:
        key = library.exports.give_key(wanted)
        [paper] = library.papers.get([wanted])
    return link_to(key, paper.title)


def _editor(shown: MainWindow) -> NoteEditor:
    return shown.notes.findChildren(NoteEditor)[0]


SHOTS: dict[str, Callable[[Path, Path, str], None]] = {
    "note-link-offered": offered,
    "note-links": linked,
    "note-linked-back": linked_back,
    "note-versions": compared,
    "note-templates": templates,
}
