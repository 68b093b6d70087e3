"""Tests of the commands about the page, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.services.importing import commit
from desktop.ui.action_spec import Do
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.page_find import PageFind
from tests.services.making import made
from tests.windows import Open

SOCKS = Facts(
    "Sorting Socks", "We sort $n^2$ socks by smell.", ("Ann Lee",), published="2024-10-18"
)


def opened(open_window: Open, qtbot: QtBot) -> MainWindow:
    window = open_window()
    paper = commit(window.session.library, [made(SOCKS)]).papers[0]
    with window.session.library.open():
        window.session.library.notes.save(paper, "Mind the *gap*.")
    window.session.look_around()
    window.go(Place(Shelf.INBOX))
    qtbot.waitUntil(lambda: window.list.count() == 1)
    window.list.next_paper()
    qtbot.waitUntil(lambda: window.detail.paper() is not None)
    return window


def test_words_are_found_in_the_page(open_window: Open, qtbot: QtBot) -> None:
    window = opened(open_window, qtbot)

    window.action(Do.FIND_IN_PAGE).trigger()

    bar = window.detail.findChildren(PageFind)[0]
    bar.findChildren(QLineEdit)[0].setText("socks")
    assert bar.isVisible()
    assert window.detail.step_hit(1)


def test_the_page_is_read_alone_until_esc(open_window: Open, qtbot: QtBot) -> None:
    window = opened(open_window, qtbot)
    window.frame.panes.fold(window.frame.notes)
    widths = window.frame.panes.state()

    window.action(Do.READING_MODE).trigger()
    assert window.isFullScreen()
    assert window.detail.isVisible()
    assert not any(
        part.isVisible()
        for part in (window.list, window.sidebar, window.frame.bar, window.menuBar())
    )

    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.list.isVisible()
    assert window.frame.bar.isVisible()
    # The page takes what the others leave.
    assert [width for width in window.frame.panes.state() if width in widths] == [200, 336, -300]


def test_papers_are_copied_as_markdown_and_as_text(open_window: Open, qtbot: QtBot) -> None:
    window = opened(open_window, qtbot)
    clipboard = QApplication.clipboard()

    window.action(Do.COPY_MARKDOWN).trigger()
    qtbot.waitUntil(lambda: clipboard.text().startswith("# Sorting Socks"))
    window.action(Do.COPY_TEXT).trigger()
    qtbot.waitUntil(lambda: clipboard.text().startswith("Sorting Socks\n====="))

    assert "$n^2$" in clipboard.text()


def test_page_and_note_are_shown_as_they_would_be_printed(open_window: Open, qtbot: QtBot) -> None:
    window = opened(open_window, qtbot)

    window.action(Do.PRINT_PREVIEW).trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(QPrintPreviewDialog)), timeout=30_000)

    dialog = window.findChildren(QPrintPreviewDialog)[0]
    assert dialog.windowTitle() == "Print preview"
    dialog.close()
