from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from shiboken6 import delete

from desktop.ui.dialogs.answers import Answers


class Asker(QObject):
    """Keeps what it hears in a list that outlives it."""

    def __init__(self, heard: list[object]) -> None:
        super().__init__()
        self._heard = heard

    @Slot(object)
    def hear(self, answer: object) -> None:
        self._heard.append(answer)


def test_answers_and_failures_come_home() -> None:
    heard: list[object] = []
    asker, answers, error = Asker(heard), Answers(), ValueError()
    answers.came.connect(asker.hear)
    answers.failed.connect(asker.hear)
    answers.take(5)
    answers.fail(error)

    assert heard == [5, error]


def test_nobody_is_disturbed_once_the_asker_is_gone() -> None:
    heard: list[object] = []
    asker, answers = Asker(heard), Answers()
    answers.came.connect(asker.hear)
    delete(asker)
    answers.take(5)

    assert heard == []


def test_a_hushed_question_has_no_answer() -> None:
    heard: list[object] = []
    asker, answers = Asker(heard), Answers()
    answers.came.connect(asker.hear)
    answers.hush()
    answers.take(5)

    assert heard == []
