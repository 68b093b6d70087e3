"""Going from hit to hit on the page."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.query_text import parse
from desktop.ui.panes.detail_pane import DetailPane
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session
from tests.ui.panes.conftest import Bring
from tests.ui.panes.detail import page, show

pytestmark = pytest.mark.usefixtures("light")


def marked(pane: DetailPane) -> list[str]:
    return [one.cursor.selectedText() for one in page(pane).extraSelections()]


def test_hits_are_walked_round_and_round(
    list_pane: ListPane, bring: Bring, session: Session, qtbot: QtBot
) -> None:
    bring("Quokkas " * 3 + "and one wombat" + " and so on" * 200 + " and wombats")
    pane = DetailPane(session)
    qtbot.addWidget(pane)
    pane.resize(400, 300)
    pane.show()
    show(pane, 1, "Quokkas", qtbot)
    assert not pane.step_hit(1)
    pane.show_query(parse("wombat").root)
    qtbot.waitUntil(lambda: pane.step_hit(1))
    pane.step_hit(-1)
    seen = []
    for _ in range(5):
        assert pane.step_hit(1)
        (mark,) = page(pane).extraSelections()
        seen.append(mark.cursor.position())
        assert page(pane).viewport().rect().contains(page(pane).cursorRect(mark.cursor).center())
    assert seen[:4] == sorted(set(seen))
    assert seen[4] == seen[0]
    assert marked(pane) == ["wombat"]
    assert pane.step_hit(-1)
    (mark,) = page(pane).extraSelections()
    assert mark.cursor.position() == seen[3]
    pane.show_query(None)
    qtbot.waitUntil(lambda: not pane.step_hit(1))
    assert marked(pane) == []
