"""Commands about notes, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.model.note_template import NoteTemplate
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.templates_dialog import TemplatesDialog
from desktop.ui.main_window import MainWindow
from tests.windows import Open, import_through_dialog


@pytest.fixture
def window(open_window: Open, qtbot: QtBot, sample: Path) -> MainWindow:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.list.count() > 3 and window.list.current_id() is not None)
    return window


def keep(window: MainWindow, *templates: NoteTemplate) -> None:
    with window.session.library.open() as library:
        for template in templates:
            library.note_templates.save(template)


def title(window: MainWindow) -> str:
    paper = window.session.paper_now(window.list.current_id() or 0)
    assert paper is not None
    return paper.title


def test_a_new_note_begins_with_its_template_and_one_that_is_there_does_not(
    window: MainWindow, qtbot: QtBot
) -> None:
    keep(window, NoteTemplate("Usual", "## {{title}}\n", for_new=True))
    window.action(Do.WRITE_NOTE).trigger()
    qtbot.waitUntil(lambda: window.notes.note() == f"## {title(window)}\n")
    window.notes.insert("Mine.")
    window.action(Do.WRITE_NOTE).trigger()
    with qtbot.waitCallback() as done:
        window.session.read(lambda library: library.history.revision(), done)
    assert window.notes.note() == f"## {title(window)}\nMine."


def test_a_note_that_is_left_as_it_began_is_none(window: MainWindow, qtbot: QtBot) -> None:
    keep(window, NoteTemplate("Usual", "## {{title}}\n", for_new=True))
    window.action(Do.WRITE_NOTE).trigger()
    qtbot.waitUntil(lambda: bool(window.notes.note()))
    window.notes.flush()
    assert window.notes.note() == ""


def test_a_template_is_chosen_and_filled_in(window: MainWindow, qtbot: QtBot) -> None:
    keep(window, NoteTemplate("One", "1"), NoteTemplate("Two & a half", "{{key}}: {{title}}"))
    window.notes.insert("Before. ")
    window.action(Do.INSERT_TEMPLATE).trigger()

    def offered() -> QMenu | None:
        menus = window.findChildren(QMenu)
        return next((m for m in menus if m.actions() and m.actions()[0].text() == "One"), None)

    qtbot.waitUntil(lambda: offered() is not None)
    menu = offered()
    assert menu is not None
    assert [action.text() for action in menu.actions()][1] == "Two && a half"
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: title(window) in window.notes.note())
    paper = window.session.paper_now(window.list.current_id() or 0)
    assert paper is not None
    assert window.notes.note() == f"Before. {paper.key}: {paper.title}"


def test_without_any_there_is_the_window_to_write_one(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.INSERT_TEMPLATE).trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(TemplatesDialog)))
    window.action(Do.NOTE_TEMPLATES).trigger()
    (dialog,) = window.findChildren(TemplatesDialog)
    assert dialog.isVisible()
