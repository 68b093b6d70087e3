"""The sidebar on a real library: numbers that stay true, a choice that stays made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from desktop.model.counts import Counts, DigestCount
from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.ui.panes.sidebar_entry import Entry
from desktop.ui.panes.sidebar_model import SidebarModel, entry_at
from desktop.ui.panes.sidebar_pane import SidebarPane
from desktop.ui.panes.sidebar_view import SidebarView
from desktop.ui.session import Session
from tests.ui.panes.conftest import Bring

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def pane(session: Session, bring: Bring, qtbot: QtBot) -> SidebarPane:
    bring("Quokkas", "Wombats", "Numbats")
    pane = SidebarPane(session)
    qtbot.addWidget(pane)
    pane.resize(200, 600)
    pane.show()
    pane.activateWindow()
    pane.setFocus()
    qtbot.waitUntil(lambda: count(pane, "shelf:inbox") == 3)
    return pane


def view_of(pane: SidebarPane) -> SidebarView:
    view = pane.findChild(SidebarView)
    assert view is not None
    return view


def index(pane: SidebarPane, key: str) -> QModelIndex:
    model = view_of(pane).model()
    assert isinstance(model, SidebarModel)
    return model.index_of(key)


def entry(pane: SidebarPane, key: str) -> Entry | None:
    return entry_at(index(pane, key))


def count(pane: SidebarPane, key: str) -> int:
    found = entry(pane, key)
    return found.count if found else -1


def chosen(pane: SidebarPane) -> list[str]:
    selected = view_of(pane).selectionModel().selectedIndexes()
    return [found.key for found in map(entry_at, selected) if found]


def click(qtbot: QtBot, pane: SidebarPane, key: str) -> None:
    view = view_of(pane)
    view.scrollTo(index(pane, key))
    at = view.visualRect(index(pane, key)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def digest_key(pane: SidebarPane) -> str:
    section = entry(pane, "digests")
    assert section is not None
    return section.children[0].key


def test_it_begins_at_the_inbox(pane: SidebarPane) -> None:
    assert chosen(pane) == ["shelf:inbox"]


def test_numbers_follow_every_change(pane: SidebarPane, session: Session, qtbot: QtBot) -> None:
    session.set_status([1], Status.LATER)
    session.set_star([1, 2], True)
    session.tag([1], "marsupials/small")

    qtbot.waitUntil(lambda: count(pane, "tag:marsupials/small") == 1)
    assert count(pane, "shelf:inbox") == 2
    assert count(pane, "shelf:later") == 1
    assert count(pane, "shelf:starred") == 2
    assert count(pane, digest_key(pane)) == 2
    for _ in range(3):
        session.undo()
    qtbot.waitUntil(lambda: count(pane, "shelf:inbox") == 3)
    qtbot.waitUntil(lambda: entry(pane, "tags") is None)


def test_a_click_goes_to_a_place(pane: SidebarPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.place_chosen) as told:
        click(qtbot, pane, "shelf:later")
    assert told.args == [Place(Shelf.LATER)]
    with qtbot.waitSignal(pane.place_chosen) as told:
        click(qtbot, pane, digest_key(pane))
    assert told.args is not None
    assert told.args[0].digest is not None


def test_a_click_on_what_is_chosen_tells_it_again(pane: SidebarPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.place_chosen) as told:
        click(qtbot, pane, "shelf:inbox")
    assert told.args == [Place(Shelf.INBOX)]


def test_keys_walk_through_places_and_over_headings(pane: SidebarPane, qtbot: QtBot) -> None:
    view = view_of(pane)
    with qtbot.waitSignal(pane.place_chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert told.args == [Place(Shelf.LATER)]
    pane.choose(Place(Shelf.ALL))
    with qtbot.assertNotEmitted(pane.place_chosen):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex() == index(pane, "digests")
    assert chosen(pane) == ["shelf:all"]
    with qtbot.waitSignal(pane.place_chosen):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert chosen(pane) == [digest_key(pane)]
    with qtbot.waitSignal(pane.leave_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_to_choose_tells_once_and_to_mark_tells_nothing(pane: SidebarPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.place_chosen) as told:
        pane.choose(Place(Shelf.DONE))
    assert told.args == [Place(Shelf.DONE)]
    assert chosen(pane) == ["shelf:done"]
    with qtbot.assertNotEmitted(pane.place_chosen):
        pane.choose(Place(Shelf.DONE))
        pane.mark(Place(Shelf.BIN))
    assert chosen(pane) == ["shelf:bin"]


def test_the_choice_outlives_the_line(pane: SidebarPane, session: Session, qtbot: QtBot) -> None:
    session.tag([1], "marsupials")
    qtbot.waitUntil(lambda: entry(pane, "tag:marsupials") is not None)
    pane.choose(Place(tag="Marsupials"))
    assert chosen(pane) == ["tag:marsupials"]
    with qtbot.assertNotEmitted(pane.place_chosen):
        session.undo()
        qtbot.waitUntil(lambda: entry(pane, "tag:marsupials") is None)
        assert chosen(pane) == []
        session.redo()
        qtbot.waitUntil(lambda: chosen(pane) == ["tag:marsupials"])


def test_a_place_can_be_chosen_before_its_line_is_there(
    session: Session, bring: Bring, qtbot: QtBot
) -> None:
    bring("Quokkas")
    pane = SidebarPane(session)
    qtbot.addWidget(pane)
    pane.choose(Place(digest=1))
    qtbot.waitUntil(lambda: chosen(pane) == ["digest:1"])


def test_the_keyboard_stays_on_a_heading_while_numbers_change(
    pane: SidebarPane, session: Session, qtbot: QtBot
) -> None:
    view_of(pane).setCurrentIndex(index(pane, "digests"))
    session.set_status([1], Status.DONE)
    qtbot.waitUntil(lambda: count(pane, "shelf:inbox") == 2)
    assert view_of(pane).currentIndex() == index(pane, "digests")
    assert chosen(pane) == ["shelf:inbox"]


def test_what_was_folded_stays_folded(pane: SidebarPane, session: Session, qtbot: QtBot) -> None:
    view = view_of(pane)
    click(qtbot, pane, "digests")
    session.tag([1], "a/b")
    qtbot.waitUntil(lambda: entry(pane, "tag:a") is not None)
    assert not view.isExpanded(index(pane, "digests"))
    assert view.isExpanded(index(pane, "tags"))
    assert not view.isExpanded(index(pane, "tag:a"))
    view.expand(index(pane, "tag:a"))

    again = SidebarPane(session)
    qtbot.addWidget(again)
    again.restore(pane.state())
    qtbot.waitUntil(lambda: entry(again, "tag:a") is not None)
    assert not view_of(again).isExpanded(index(again, "digests"))
    assert view_of(again).isExpanded(index(again, "tag:a"))


@pytest.mark.parametrize("state", [{}, {"open": None}, {"open": [1, {}]}])
def test_a_state_without_sense_does_no_harm(pane: SidebarPane, state: dict[str, object]) -> None:
    pane.restore(state)
    assert chosen(pane) == ["shelf:inbox"]


def test_a_saved_search_is_chosen_and_forgotten(
    pane: SidebarPane, session: Session, qtbot: QtBot
) -> None:
    session.edit(lambda library: library.marks.save_search("Small ones", "tag:small"))
    qtbot.waitUntil(lambda: entry(pane, "search:Small ones") is not None)
    with (
        qtbot.assertNotEmitted(pane.place_chosen),
        qtbot.waitSignal(pane.search_chosen) as told,
    ):
        click(qtbot, pane, "search:Small ones")
    assert told.args == ["Small ones", "tag:small"]
    with qtbot.waitSignal(pane.forget_search_wanted) as forgotten:
        qtbot.keyClick(view_of(pane), Qt.Key.Key_Delete)
    assert forgotten.args == ["Small ones"]


def test_a_year_unfolds_and_is_found_as_a_search(
    pane: SidebarPane, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = [f"2024-{month:02}-{day:02}" for month in (12, 11) for day in range(30, 0, -1)]
    numbers = [DigestCount(id_, "Daily", day, 5, 1) for id_, day in enumerate(days, start=1)]
    shown = Counts({Shelf.INBOX: 3}, tuple(numbers), (), ())
    monkeypatch.setattr(session, "counts", lambda done: done(shown))
    pane.refresh()
    qtbot.waitUntil(lambda: count(pane, "period:2024") == 46)

    view_of(pane).expand(index(pane, "period:2024"))
    qtbot.waitUntil(lambda: count(pane, "period:2024-11") == 30)
    view_of(pane).expand(index(pane, "period:2024-11"))
    qtbot.waitUntil(lambda: count(pane, "digest:60") == 1)
    pane.refresh()
    assert view_of(pane).isExpanded(index(pane, "period:2024-11"))

    pane.restore({"open": ["digests", "period:2024", "period:2024-12"]})
    assert count(pane, "digest:15") == 1

    with qtbot.waitSignal(pane.search_chosen) as told:
        click(qtbot, pane, "period:2024-11")
    assert told.args == ["Nov 2024", "digest:2024-11"]
