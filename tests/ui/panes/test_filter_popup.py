"""Filters that are clicked are written into the query, and the other way round."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.model.query import Place
from desktop.model.row import Status
from desktop.ui.panes.filter_popup import FilterPopup
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.search_bar import SearchBar
from desktop.ui.session import Session
from tests.ui.panes.conftest import Wait

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def bar(indexed: ListPane, session: Session, qtbot: QtBot) -> SearchBar:
    """A search box over five papers, two of them with a tag and one of these done."""
    assert indexed.count() == 5
    with qtbot.waitSignals([session.changed] * 3):
        session.tag([1, 2], "wool")
        session.set_status([2], Status.DONE)
        session.set_star([3], starred=True)
    bar = SearchBar(session, place=Place)
    qtbot.addWidget(bar)
    bar.resize(900, 60)
    bar.show()
    bar.activateWindow()
    return bar


@pytest.fixture
def popup(bar: SearchBar, qtbot: QtBot, wait: Wait) -> FilterPopup:
    """The filters, with their numbers."""
    qtbot.mouseClick(bar.filter, Qt.MouseButton.LeftButton)
    popup = bar.findChild(FilterPopup)
    assert popup is not None
    wait(lambda: states(popup).get("inbox") == 4)
    return popup


def states(popup: FilterPopup) -> dict[str, int | None]:
    return {one.value: one.papers for one in popup.states.choices()}


def chosen(popup: FilterPopup) -> set[str]:
    rows = (popup.states, popup.marks, popup.ratings, popup.tags, popup.years.chips)
    return {one.value for row in rows for one in row.choices() if one.is_chosen}


def test_each_choice_says_how_many_papers_it_would_leave(popup: FilterPopup, wait: Wait) -> None:
    assert states(popup) == {"inbox": 4, "later": 0, "reading": 0, "done": 1, "skipped": 0}
    assert [(one.shown, one.papers) for one in popup.tags.choices()] == [("wool", 2)]
    popup.tags.click("wool")
    wait(lambda: states(popup)["inbox"] == 1)
    assert states(popup)["done"] == 1


def test_no_name_stands_above_tags_that_no_paper_has(popup: FilterPopup, wait: Wait) -> None:
    assert popup.tags.isVisible()
    popup.show_text("zyzzyva")
    wait(lambda: not popup.tags.isVisible())


def test_what_is_clicked_is_written(bar: SearchBar, popup: FilterPopup) -> None:
    popup.tags.click("wool")
    popup.states.click("inbox")
    popup.marks.click("is:starred")
    assert bar.text() == "tag:wool is:starred is:inbox " or bar.text().split() == [
        "tag:wool",
        "is:inbox",
        "is:starred",
    ]
    assert chosen(popup) == {"wool", "inbox", "is:starred"}
    popup.states.click("done")
    assert "is:inbox" not in bar.text()
    popup.states.click("done")
    popup.ratings.click(">=4")
    popup.ratings.click("5")
    assert bar.text().split() == ["tag:wool", "is:starred", "rating:5"]
    popup.marks.click("is:starred")
    popup.ratings.click("5")
    assert bar.text().split() == ["tag:wool"]


def test_what_is_typed_is_chosen(bar: SearchBar, popup: FilterPopup) -> None:
    bar.box.setText("moss -is:done is:starred tag:WOOL digest:Morning ")
    assert chosen(popup) == {"is:starred", "wool"}
    assert popup.digests.currentData() == "Morning"


def test_a_digest_is_one_of_many(bar: SearchBar, popup: FilterPopup, wait: Wait) -> None:
    wait(lambda: popup.digests.count() == 2)
    popup.digests.setCurrentIndex(1)
    popup.digests.activated.emit(1)
    assert bar.text() == "digest:2025-10-31 "
    assert popup.digests.currentText() == "31 Oct 2025 · Morning papers  (5)"
    popup.digests.activated.emit(popup.digests.findData("2025-10-31"))
    assert bar.text() == ""


def test_filters_are_cleared_and_words_stay(bar: SearchBar, popup: FilterPopup) -> None:
    bar.box.setText("moss -is:done tag:wool ")
    popup.clear.click()
    assert bar.text() == "moss"
    assert not popup.clear.isEnabled()


def test_the_keyboard_is_enough(bar: SearchBar, popup: FilterPopup, qtbot: QtBot) -> None:
    focused = popup.focusWidget()
    assert isinstance(focused, QPushButton)
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert bar.text() == "is:inbox "
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_there_is_room_for_all_filters(popup: FilterPopup, wait: Wait) -> None:
    area = popup.findChild(QScrollArea)
    assert area is not None
    wait(lambda: area.verticalScrollBar().maximum() == 0)
    assert area.horizontalScrollBar().maximum() == 0
    assert popup.height() < popup.screen().availableGeometry().height()
