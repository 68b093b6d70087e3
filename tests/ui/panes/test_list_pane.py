"""The list on a real library: what stays, what goes, and where the person is left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.ui.panes.list_model import Role
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session
from tests.ui.panes.conftest import Bring, Wait
from tests.ui.panes.list_looks import header, view_of


def status_at(papers: ListPane, place: int) -> Status | None:
    rows = [papers.known(paper) for paper in papers.ids()[place : place + 1]]
    return rows[0].status if rows and rows[0] is not None else None


def test_a_place_shows_its_papers_and_the_first_is_current(inbox: ListPane, wait: Wait) -> None:
    assert header(inbox) == ["Inbox", "5 papers"]
    assert (inbox.current_id(), inbox.current_row(), inbox.selected_ids()) == (1, 0, [1])
    assert inbox.place() == Place(Shelf.INBOX)
    first = view_of(inbox).model().index(0, 0)
    wait(lambda: first.data() == "Quokkas")
    assert "undecided" in first.data(Qt.ItemDataRole.AccessibleTextRole)


def test_deciding_goes_on_to_the_next_paper(
    inbox: ListPane, session: Session, qtbot: QtBot, wait: Wait
) -> None:
    inbox.select(2)
    with qtbot.waitSignals([inbox.current_changed, inbox.count_changed, inbox.selection_changed]):
        session.set_status([2], Status.DONE)
    assert list(inbox.ids()) == [1, 3, 4, 5]
    assert (inbox.current_id(), inbox.selected_ids()) == (3, [3])
    session.set_status([3, 4, 5], Status.SKIPPED)
    wait(lambda: inbox.current_id() == 1)


def test_undoing_comes_back_to_what_was_decided(
    inbox: ListPane, session: Session, wait: Wait
) -> None:
    session.set_status([2, 3], Status.DONE)
    wait(lambda: inbox.count() == 3)
    inbox.select(5)
    session.undo()
    wait(lambda: inbox.count() == 5)
    assert (inbox.current_id(), inbox.selected_ids()) == (2, [2, 3])


def test_a_change_elsewhere_moves_neither_paper_nor_selection(
    inbox: ListPane, session: Session, bring: Bring, qtbot: QtBot, wait: Wait
) -> None:
    inbox.select(3)
    inbox.toggle_selected()
    inbox.next_paper()
    inbox.next_paper()
    inbox.toggle_selected()
    assert header(inbox)[1] == "2 of 5 selected"
    with qtbot.assertNotEmitted(inbox.current_changed):
        bring("Gliders", "Cuscuses", digest="Evening papers")
        wait(lambda: inbox.count() == 7)
        session.set_status([1], Status.LATER)
        wait(lambda: inbox.count() == 6)
    assert inbox.current_id() == 5
    assert inbox.selected_ids() == [3, 5]


def test_rows_that_changed_are_read_again(inbox: ListPane, session: Session, wait: Wait) -> None:
    row = view_of(inbox).model().index(0, 0)
    wait(lambda: row.data(Role.ROW) is not None)
    assert not row.data(Role.ROW).starred
    session.set_star([1], True)
    wait(lambda: row.data(Role.ROW).starred)


def test_what_another_program_changes_is_noticed(
    inbox: ListPane, session: Session, wait: Wait
) -> None:
    with session.library.open() as library:
        library.marks.set_status([1], Status.DONE)
        library.marks.set_star([2], True)
    session.look_around()
    wait(lambda: list(inbox.ids()) == [2, 3, 4, 5])
    row = view_of(inbox).model().index(0, 0)
    wait(lambda: row.data(Role.ROW) is not None and row.data(Role.ROW).starred)


def test_a_refresh_reads_all_of_it_again(inbox: ListPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inbox.found) as told:
        inbox.refresh()
    assert told.args is not None
    assert told.args[0].ids == (1, 2, 3, 4, 5)


def test_what_is_known_of_a_paper_is_told_and_may_be_assumed(inbox: ListPane, wait: Wait) -> None:
    wait(lambda: status_at(inbox, 0) is Status.INBOX)
    assert inbox.known(99) is None
    inbox.assume([1, 99], lambda row: row._replace(starred=True))
    assert inbox.known(1).starred


def test_undoing_a_decision_brings_the_person_back_to_it(
    inbox: ListPane, session: Session, wait: Wait
) -> None:
    inbox.show_place(Place(Shelf.ALL))
    session.set_status([2], Status.DONE)
    wait(lambda: status_at(inbox, 1) is Status.DONE)
    inbox.select(5)
    session.undo()
    wait(lambda: inbox.current_id() == 2)
    assert inbox.selected_ids() == [2]


def test_all_papers_can_be_selected(inbox: ListPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inbox.selection_changed) as told:
        inbox.select_all()
    assert told.args == [[1, 2, 3, 4, 5]]
    assert header(inbox)[1] == "5 of 5 selected"
    inbox.previous_paper()
    assert inbox.selected_ids() == [1]


def test_without_a_selection_the_current_paper_is_acted_on(inbox: ListPane) -> None:
    inbox.toggle_selected()
    inbox.toggle_selected()
    assert view_of(inbox).selected() == ()
    assert inbox.selected_ids() == [1]


def test_a_digest_is_called_by_its_name(inbox: ListPane, wait: Wait) -> None:
    inbox.show_place(Place(digest=1))
    wait(lambda: header(inbox)[0].startswith("Morning papers · "))


def test_the_list_comes_back_as_it_was(
    inbox: ListPane, session: Session, qtbot: QtBot, wait: Wait
) -> None:
    with qtbot.waitSignal(inbox.found):
        inbox.show_place(Place(Shelf.ALL))
    inbox.select(3)
    view_of(inbox).verticalScrollBar().setValue(97)
    state = inbox.state()
    assert (state["current"], state["top"], state["hidden"]) == (3, 2, 13)

    again = ListPane(session)
    qtbot.addWidget(again)
    again.resize(inbox.size())
    again.show()
    again.restore(state)
    assert again.state() == state
    wait(lambda: again.count() == 5)
    assert again.place() == Place(Shelf.ALL)
    assert again.current_id() == 3
    assert view_of(again).verticalScrollBar().value() == 97
    assert again.state() == state


def test_a_compact_list_comes_back_compact(inbox: ListPane, session: Session, qtbot: QtBot) -> None:
    tall = view_of(inbox).rowHeight(0)
    inbox.toggle_density()
    again = ListPane(session)
    qtbot.addWidget(again)
    again.restore(inbox.state())
    assert view_of(again).verticalHeader().defaultSectionSize() == view_of(inbox).rowHeight(0)
    again.toggle_density()
    assert view_of(again).verticalHeader().defaultSectionSize() == tall


def test_a_state_without_sense_shows_the_inbox(
    list_pane: ListPane, bring: Bring, wait: Wait
) -> None:
    bring("Quokkas")
    list_pane.restore({"shelf": 7, "current": "x", "top": -1})
    wait(lambda: list_pane.count() == 1)
    assert header(list_pane)[0] == "Inbox"
    assert list_pane.current_id() == 1


def test_a_paper_can_be_wished_for_before_it_is_there(
    inbox: ListPane, session: Session, wait: Wait
) -> None:
    session.set_status([3, 4], Status.LATER)
    wait(lambda: inbox.count() == 3)
    inbox.show_place(Place(Shelf.LATER))
    inbox.select(4)
    wait(lambda: inbox.current_id() == 4)


def test_enter_opens_the_current_paper(inbox: ListPane, qtbot: QtBot) -> None:
    inbox.select(3)
    with qtbot.waitSignal(inbox.open_wanted) as told:
        qtbot.keyClick(view_of(inbox), Qt.Key.Key_Return)
    assert told.args == [3]
