"""The list with a real index: what is found, and what it says when there is nothing."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.ui.panes.list_model import Role
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session
from tests.ui.panes.conftest import Bring, Wait
from tests.ui.panes.list_looks import blank, header, press, view_of


def test_a_search_finds_marks_and_ends(indexed: ListPane, qtbot: QtBot, wait: Wait) -> None:
    with qtbot.waitSignal(indexed.found) as told:
        indexed.search("wombats")
    assert told.args is not None
    assert told.args[0].query.text == "wombats"
    assert list(indexed.ids()) == [2]
    assert indexed.current_id() == 2
    assert header(indexed) == ["Results for “wombats”", "1 paper in Inbox"]
    row = view_of(indexed).model().index(0, 0)
    wait(lambda: row.data(Role.ROW) is not None)
    wait(lambda: row.data(Role.HITS).title == ((0, 7),))
    assert row.data(Role.HITS).excerpt == "On Wombats."
    indexed.search(" ")
    wait(lambda: indexed.count() == 5)
    assert indexed.current_id() == 2
    assert row.data(Role.HITS).title == ()


def test_going_somewhere_ends_a_search(indexed: ListPane, wait: Wait) -> None:
    indexed.search("wombats")
    indexed.show_place(Place(Shelf.INBOX))
    wait(lambda: header(indexed) == ["Inbox", "5 papers"])


def test_what_becomes_indexed_joins_a_running_search(
    indexed: ListPane, bring: Bring, wait: Wait
) -> None:
    indexed.search("wombats OR gliders")
    wait(lambda: indexed.count() == 1)
    bring("Gliders", digest="Evening papers")
    wait(lambda: indexed.count() == 2)


def test_a_vain_search_can_look_everywhere(
    indexed: ListPane, session: Session, qtbot: QtBot, wait: Wait
) -> None:
    session.set_status([2], Status.DONE)
    wait(lambda: indexed.count() == 4)
    indexed.search("wombats")
    wait(lambda: "No paper matches “wombats”" in blank(indexed))
    assert "Searched Inbox" in blank(indexed)
    with qtbot.waitSignal(indexed.place_changed) as told:
        press(qtbot, indexed, "Search all papers")
    assert told.args == [Place(Shelf.ALL)]
    wait(lambda: list(indexed.ids()) == [2])
    assert header(indexed) == ["Results for “wombats”", "1 paper"]
    assert blank(indexed) == ""


def test_a_vain_search_can_be_spelt_better_or_given_up(
    indexed: ListPane, qtbot: QtBot, wait: Wait
) -> None:
    indexed.search("wombtas")
    wait(lambda: "Did you mean “wombats”?" in blank(indexed))
    with qtbot.waitSignal(indexed.search_wanted) as told:
        press(qtbot, indexed, "Use this spelling")
    assert told.args == ["wombats"]
    with qtbot.waitSignal(indexed.clear_search_wanted):
        press(qtbot, indexed, "Clear the search")


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("Import a digest…", "import_wanted"),
        ("Paste one", "paste_wanted"),
        ("Open the sample", "sample_wanted"),
    ],
)
def test_an_empty_library_greets(
    list_pane: ListPane, qtbot: QtBot, wait: Wait, button: str, signal: str
) -> None:
    list_pane.show_place(Place(Shelf.INBOX))
    wait(lambda: blank(list_pane).startswith("Welcome"))
    with qtbot.waitSignal(getattr(list_pane, signal)):
        press(qtbot, list_pane, button)


def test_an_empty_place_tells_why_until_something_comes(
    inbox: ListPane, session: Session, wait: Wait
) -> None:
    inbox.focus_list()
    session.set_status([1, 2, 3, 4, 5], Status.DONE)
    wait(lambda: blank(inbox).startswith("All decided"))
    assert inbox.current_id() is None
    assert inbox.selected_ids() == []
    inbox.show_place(Place(Shelf.LATER))
    wait(lambda: blank(inbox).startswith("Nothing kept for later"))
    session.set_status([4], Status.LATER)
    wait(lambda: blank(inbox) == "")
    assert inbox.current_id() == 4
    assert view_of(inbox).hasFocus()
