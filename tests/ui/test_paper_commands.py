"""Commands about papers act on what is selected."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from desktop.model.paper import Paper
from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.cite_dialog import CiteDialog
from desktop.ui.dialogs.history_dialog import HistoryDialog
from desktop.ui.dialogs.tag_dialog import TagDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.note_editor import NoteEditor
from desktop.ui.panes.page_view import PageView
from tests.windows import Open, import_through_dialog


@pytest.fixture
def window(open_window: Open, qtbot: QtBot, sample: Path) -> MainWindow:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    with qtbot.waitSignal(window.list.found):
        window.go(Place(Shelf.ALL))
    qtbot.waitUntil(lambda: window.list.count() > 3 and window.list.current_id() is not None)
    return window


def marks(window: MainWindow, qtbot: QtBot, paper: int) -> Paper:
    found: list[Paper | None] = []
    window.session.paper(paper, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0] is not None
    return found[0]


@pytest.mark.parametrize(
    ("do", "status"),
    [
        (Do.LATER, Status.LATER),
        (Do.READING, Status.READING),
        (Do.DONE, Status.DONE),
        (Do.SKIP, Status.SKIPPED),
    ],
)
def test_decisions(window: MainWindow, qtbot: QtBot, do: Do, status: Status) -> None:
    paper = window.list.current_id()
    window.action(do).trigger()
    qtbot.waitUntil(lambda: marks(window, qtbot, paper).marks.status is status)
    window.list.select(paper)  # for the list went on
    window.action(Do.INBOX).trigger()
    qtbot.waitUntil(lambda: marks(window, qtbot, paper).marks.status is Status.INBOX)


def test_a_star_goes_on_and_off(window: MainWindow, qtbot: QtBot) -> None:
    paper = window.list.current_id()
    window.action(Do.STAR).trigger()
    qtbot.waitUntil(lambda: marks(window, qtbot, paper).marks.starred)
    window.action(Do.STAR).trigger()
    qtbot.waitUntil(lambda: not marks(window, qtbot, paper).marks.starred)


def test_several_papers_are_tagged_in_a_dialog(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.SELECT_ALL).trigger()
    window.action(Do.TAG).trigger()
    dialog = window.findChild(TagDialog)
    dialog.chosen.emit(["group meeting"], [])
    last = window.list.ids()[-1]
    qtbot.waitUntil(lambda: marks(window, qtbot, last).marks.tags == ("group meeting",))
    window.paper_commands.untag("group meeting")
    qtbot.waitUntil(lambda: marks(window, qtbot, last).marks.tags == ())
    window.paper_commands.tag("other")
    window.paper_commands.rate(3)
    qtbot.waitUntil(lambda: marks(window, qtbot, last).marks.rating == 3)


def test_a_citation_goes_to_the_clipboard(window: MainWindow, qtbot: QtBot) -> None:
    title = marks(window, qtbot, window.list.current_id()).title
    window.action(Do.COPY_CITATION).trigger()
    qtbot.waitUntil(lambda: title.split("  ")[0] in QGuiApplication.clipboard().text())
    assert window.toast.isVisible()


def test_a_style_that_was_chosen_is_used_again(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.COPY_CITATION_AS).trigger()
    dialog = window.findChild(CiteDialog)
    dialog.styles.setCurrentRow(dialog.styles.count() - 1)
    dialog.accept()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith("\\cite{"))
    kept = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    window.action(Do.COPY_CITATION).trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == kept)


def test_a_paper_without_a_link_says_so(window: MainWindow) -> None:
    window.action(Do.OPEN_LINK).trigger()
    assert "no link" in window.toast.accessibleName()


def test_links_open_when_they_may(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toString())) or True
    )
    window.paper_commands.follow("https://example.org/a")
    window.paper_commands.follow("javascript:alert(1)")
    assert opened == ["https://example.org/a"]
    assert "cannot be opened" in window.toast.accessibleName()


def test_space_scrolls_and_then_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    first = window.list.current_id()
    for _ in range(20):
        window.action(Do.PAGE_DOWN).trigger()
        qtbot.wait(1)
    qtbot.waitUntil(lambda: window.list.current_id() != first)
    window.action(Do.PAGE_UP).trigger()


def test_recovered_notes_are_told(window: MainWindow) -> None:
    window.paper_commands.tell_recovered([1])
    assert "Saved a note" in window.toast.accessibleName()
    window.paper_commands.tell_recovered([1, 2])
    assert "2 notes" in window.toast.accessibleName()


def test_the_history_opens_once_and_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.HISTORY).trigger()
    window.action(Do.HISTORY).trigger()

    (dialog,) = window.findChildren(HistoryDialog)
    assert not dialog.isModal()
    qtbot.waitUntil(lambda: dialog.steps.topLevelItemCount() == 2)


def test_what_is_selected_on_the_page_is_quoted_in_the_note(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.findChildren(PageView)[0]
    qtbot.waitUntil(lambda: page.document().blockCount() > 3)
    window.action(Do.QUOTE).trigger()
    editor = window.notes.findChildren(NoteEditor)[0]
    assert editor.text() == ""

    title = QTextCursor(page.document().firstBlock())
    title.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(title)
    window.action(Do.QUOTE).trigger()

    assert editor.text() == f"> {title.selectedText()}\n\n"
