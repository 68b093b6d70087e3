"""New lines are laid out a few at a time, and seen together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.row import Row, Status
from desktop.ui import theme
from desktop.ui.panes.list_model import Fetch, ListModel
from desktop.ui.panes.list_unveiling import Unveiling
from desktop.ui.panes.row_view import RowView


class Desk:
    """A view of papers, and what awaits them."""

    def __init__(self, qtbot: QtBot, fetch: Fetch) -> None:
        self.view = RowView()
        qtbot.addWidget(self.view)
        self.model = ListModel(fetch, self.view)
        self.view.setModel(self.model)
        self.view.resize(400, 420)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.whole: set[int] = set()
        self.unveiling = Unveiling(self.view, self.whole.__contains__)
        self.unveiling._patience.setInterval(60_000)
        self.paints = Paints(self.view)


class Paints(QObject):
    """Counts how often a view is painted."""

    def __init__(self, view: RowView) -> None:
        super().__init__(view)
        self.count = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def row(paper: int) -> Row:
    return Row(paper, f"Paper {paper}", "Quince", None, Status.INBOX, False, None, (), False, 1)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Desk:
    theme.apply(qapp, theme.Mode.LIGHT)
    return Desk(qtbot, lambda ids, done: done([row(paper) for paper in ids]))


def test_nothing_is_painted_until_all_lines_in_sight_are_whole(desk: Desk, qtbot: QtBot) -> None:
    desk.unveiling.hold()
    desk.paints.count = 0
    desk.model.show(range(1, 200))
    qtbot.waitUntil(lambda: desk.model.known(1) is not None)
    assert desk.unveiling.is_holding
    assert desk.paints.count == 0

    desk.whole.update(desk.view.lines_in_sight())
    desk.model.touch([1])
    qtbot.waitUntil(lambda: not desk.unveiling.is_holding)
    qtbot.waitUntil(lambda: desk.paints.count == 1)
    assert desk.view.viewport().updatesEnabled()


def test_what_does_not_come_is_not_waited_for(desk: Desk, qtbot: QtBot) -> None:
    desk.model.show(range(1, 200))
    desk.unveiling._patience.setInterval(1)
    desk.unveiling.hold()
    with qtbot.waitSignal(desk.unveiling._patience.timeout):
        pass
    assert not desk.unveiling.is_holding
    assert desk.view.viewport().updatesEnabled()


def test_who_types_on_waits_no_longer(desk: Desk, qtbot: QtBot) -> None:
    desk.model.show(range(1, 200))
    desk.unveiling.hold()
    left = desk.unveiling._patience.remainingTime()
    qtbot.waitUntil(lambda: desk.unveiling._patience.remainingTime() < left)
    desk.unveiling.hold()
    assert desk.unveiling._patience.remainingTime() < left


def test_a_list_of_nothing_is_whole(desk: Desk, qtbot: QtBot) -> None:
    desk.unveiling.hold()
    with qtbot.waitSignal(desk.unveiling._turn.timeout):
        pass
    assert not desk.unveiling.is_holding


def test_changes_of_what_is_shown_are_painted_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.model.show(range(1, 200))
    qtbot.waitUntil(lambda: desk.model.known(1) is not None)
    desk.model.touch([1])
    assert not desk.unveiling.is_holding
    assert desk.view.viewport().updatesEnabled()
