"""The words of a query are marked with the first paint of what answers to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from desktop.ui.panes.list_model import Role
from desktop.ui.panes.list_pane import ListPane
from tests.ui.panes.conftest import Wait
from tests.ui.panes.list_looks import view_of


class FirstPaint(QObject):
    """Notes what is known of the first line when the list is painted for the first time."""

    def __init__(self, pane: ListPane) -> None:
        super().__init__(pane)
        self.hits: list[tuple[int, object]] = []
        self._view = view_of(pane)
        self._view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            first = self._view.model().index(0, 0)
            self.hits.append((first.data(Role.ID), first.data(Role.HITS).title))
        return super().eventFilter(watched, event)


def test_papers_and_hits_come_in_one_paint(indexed: ListPane, wait: Wait) -> None:
    indexed._marking._unveiling._patience.setInterval(60_000)
    paints = FirstPaint(indexed)
    indexed.search("wombats")
    wait(lambda: list(indexed.ids()) == [2])
    wait(lambda: 2 in [paper for paper, _ in paints.hits])
    assert next(hits for paper, hits in paints.hits if paper == 2) == ((0, 7),)


def test_marks_end_with_the_search(indexed: ListPane, wait: Wait) -> None:
    first = view_of(indexed).model().index(0, 0)
    indexed.search("wombats")
    wait(lambda: bool(first.data(Role.HITS).title))
    indexed.search("")
    wait(lambda: indexed.count() == 5)
    lines = [view_of(indexed).model().index(row, 0) for row in range(5)]
    assert not any(line.data(Role.HITS).title for line in lines)
