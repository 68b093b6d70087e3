"""Tests of saving while typing: drafts, steps, versions, failures; on a real session."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.errors import DiskFull, UsageProblem
from desktop.model.step import Act, Change
from desktop.services.importing import commit
from desktop.store.library import Library
from desktop.ui.panes import note_saving
from desktop.ui.panes.note_saving import NoteSaver, SaveState
from desktop.ui.session import Session
from tests.services.making import SOCKS, TEA, made
from tests.ui.panes.notes import stored, versions


@dataclass
class Text:
    """What is being typed."""

    now: str = ""


@pytest.fixture
def text() -> Text:
    return Text()


@pytest.fixture
def paper(session: Session) -> int:
    return commit(session.library, [made(TEA, SOCKS)]).papers[0]


@pytest.fixture
def saver(session: Session, text: Text, paper: int) -> NoteSaver:
    saver = NoteSaver(session, lambda: text.now)
    saver.visit(paper, "uid", "")
    return saver


def type_(saver: NoteSaver, text: Text, now: str) -> None:
    text.now = now
    saver.touch()


def note_steps(session: Session) -> int:
    with session.library.open() as library:
        return [step.act for step in library.history.steps(100)].count(Act.NOTE)


def drafts(session: Session) -> list[str]:
    found = (session.folder / "drafts").glob("*.json")
    return [json.loads(path.read_text(encoding="utf-8"))["text"] for path in found]


def write(saver: NoteSaver, text: Text, now: str, qtbot: QtBot) -> None:
    """Type a text and wait until it is saved."""
    type_(saver, text, now)
    saver.save()
    qtbot.waitUntil(lambda: not saver.is_behind())


@contextmanager
def busy(session: Session) -> Iterator[None]:
    """Let the library be written by somebody else for a while, as during a long import."""
    begun, end = threading.Event(), threading.Event()

    def work(library: Library) -> Change:
        begun.set()
        end.wait(30)
        return library.marks.set_star([], True)

    session.edit(work)
    begun.wait(30)
    yield
    end.set()


def test_a_note_is_saved_when_the_typing_rests(
    session: Session, saver: NoteSaver, text: Text, paper: int, qtbot: QtBot
) -> None:
    type_(saver, text, "one")

    qtbot.waitUntil(lambda: stored(session, paper) == "one")
    qtbot.waitUntil(lambda: not saver.is_behind())


def test_typing_without_a_pause_is_saved_too(
    session: Session, text: Text, paper: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(note_saving, "LONGEST_MS", 300)
    saver = NoteSaver(session, lambda: text.now)
    saver.visit(paper, "uid", "")
    letters = 0

    def typed_on() -> bool:
        nonlocal letters
        letters += 1
        type_(saver, text, "x" * letters)
        return bool(stored(session, paper))

    qtbot.waitUntil(typed_on)


def test_a_draft_is_on_the_disk_although_the_library_is_busy(
    session: Session, saver: NoteSaver, text: Text, paper: int, qtbot: QtBot
) -> None:
    with busy(session):
        type_(saver, text, "typed during an import")
        qtbot.waitUntil(lambda: drafts(session) == ["typed during an import"])
        assert stored(session, paper) == ""

    qtbot.waitUntil(lambda: stored(session, paper) == "typed during an import")
    qtbot.waitUntil(lambda: drafts(session) == [])


def test_leaving_at_once_leaves_a_draft_until_the_library_has_the_note(
    session: Session, saver: NoteSaver, text: Text, paper: int, qtbot: QtBot
) -> None:
    with busy(session):
        type_(saver, text, "left at once")
        saver.leave()
        qtbot.waitUntil(lambda: drafts(session) == ["left at once"])

    qtbot.waitUntil(lambda: stored(session, paper) == "left at once")


def test_saves_of_one_visit_are_one_step_and_one_version(
    session: Session, saver: NoteSaver, text: Text, paper: int, qtbot: QtBot
) -> None:
    for now in ("one", "one two", "one two three"):
        write(saver, text, now, qtbot)

    assert versions(session, paper) == ["one two three"]
    assert note_steps(session) == 1


def test_another_visit_is_another_step_and_version(
    session: Session, saver: NoteSaver, text: Text, paper: int, qtbot: QtBot
) -> None:
    write(saver, text, "one", qtbot)
    saver.leave()
    saver.visit(paper, "uid", "one")
    write(saver, text, "two", qtbot)

    assert versions(session, paper) == ["two", "one"]
    assert note_steps(session) == 2


def test_a_very_long_visit_is_several(
    session: Session, text: Text, paper: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(note_saving, "STAY_SECONDS", -1)
    saver = NoteSaver(session, lambda: text.now)
    saver.visit(paper, "uid", "")
    write(saver, text, "one", qtbot)
    write(saver, text, "two", qtbot)

    assert versions(session, paper) == ["two", "one"]


def test_nothing_is_saved_when_nothing_was_changed(
    session: Session, saver: NoteSaver, paper: int, text: Text, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(saver.sent):
        saver.save()
        saver.leave()
        saver.touch()
        saver.save()

    assert note_steps(session) == 0


def test_the_state_is_told(session: Session, saver: NoteSaver, text: Text, qtbot: QtBot) -> None:
    states: list[SaveState] = []
    saver.state_changed.connect(states.append)

    write(saver, text, "one", qtbot)

    assert states == [SaveState.SAVING, SaveState.SAVED]


def test_what_is_on_its_way_is_the_newest_text(
    session: Session, saver: NoteSaver, text: Text, paper: int, qtbot: QtBot
) -> None:
    with busy(session):
        type_(saver, text, "one")
        saver.save()
        type_(saver, text, "two")
        saver.leave()

        assert saver.newest(paper, "old") == "two"
        assert saver.newest(paper + 1, "other") == "other"

    qtbot.waitUntil(lambda: saver.newest(paper, "stored") == "stored")


def test_our_own_texts_are_no_news_and_others_are(
    session: Session, saver: NoteSaver, text: Text, paper: int, qtbot: QtBot
) -> None:
    write(saver, text, "one", qtbot)
    with busy(session):
        type_(saver, text, "two")
        saver.save()
        assert not saver.is_news("one")
        assert not saver.is_news("two")
        assert saver.is_news("")
    qtbot.waitUntil(lambda: not saver.is_behind())

    assert saver.is_news("one")
    saver.take_over("one")
    assert not saver.is_news("one")


def test_blank_notes_are_no_news_although_they_are_not_kept(
    saver: NoteSaver, text: Text, qtbot: QtBot
) -> None:
    write(saver, text, " \n", qtbot)

    assert not saver.is_news("")


def test_after_news_what_is_saved_is_a_version_of_its_own(
    session: Session, saver: NoteSaver, text: Text, paper: int, qtbot: QtBot
) -> None:
    write(saver, text, "mine", qtbot)
    with session.library.open() as library:
        library.notes.save(paper, "theirs")
    saver.learn("theirs")
    write(saver, text, "mine again", qtbot)

    assert versions(session, paper) == ["mine again", "theirs", "mine"]


def let_saves_fail(library: Library, error: Exception) -> Callable[[], None]:
    """Let saves fail until what is returned is called."""

    def fail(*_arguments: object) -> None:
        raise error

    save, library.notes.save = library.notes.save, fail
    return lambda: setattr(library.notes, "save", save)


@pytest.fixture
def failing(qapp: object, tmp_path: Path) -> Iterator[Session]:
    """A session of which saves may fail."""
    session = Session(Library(tmp_path / "library"))
    session.start()
    yield session
    session.close()


def test_a_save_that_fails_is_tried_again_until_it_succeeds(
    failing: Session, text: Text, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(note_saving, "RETRY_MS", 10)
    first, second = commit(failing.library, [made(TEA, SOCKS)]).papers
    make_room = let_saves_fail(failing.library, DiskFull("The disk is full."))
    saver = NoteSaver(failing, lambda: text.now)
    states: list[SaveState] = []
    saver.state_changed.connect(states.append)
    saver.visit(first, "uid", "")

    with qtbot.waitSignals([failing.failed, failing.failed]):
        type_(saver, text, "one")
        saver.save()
    assert states[-1] is SaveState.FAILED
    qtbot.waitUntil(lambda: drafts(failing) == ["one"])
    saver.leave()
    saver.visit(second, "uid", "")
    make_room()

    qtbot.waitUntil(lambda: stored(failing, first) == "one")
    qtbot.waitUntil(lambda: states[-1] is SaveState.SAVED)


def test_a_note_of_a_paper_that_is_gone_is_not_tried_for_ever(
    failing: Session, text: Text, qtbot: QtBot
) -> None:
    saver = NoteSaver(failing, lambda: text.now)
    saver.visit(999, "uid", "")

    with qtbot.waitSignal(failing.failed) as failed:
        type_(saver, text, "one")
        saver.save()

    assert isinstance(failed.args[0], UsageProblem)
    with qtbot.assertNotEmitted(saver.state_changed):
        saver.leave()
    qtbot.waitUntil(lambda: drafts(failing) == ["one"])
