from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.passing_words import PassingWords


@pytest.fixture
def words(qtbot: QtBot) -> PassingWords:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    return PassingWords(window)


def test_a_word_offers_up_to_two_things(words: PassingWords) -> None:
    done: list[str] = []
    words.say("Added.", "Undo", lambda: done.append("undo"), "Show", lambda: done.append("show"))
    assert words.toast.accessibleName().startswith("Added.")

    words.toast.action_chosen.emit()
    words.toast.other_chosen.emit()
    assert done == ["undo", "show"]


def test_a_bare_word_offers_nothing(words: PassingWords) -> None:
    words.say("Added.", "Undo", lambda: pytest.fail("of an older word"))
    words.say("Copied.")
    words.toast.action_chosen.emit()
    words.toast.other_chosen.emit()
