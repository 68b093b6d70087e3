"""Saved searches say how many papers they find, and go on saying it rightly."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.model.row import Status
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.search_counts import SearchCounts
from desktop.ui.panes.sidebar_pane import SidebarPane
from desktop.ui.panes.sidebar_view import SidebarView
from desktop.ui.session import Session
from tests.ui.panes.conftest import Bring, Wait

_RECURSIVE = Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def test_queries_are_counted_again_when_the_index_knows_more(
    indexed: ListPane, bring: Bring, session: Session, wait: Wait
) -> None:
    assert indexed.count() == 5
    counts = SearchCounts(session)
    counts.watch(["wombats", "is:inbox", "wombats"])
    wait(lambda: dict(counts.known()) == {"wombats": 1, "is:inbox": 5})
    bring("Wombats at night", digest="Evening papers")
    wait(lambda: counts.known()["wombats"] == 2)


def test_without_queries_nothing_is_asked(session: Session, qtbot: QtBot) -> None:
    counts = SearchCounts(session)
    counts.watch([])
    with qtbot.assertNotEmitted(counts.changed):
        session.indexed.emit()
    assert counts.known() == {}


def test_the_sidebar_shows_live_numbers(
    indexed: ListPane, session: Session, qtbot: QtBot, wait: Wait
) -> None:
    assert indexed.count() == 5
    session.edit(lambda library: library.marks.save_search("Undecided", "is:inbox"))
    sidebar = SidebarPane(session)
    qtbot.addWidget(sidebar)
    model = sidebar.findChild(SidebarView).model()

    def spoken() -> list[str]:
        lines = model.match(model.index(0, 0), 0, "Undecided", 1, _RECURSIVE)
        return [str(line.data(_SPOKEN)) for line in lines]

    wait(lambda: spoken() == ["Undecided, 5 papers"])
    session.set_status([1, 2], Status.DONE)
    wait(lambda: spoken() == ["Undecided, 3 papers"])
