"""What others see change is said aloud: decisions, searches, saving, what an import would do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest

from desktop.model.query import Place, Shelf
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.panes.note_bars import NoteFoot
from desktop.ui.panes.note_saving import SaveState
from tests.ui.everybody.conftest import Opened
from tests.ui.everybody.staging import Stage, until


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """All that is announced."""
    words: list[str] = []

    def take(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    return words


def test_a_decision_and_its_undoing(stage: Stage, said: list[str], opened: Opened) -> None:
    opened("window")
    stage.window.action(Do.STAR).trigger()
    until(lambda: any("star" in words for words in said))
    until(stage.window.action(Do.UNDO).isEnabled)
    stage.window.action(Do.UNDO).trigger()
    until(lambda: any(words.startswith("Undone: ") for words in said))


def test_how_many_papers_a_search_finds(stage: Stage, said: list[str]) -> None:
    stage.window.search.focus_search()
    QTest.keyClicks(stage.window.search.box, "is:starred ")
    until(lambda: "3 papers" in said)
    stage.window.search.ask("")
    stage.window.go(Place(Shelf.INBOX))
    until(lambda: stage.window.list.count() == 13)


def test_a_word_about_what_was_done(stage: Stage, said: list[str]) -> None:
    stage.window.say("Added 24 papers.", "Undo")
    assert said == ["Added 24 papers."]


def test_what_an_import_would_do(said: list[str], opened: Opened) -> None:
    dialog = opened("import")
    assert isinstance(dialog, ImportDialog)
    until(lambda: dialog.confirm.text() and dialog.headline.text() in said)


def test_saving_is_told_where_it_is_news(stage: Stage, said: list[str]) -> None:
    foot = stage.window.notes.findChildren(NoteFoot)[0]
    foot.show_state(SaveState.SAVING)
    assert said == []
    foot.show_state(SaveState.FAILED)
    assert said == ["Not saved yet; kept as a draft"]
    foot.show_state(SaveState.FAILED)
    foot.show_state(SaveState.SAVED)
    assert said == ["Not saved yet; kept as a draft", "Saved"]
