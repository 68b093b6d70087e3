"""Page and notes follow the list."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.ui.action_spec import Do
from desktop.ui.panes.page_view import PageView
from tests.windows import Open, import_through_dialog


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
