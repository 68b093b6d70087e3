from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.query import Heading
from desktop.ui.panes.list_model import ListModel
from desktop.ui.panes.list_standing import Standing, StandingView

GROUPS = (Heading("status:inbox", 40), Heading("status:done", 60))


@pytest.fixture
def view(light: None, qtbot: QtBot) -> StandingView:
    view = StandingView(ListModel(lambda _ids, done: done([])))
    qtbot.addWidget(view)
    view.resize(340, 600)
    view.show()
    view._papers.show(range(1, 101), GROUPS)
    view.fit_headings()
    view.doItemsLayout()
    return view


def test_a_heading_is_no_current_paper(view: StandingView) -> None:
    view.mark_rows([], 0)
    standing = view.standing()
    assert (standing.line, standing.current, view.current()) == (-1, None, None)
    view.mark_rows([3], 3)
    assert (view.current(), view.place(), view.selected()) == (3, 2, (3,))
    assert Standing().current is None


def test_the_top_is_told_by_a_paper(view: StandingView) -> None:
    assert view.top_paper() == (1, -view.heading_height())
    view.scroll_back(50, 9)
    assert view.top_paper() == (50, 9)
    view.scroll_back(1, -view.heading_height())
    assert view.verticalScrollBar().value() == 0
    view._papers.fold({"status:inbox", "status:done"})
    assert view.top_paper() == (None, 0)
