from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocumentFragment

from desktop.model.errors import ReadProblem
from desktop.store.library import Library
from desktop.ui.dialogs.plain_words import reason, tip, told
from desktop.ui.session import Session


@pytest.fixture
def quiet_session(qapp: object, tmp_path: Path) -> Iterator[Session]:
    session = Session(Library(tmp_path / "library"))
    yield session
    session.close()


def test_a_known_failure_is_its_own_sentence(quiet_session: Session) -> None:
    failures: list[object] = []
    quiet_session.failed.connect(failures.append)

    assert told(ReadProblem("“x” is empty."), quiet_session) == "“x” is empty."
    assert failures == []


def test_a_fault_of_our_own_is_reported_and_its_words_are_not_shown(
    quiet_session: Session,
) -> None:
    failures: list[object] = []
    quiet_session.failed.connect(failures.append)
    error = ValueError("the text of a paper")

    assert "paper" not in told(error, quiet_session)
    assert told(error, quiet_session) == reason(error)
    assert failures == [error, error]


def test_a_tip_shows_markup_as_it_is(qapp: object) -> None:
    text = "a <b>bold</b> claim & more"

    assert QTextDocumentFragment.fromHtml(tip(text)).toPlainText() == text
