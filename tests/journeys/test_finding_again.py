"""What was just written or decided is found at once, in the window as it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.ui.action_spec import Do
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.list_model import Role
from desktop.ui.panes.list_view import ListView
from desktop.ui.panes.note_editor import NoteEditor
from tests.windows import Open, import_through_dialog


@pytest.fixture
def window(open_window: Open, qtbot: QtBot, sample: Path) -> MainWindow:
    """A window that shows all papers of the sample."""
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    window.go(Place(Shelf.ALL))
    qtbot.waitUntil(lambda: window.list.count() == 24)
    window.list.select(3)
    return window


def ask(window: MainWindow, qtbot: QtBot, query: str) -> None:
    window.search.focus_search()
    qtbot.waitUntil(window.search.box.hasFocus)
    qtbot.keyClicks(window.search.box, query)


def finds(window: MainWindow, *papers: int) -> bool:
    return list(window.list.ids()) == list(papers)


def test_a_note_is_found_as_soon_as_it_is_saved(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.WRITE_NOTE).trigger()
    editor = window.notes.findChild(NoteEditor)
    assert editor is not None
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, "Rather quizzical results.")
    ask(window, qtbot, "note:quizzical")
    qtbot.waitUntil(lambda: finds(window, 3))
    line = window.list.findChild(ListView).model().index(0, 0)
    qtbot.waitUntil(lambda: line.data(Role.HITS).excerpt == "Note: Rather quizzical results.")


def test_tags_stars_and_states_join_the_search_that_stands(
    window: MainWindow, qtbot: QtBot
) -> None:
    ask(window, qtbot, "tag:odd")
    qtbot.waitUntil(lambda: finds(window))
    window.session.tag([3], "odd")
    qtbot.waitUntil(lambda: finds(window, 3))
    ask(window, qtbot, "tag:odd is:starred")
    qtbot.waitUntil(lambda: finds(window))
    window.session.set_star([3], starred=True)
    qtbot.waitUntil(lambda: finds(window, 3))
    window.action(Do.LATER).trigger()
    ask(window, qtbot, "is:later")
    qtbot.waitUntil(lambda: finds(window, 3))
