"""Groups by menu and by the papers that are looked for in them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from desktop.model.query import Group, Key, Order, Place, Shelf, Sort
from desktop.model.row import Status
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session
from tests.ui.panes.conftest import Wait
from tests.ui.panes.list_looks import header, view_of

BY_STATE = Order(Key(Sort.TITLE), group=Group.STATUS)


@pytest.fixture
def grouped(inbox: ListPane, session: Session, wait: Wait) -> ListPane:
    """All papers by their states: 4, 3, 1 undecided, and 5, 2 done."""
    session.set_status([2, 5], Status.DONE)
    inbox.show_place(Place(Shelf.ALL))
    inbox.asking.sort_by(BY_STATE)
    wait(lambda: list(inbox.ids()) == [4, 3, 1, 5, 2])
    return inbox


def names(pane: ListPane) -> list[str]:
    model = view_of(pane).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_library_is_shown_in_groups(grouped: ListPane, wait: Wait) -> None:
    wait(lambda: names(grouped)[:2] == ["Inbox", "Bandicoots"])
    assert (names(grouped)[4], len(names(grouped)), grouped.count()) == ("Done", 7, 5)
    assert header(grouped)[1] == "5 papers"
    grouped.select(5)
    assert grouped.current_row() == 3


def test_the_menu_of_a_heading_selects_its_papers(grouped: ListPane) -> None:
    view = view_of(grouped)
    at = QPoint(50, 5)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    menu = next(one for one in view.findChildren(QMenu) if one.isVisible())
    menu.actions()[0].trigger()
    assert grouped.selected_ids() == [4, 3, 1]
    menu.actions()[3].trigger()
    assert names(grouped) == ["Inbox", "Done"]
    menu.actions()[4].trigger()
    assert len(names(grouped)) == 7
    menu.close()


def test_a_decision_moves_a_paper_to_its_group(
    grouped: ListPane, session: Session, wait: Wait
) -> None:
    session.set_status([4], Status.DONE)
    wait(lambda: list(grouped.ids()) == [3, 1, 4, 5, 2])
    assert view_of(grouped).model().index(0, 0).data() == "Inbox"
    session.undo()
    wait(lambda: list(grouped.ids()) == [4, 3, 1, 5, 2])
    assert grouped.current_id() == 4


def test_groups_and_what_is_folded_come_back(
    grouped: ListPane, session: Session, qtbot: object, wait: Wait
) -> None:
    grouped.select(5)
    grouped.folding.turn(0)
    kept = grouped.state()
    again = ListPane(session)
    again.resize(340, 300)
    again.restore(kept)
    wait(lambda: again.count() == 5)
    assert names(again)[0] == "Inbox"
    assert len(names(again)) == 4
    assert again.current_id() == 5
    again.deleteLater()


def test_a_search_keeps_its_best_in_front_of_each_group(
    indexed: ListPane, session: Session, wait: Wait
) -> None:
    session.set_status([1], Status.DONE)
    indexed.search("quokkas OR wombats OR numbats")
    indexed.show_place(Place(Shelf.ALL))
    indexed.search("quokkas OR wombats OR numbats")
    indexed.asking.sort_by(Order(Key(Sort.RELEVANCE), group=Group.STATUS))
    wait(lambda: indexed.count() == 3 and indexed.ids()[2] == 1)
    wait(lambda: names(indexed)[0] == "Inbox" and names(indexed)[3] == "Done")
