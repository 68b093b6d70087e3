"""The search box by key, and what it says of a search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.model.query import Found
from desktop.model.query_text import parse
from desktop.ui.panes.search_bar import SearchBar
from desktop.ui.session import Session

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def bar(session: Session, qtbot: QtBot) -> SearchBar:
    bar = SearchBar(session)
    qtbot.addWidget(bar)
    bar.resize(900, 40)
    bar.show()
    bar.activateWindow()
    bar.focus_search()
    qtbot.waitUntil(bar.box.hasFocus)
    return bar


def found(text: str, *ids: int, suggestion: str = "") -> Found:
    return Found(ids, parse(text), suggestion)


def test_fast_typing_is_one_question(bar: SearchBar, qtbot: QtBot) -> None:
    asked: list[str] = []
    bar.query_changed.connect(asked.append)
    qtbot.keyClicks(bar.box, "wombats")
    qtbot.waitUntil(lambda: asked == ["wombats"])
    assert bar.text() == "wombats"


def test_an_empty_box_is_told_at_once(bar: SearchBar, qtbot: QtBot) -> None:
    bar.set_text("wombats")
    with qtbot.waitSignal(bar.query_changed) as told:
        bar.box.clear()
    assert told.args == [""]


def test_what_was_asked_elsewhere_is_not_asked_again(bar: SearchBar, qtbot: QtBot) -> None:
    asked: list[str] = []
    bar.query_changed.connect(asked.append)
    qtbot.keyClicks(bar.box, "wom")
    bar.set_text("tag:small")
    qtbot.keyClick(bar.box, Qt.Key.Key_Return)
    assert asked == []
    qtbot.keyClicks(bar.box, "er")
    qtbot.waitUntil(lambda: asked == ["tag:smaller"])


def test_escape_clears_and_then_leaves(bar: SearchBar, qtbot: QtBot) -> None:
    bar.set_text("wombats")
    with qtbot.assertNotEmitted(bar.leave_wanted), qtbot.waitSignal(bar.query_changed):
        qtbot.keyClick(bar.box, Qt.Key.Key_Escape)
    assert bar.text() == ""
    with qtbot.waitSignal(bar.leave_wanted):
        qtbot.keyClick(bar.box, Qt.Key.Key_Escape)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down])
def test_leaving_asks_first_what_was_typed_last(bar: SearchBar, qtbot: QtBot, key: Qt.Key) -> None:
    asked: list[str] = []
    bar.query_changed.connect(asked.append)
    bar.leave_wanted.connect(lambda: asked.append("left"))
    qtbot.keyClicks(bar.box, "wom")
    qtbot.keyClick(bar.box, key)
    assert asked == ["wom", "left"]


def test_to_focus_is_to_select_what_is_there(bar: SearchBar, qtbot: QtBot) -> None:
    bar.set_text("wombats")
    bar.box.deselect()
    bar.focus_search()
    assert bar.box.selectedText() == "wombats"


def test_it_says_how_a_query_was_understood(bar: SearchBar) -> None:
    bar.set_text("wombats -zoo")
    bar.show_found(found("wombats -zoo", 1, 2), 2)
    assert bar.note.understood.text() == parse("wombats -zoo").understood
    assert bar.note.understood.isVisible()
    assert not bar.note.suggestion.isVisible()
    bar.set_text("")
    assert not bar.note.understood.isVisible()


def test_a_warning_comes_first(bar: SearchBar) -> None:
    query = parse("zoo:perth")
    assert query.warning
    bar.set_text("zoo:perth")
    bar.show_found(found("zoo:perth", 1), 1)
    assert bar.note.understood.text().startswith(query.warning)
    assert bar.note.understood.property("tone") == "warning"
    bar.set_text("perth")
    bar.show_found(found("perth", 1), 1)
    assert bar.note.understood.property("tone") == ""


def test_a_better_spelling_is_taken_with_a_click(bar: SearchBar, qtbot: QtBot) -> None:
    bar.set_text("wombta")
    bar.show_found(found("wombta", suggestion="wombat"), 0)
    assert bar.note.suggestion.text() == "Did you mean “wombat”?"
    with qtbot.waitSignal(bar.query_changed) as told:
        qtbot.mouseClick(bar.note.suggestion, Qt.MouseButton.LeftButton)
    assert told.args == ["wombat"]
    assert bar.text() == "wombat"


def test_a_long_spelling_is_shown_short_and_taken_whole(bar: SearchBar, qtbot: QtBot) -> None:
    words = "wombat " * 30
    bar.set_text("wombta")
    bar.show_found(found("wombta", suggestion=words), 0)
    assert len(bar.note.suggestion.text()) < 80
    qtbot.mouseClick(bar.note.suggestion, Qt.MouseButton.LeftButton)
    assert bar.text() == words


def test_a_search_can_be_saved_while_there_is_one(bar: SearchBar, qtbot: QtBot) -> None:
    assert not bar.save.isVisible()
    qtbot.keyClicks(bar.box, "  ")
    assert not bar.save.isVisible()
    qtbot.keyClicks(bar.box, "zoo")
    assert bar.save.isVisible()
    with qtbot.waitSignal(bar.save_wanted) as told:
        qtbot.mouseClick(bar.save, Qt.MouseButton.LeftButton)
    assert told.args == ["  zoo"]


def test_nothing_moves_with_the_first_letter(bar: SearchBar, qtbot: QtBot) -> None:
    before = (bar.box.geometry(), bar.sizeHint().height())
    qtbot.keyClicks(bar.box, "w")
    bar.show_found(found("w", 1), 1)
    assert (bar.box.geometry(), bar.sizeHint().height()) == before


def test_a_narrow_bar_says_it_below(bar: SearchBar, qtbot: QtBot) -> None:
    bar.set_text("wombats")
    bar.show_found(found("wombats", 1), 1)
    bar.resize(300, 80)
    qtbot.waitUntil(
        lambda: bar.note.understood.mapTo(bar, QPoint()).y() >= bar.box.geometry().bottom()
    )
    assert bar.minimumSizeHint().width() < 300
    bar.set_text("")
    assert not bar.note.understood.isVisible()
    assert bar.sizeHint().height() < bar.box.sizeHint().height() + bar.note.minimumHeight()


def test_it_says_that_the_index_lags_behind(bar: SearchBar, session: Session) -> None:
    bar.set_text("wombats")
    session.index_left.emit(40)
    bar.show_found(found("wombats", 1), 1)
    assert "as far as they are indexed" in bar.note.understood.text()
    session.index_left.emit(0)
    bar.show_found(found("wombats", 1), 1)
    assert "indexed" not in bar.note.understood.text()


def test_a_query_that_is_gone_on_from_is_told(bar: SearchBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar.box, "wombats")
    with qtbot.assertNotEmitted(bar.settled):
        bar.filter.setFocus(Qt.FocusReason.PopupFocusReason)
        bar.focus_search()
    with qtbot.waitSignal(bar.settled) as told:
        bar.filter.setFocus(Qt.FocusReason.TabFocusReason)
    assert told.args == ["wombats"]
