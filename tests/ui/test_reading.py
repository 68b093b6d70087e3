"""Page and notes follow the list."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.model.step import Act
from desktop.store.library import Library
from desktop.ui.action_spec import Do
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.page_view import PageView
from tests.windows import Open, import_through_dialog, leave


def test_the_page_shows_the_current_paper_or_says_how_many(
    open_window: Open, qtbot: QtBot, sample: Path
) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.list.current_id() is not None)
    page = window.detail.findChild(PageView)
    qtbot.waitUntil(lambda: "Low-Dimensional" in page.toPlainText())
    window.action(Do.NEXT).trigger()
    qtbot.waitUntil(lambda: "How many sheep" in page.toPlainText())
    window.action(Do.SELECT_ALL).trigger()
    qtbot.waitUntil(lambda: "24 papers selected" in page.toPlainText())
    window.detail.show_query(None)
    window.reading.flush()


def test_the_page_waits_for_who_types_a_query(
    open_window: Open, qtbot: QtBot, sample: Path
) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    page = window.detail.findChild(PageView)
    qtbot.waitUntil(lambda: "Low-Dimensional" in page.toPlainText())
    window.activateWindow()
    window.search.focus_search()
    qtbot.waitUntil(lambda: not window.list.has_keyboard())
    window.reading._rest.setInterval(60_000)
    window.search.ask("title:sheep")
    qtbot.waitUntil(window.reading._rest.isActive, timeout=15_000)
    assert "Low-Dimensional" in page.toPlainText()

    window.list.focus_list()
    window.reading._rest.setInterval(1)
    qtbot.waitUntil(lambda: "How many sheep" in page.toPlainText())


def test_papers_are_read_on_where_they_were_left(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    library = Library(tmp_path / "library")
    with library.history.step(Act.IMPORT, "papers"):
        library.arrivals.add([Facts(title, "We stir. " * 900) for title in ("Quokkas", "Wombats")])
    library.close()

    def shown(window: MainWindow, title: str) -> PageView:
        page = window.detail.findChildren(PageView)[0]
        qtbot.waitUntil(lambda: title in page.toPlainText()[:40])
        return page

    window = open_window()
    qtbot.waitSignal(window.furnished).wait()
    window.go(Place(Shelf.ALL))
    page = shown(window, "Quokkas")
    page.verticalScrollBar().setValue(400)
    window.action(Do.NEXT).trigger()
    assert shown(window, "Wombats").verticalScrollBar().value() == 0
    window.action(Do.PREVIOUS).trigger()
    left = shown(window, "Quokkas")
    assert abs(left.verticalScrollBar().value() - 400) < 40
    place = left._place()
    leave(window)

    again = open_window()
    page = shown(again, "Quokkas")
    # The page may be of another width.
    qtbot.waitUntil(lambda: abs(page._place() - place) < 90)
